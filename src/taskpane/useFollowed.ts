import { useEffect, useState } from "react";
import type { PaneActions } from "./actions";

/** What is selected, as last read. While it is read anew the last one stays, so that nothing jumps. */
export interface Followed<Range> {
  readonly reading: boolean;
  readonly range: Range | null;
  readonly problem: unknown;
}

/** Somebody who drags or holds an arrow key changes the selection many times a second. */
const SETTLED_MS = 150;

/** Reads the selection now and after each of its changes, while `following`. */
export function useFollowed<Range>(
  readRange: () => Promise<Range | null>,
  watchSelection: PaneActions["watchSelection"],
  following: boolean,
): Followed<Range> {
  const [followed, setFollowed] = useState<Followed<Range>>({ reading: true, range: null, problem: null });

  useEffect(() => {
    if (!following) return;
    let latest = 0;
    let timer: number | undefined;
    const read = async () => {
      const turn = (latest += 1);
      setFollowed((before) => ({ ...before, reading: true }));
      const after = await readRange().then(
        (range) => ({ reading: false, range, problem: null }),
        (problem: unknown) => ({ reading: false, range: null, problem }),
      );
      if (turn === latest) setFollowed(after);
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
  }, [readRange, watchSelection, following]);

  return followed;
}
