import { useEffect, useState } from "react";
import type { StandardsRange } from "../../workbook/types";
import type { PaneActions } from "../actions";

/** The selection as last read. While it is read anew the last one stays, so that nothing jumps. */
export interface SelectedStandards {
  readonly range: StandardsRange | null;
  readonly problem: unknown;
}

/** Somebody who drags or holds an arrow key changes the selection many times a second. */
const SETTLED_MS = 150;

/** Follows the selection while `following`. */
export function useStandards({ readStandards, watchSelection }: PaneActions, following: boolean): SelectedStandards {
  const [selected, setSelected] = useState<SelectedStandards>({ range: null, problem: null });

  useEffect(() => {
    if (!following) return;
    let latest = 0;
    let timer: number | undefined;
    const read = async () => {
      const turn = (latest += 1);
      const after = await readStandards().then(
        (range) => ({ range, problem: null }),
        (problem: unknown) => ({ range: null, problem }),
      );
      if (turn === latest) setSelected(after);
    };
    const readSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void read(), SETTLED_MS);
    };
    void read();
    // Without events the selection as read first still works.
    const watching = watchSelection(readSoon).catch(() => () => undefined);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      window.clearTimeout(timer);
      void watching.then((stop) => stop());
    };
  }, [readStandards, watchSelection, following]);

  return selected;
}
