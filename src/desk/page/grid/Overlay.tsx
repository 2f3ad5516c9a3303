import { useEffect, useState, type CSSProperties, type ReactNode, type RefObject } from "react";
import type { Place } from "../../model/address";
import { areaAt, boxOf, type Layout } from "./layout";
import { onScreen } from "./scrolling";

interface OverlayProps {
  readonly layout: Layout;
  readonly active: Place;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The editor for the cell, given its place in the frame. */
  editor(box: CSSProperties): ReactNode;
  /** Drawn under the cell; gets nothing to do with scrolling. */
  readonly below: ReactNode;
  /** Drawn at the right edge of the cell. */
  readonly beside: ReactNode;
}

const EDITOR_LEAST_ROOM = 260;

/** What floats over the active cell and follows it when the sheet is scrolled. */
export function Overlay({ layout, active, scroller, editor, below, beside }: OverlayProps) {
  const scroll = useScroll(scroller);
  const box = boxOf(layout, areaAt(layout, active));
  const { x, y } = onScreen(layout, active, scroll);
  const room = (scroller.current?.clientWidth ?? EDITOR_LEAST_ROOM) - x - 8;
  const style: CSSProperties = {
    left: x,
    top: y,
    minWidth: box.width + 1,
    minHeight: box.height + 1,
    maxWidth: Math.max(box.width + 1, Math.min(520, room)),
  };
  return (
    <>
      {editor(style)}
      {beside && (
        <div className="beside" style={{ left: x + box.width + 1, top: y + Math.max(0, box.height - 20) }}>
          {beside}
        </div>
      )}
      {below && (
        <div className="below" style={{ left: x, top: y + box.height + 3, minWidth: box.width }}>
          {below}
        </div>
      )}
    </>
  );
}

function useScroll(scroller: RefObject<HTMLDivElement | null>): { left: number; top: number } {
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => setScroll({ left: element.scrollLeft, top: element.scrollTop });
    read();
    element.addEventListener("scroll", read, { passive: true });
    return () => element.removeEventListener("scroll", read);
  }, [scroller]);
  return scroll;
}
