import { useEffect, useState } from "react";
import type { RosterRange } from "../../workbook/types";
import type { PaneActions } from "../actions";

/** The selection as last read. While it is read anew the last one stays, so that nothing jumps. */
export interface Selection {
  readonly reading: boolean;
  readonly range: RosterRange | null;
  readonly problem: unknown;
}

/** Somebody who drags or holds an arrow key changes the selection many times a second. */
const SETTLED_MS = 150;

/** Follows the selection while the component is shown. */
export function useSelection({ readSelection, watchSelection }: PaneActions): Selection {
  const [selection, setSelection] = useState<Selection>({ reading: true, range: null, problem: null });

  useEffect(() => {
    let latest = 0;
    let timer: number | undefined;
    const read = async () => {
      const turn = (latest += 1);
      setSelection((before) => ({ ...before, reading: true }));
      const after = await readSelection().then(
        (range) => ({ reading: false, range, problem: null }),
        (problem: unknown) => ({ reading: false, range: null, problem }),
      );
      if (turn === latest) setSelection(after);
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
  }, [readSelection, watchSelection]);

  return selection;
}
