import type { Worksheet } from "@cj-tech-master/excelts";
import type { ReactNode } from "react";
import type { Place } from "../../model/address";
import type { PlacedChart } from "../../model/charts/chartPicture";
import type { Desk, Rect } from "../../model/desk";
import { ChartLayer } from "../charts/ChartLayer";
import { addressOf, contains } from "./address";
import { viewOf } from "./cellView";
import { GridCell } from "./GridCell";
import { areaAt, boxOf, type Layout } from "./layout";
import { SelectionMark } from "./SelectionMark";

interface PaneProps {
  readonly desk: Desk;
  readonly sheet: Worksheet;
  readonly layout: Layout;
  readonly charts: readonly PlacedChart[];
  /** The part of the sheet that the pane owns. */
  readonly region: Rect;
  /** Rows and columns in view. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly className: string;
  readonly selection: Rect;
  readonly active: Place;
}

/** One of the up to four panes that freezing makes of a sheet. */
export function Pane(props: PaneProps) {
  const { layout, region, className } = props;
  const origin = boxOf(layout, { top: region.top, left: region.left, bottom: region.top, right: region.left });
  return (
    <div className={`pane ${className}`} role="presentation">
      {rowsOf(props, origin)}
      <SelectionMark layout={layout} region={region} selection={props.selection} active={props.active} />
      <ChartLayer layout={layout} region={region} charts={props.charts} />
    </div>
  );
}

function rowsOf(props: PaneProps, origin: { x: number; y: number }): ReactNode[] {
  const drawn = new Set<Rect>();
  return props.rows.map((row) => (
    <div className="row" role="row" aria-rowindex={row} key={row}>
      {props.columns.map((column) => cellOf(props, origin, drawn, { row, column }))}
    </div>
  ));
}

/** A merged area is drawn once, from whichever of its cells comes into view first. */
function cellOf(props: PaneProps, origin: { x: number; y: number }, drawn: Set<Rect>, place: Place): ReactNode {
  const { desk, sheet, layout, region } = props;
  const area = areaAt(layout, place);
  if (drawn.has(area)) return null;
  drawn.add(area);
  const box = boxOf(layout, area);
  if (box.width === 0 || box.height === 0) return null;
  const view = viewOf(desk, sheet, layout, area, box.width);
  const first = { row: area.top, column: area.left };
  const address = addressOf(first);
  return (
    <GridCell
      key={address}
      address={address}
      row={area.top}
      column={area.left}
      rowSpan={area.bottom - area.top + 1}
      columnSpan={area.right - area.left + 1}
      {...view}
      lined={view.lined && layout.gridLines}
      left={box.x - origin.x}
      top={box.y - origin.y}
      width={box.width}
      height={box.height}
      locked={desk.isLocked(sheet.name, area.top, area.left)}
      selected={contains(props.selection, first)}
      copy={!contains(region, first)}
    />
  );
}
