import type { Place } from "../../model/address";
import type { Rect } from "../../model/desk";
import { overlap } from "./address";
import { areaAt, boxOf, type Layout } from "./layout";

interface SelectionMarkProps {
  readonly layout: Layout;
  readonly region: Rect;
  readonly selection: Rect;
  readonly active: Place;
}

/** The frame round the selection; everything in it but the active cell is tinted. */
export function SelectionMark({ layout, region, selection, active }: SelectionMarkProps) {
  if (!overlap(region, selection)) return null;
  const origin = boxOf(layout, { top: region.top, left: region.left, bottom: region.top, right: region.left });
  const frame = boxOf(layout, selection);
  const area = areaAt(layout, active);
  const hole = boxOf(layout, area);
  const single = hole.width === frame.width && hole.height === frame.height;
  return (
    <div
      className="selection"
      style={{ left: frame.x - origin.x, top: frame.y - origin.y, width: frame.width + 1, height: frame.height + 1 }}
    >
      {!single && (
        <div
          className="active"
          style={{ left: hole.x - frame.x - 2, top: hole.y - frame.y - 2, width: hole.width + 1, height: hole.height + 1 }}
        />
      )}
    </div>
  );
}
