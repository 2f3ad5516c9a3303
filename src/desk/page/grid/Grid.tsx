import type { Worksheet } from "@cj-tech-master/excelts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, type PointerEvent, type ReactNode, type RefObject } from "react";
import type { Desk } from "../../model/desk";
import { say, type Language } from "../texts";
import { addressOf } from "./address";
import { ColumnHeaders, RowHeaders } from "./Headers";
import { COLUMN_HEADER_HEIGHT, edge, ROW_HEADER_WIDTH, sizeAt, type Layout } from "./layout";
import { Pane } from "./Pane";
import type { GridSelection } from "./useSelection";

interface GridProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly sheet: Worksheet;
  readonly layout: Layout;
  readonly selection: GridSelection;
  readonly scroller: RefObject<HTMLDivElement | null>;
  onPointerDown(event: PointerEvent<HTMLDivElement>): void;
  onPointerMove(event: PointerEvent<HTMLDivElement>): void;
  onDoubleClick(): void;
  /** What floats over the cells: the editor and its companions. */
  readonly children: ReactNode;
}

const indexesTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The cells of one sheet: headers and up to four panes in one scroller, of which only what is in view is drawn. */
export function Grid(props: GridProps) {
  const { desk, sheet, layout, selection, scroller } = props;
  const { frozenRows, frozenColumns, rows, columns } = layout;
  const frozenWidth = edge(layout.lefts, frozenColumns);
  const frozenHeight = edge(layout.tops, frozenRows);
  const vertical = useVirtualizer({
    count: rows - frozenRows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeAt(layout.tops, index + frozenRows + 1),
    overscan: 6,
    paddingStart: COLUMN_HEADER_HEIGHT + frozenHeight,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns - frozenColumns,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeAt(layout.lefts, index + frozenColumns + 1),
    overscan: 3,
    paddingStart: ROW_HEADER_WIDTH + frozenWidth,
  });
  useLayoutEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [layout, vertical, horizontal]);

  const charts = desk.chartsOf(sheet.name);
  const fixedRows = indexesTo(frozenRows);
  const fixedColumns = indexesTo(frozenColumns);
  const freeRows = vertical.getVirtualItems().map((item) => item.index + frozenRows + 1);
  const freeColumns = horizontal.getVirtualItems().map((item) => item.index + frozenColumns + 1);

  const pane = (fixedRow: boolean, fixedColumn: boolean) => {
    const region = {
      top: fixedRow ? 1 : frozenRows + 1,
      bottom: fixedRow ? frozenRows : rows,
      left: fixedColumn ? 1 : frozenColumns + 1,
      right: fixedColumn ? frozenColumns : columns,
    };
    if (region.bottom < region.top || region.right < region.left) return <div role="presentation" />;
    return (
      <Pane
        {...{ desk, sheet, layout, region, charts }}
        rows={fixedRow ? fixedRows : freeRows}
        columns={fixedColumn ? fixedColumns : freeColumns}
        className={`${fixedRow ? "fixedRow" : ""} ${fixedColumn ? "fixedColumn" : ""}`}
        selection={selection.rect}
        active={selection.active}
      />
    );
  };
  const headers = { layout, selection: selection.rect };
  return (
    <div className="gridFrame">
      <div
        ref={scroller}
        className="scroller"
        role="grid"
        aria-label={sheet.name}
        aria-rowcount={rows}
        aria-colcount={columns}
        aria-activedescendant={`cell-${addressOf(selection.active)}`}
        onPointerDown={props.onPointerDown}
        onPointerMove={props.onPointerMove}
        onDoubleClick={props.onDoubleClick}
      >
        <div
          className="sheet"
          role="presentation"
          style={{
            gridTemplateColumns: `${ROW_HEADER_WIDTH}px ${frozenWidth}px ${edge(layout.lefts, columns) - frozenWidth}px`,
            gridTemplateRows: `${COLUMN_HEADER_HEIGHT}px ${frozenHeight}px ${edge(layout.tops, rows) - frozenHeight}px`,
          }}
        >
          <div className="corner" aria-label={say(props.language, "selectAll")} />
          <ColumnHeaders {...headers} indexes={fixedColumns} before={0} frozen />
          <ColumnHeaders {...headers} indexes={freeColumns} before={frozenColumns} frozen={false} />
          <RowHeaders {...headers} indexes={fixedRows} before={0} frozen />
          {pane(true, true)}
          {pane(true, false)}
          <RowHeaders {...headers} indexes={freeRows} before={frozenRows} frozen={false} />
          {pane(false, true)}
          {pane(false, false)}
        </div>
      </div>
      {props.children}
    </div>
  );
}
