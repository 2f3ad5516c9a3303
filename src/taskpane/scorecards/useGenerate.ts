import { useCallback, useRef, type Dispatch } from "react";
import type { GenerateRequest } from "../../workbook/types";
import type { PaneActions } from "../actions";
import type { FlowEvent } from "./flow";

interface Generating {
  readonly generate: (request: GenerateRequest) => void;
  readonly cancel: () => void;
}

/** Runs one generation at a time and tells the flow how it goes. */
export function useGenerate(actions: PaneActions, dispatch: Dispatch<FlowEvent>): Generating {
  const running = useRef<AbortController | null>(null);

  const generate = useCallback(
    (request: GenerateRequest) => {
      // A second press while the first one is being drawn must not make the sheets twice.
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const total = request.groups.reduce((sum, { people }) => sum + people.length, 0);
      dispatch({ type: "started", total, at: performance.now() });
      actions
        .generate(request, {
          signal: controller.signal,
          onProgress: (done, total) => dispatch({ type: "progressed", done, total, at: performance.now() }),
        })
        .then(
          (result) => dispatch({ type: "finished", result }),
          (problem: unknown) => dispatch({ type: "failed", problem }),
        )
        .finally(() => {
          running.current = null;
        });
    },
    [actions, dispatch],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ type: "cancelAsked" });
  }, [dispatch]);

  return { generate, cancel };
}
