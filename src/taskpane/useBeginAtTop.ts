import { useEffect, useRef, type RefObject } from "react";

/** A scrolling page that begins at its top when it changes or has something to say, and picks up a focus that went with what had it. */
export function useBeginAtTop(page: unknown, notice: unknown): RefObject<HTMLDivElement | null> {
  const scroll = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // A pane that opens leaves the focus where it is: in the workbook.
    if (opened.current) {
      scroll.current?.scrollTo({ top: 0 });
      if (document.activeElement === document.body) scroll.current?.focus();
    }
    opened.current = true;
  }, [page, notice]);
  return scroll;
}
