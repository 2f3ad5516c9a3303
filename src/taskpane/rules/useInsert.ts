import { useCallback, useRef, type Dispatch } from "react";
import type { FormulaCell } from "../../workbook/types";
import type { PaneActions } from "../actions";
import type { InsertionEvent } from "./insertion";

export type Insert = (sheetId: string, cells: readonly FormulaCell[], overwrite: boolean) => void;

/** Writes formulas, one request at a time, and tells how it went. */
export function useInsert(actions: PaneActions, dispatch: Dispatch<InsertionEvent>): Insert {
  const running = useRef(false);
  return useCallback(
    (sheetId, cells, overwrite) => {
      // A second press while the first one is being drawn must not write twice.
      if (running.current) return;
      running.current = true;
      dispatch({ type: "insertStarted" });
      actions
        .insertFormulas(sheetId, cells, overwrite)
        .then(
          (result) => dispatch({ type: "inserted", sheetId, cells, result }),
          (problem: unknown) => dispatch({ type: "failed", problem }),
        )
        .finally(() => {
          running.current = false;
        });
    },
    [actions, dispatch],
  );
}
