import { columnLetters } from "../../model/address";
import type { Rect } from "../../model/desk";
import { edge, sizeAt, type Layout } from "./layout";

interface HeadersProps {
  readonly layout: Layout;
  /** Rows or columns in view. */
  readonly indexes: readonly number[];
  /** Rows or columns before the first of this strip. */
  readonly before: number;
  readonly selection: Rect;
  readonly frozen: boolean;
}

export function ColumnHeaders({ layout, indexes, before, selection, frozen }: HeadersProps) {
  const start = edge(layout.lefts, before);
  return (
    <div className={`columns ${frozen ? "fixed" : ""}`} role="row">
      {indexes.map((column) => (
        <div
          key={column}
          role="columnheader"
          data-header-column={column}
          className={column >= selection.left && column <= selection.right ? "on" : ""}
          style={{ left: edge(layout.lefts, column - 1) - start, width: sizeAt(layout.lefts, column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

export function RowHeaders({ layout, indexes, before, selection, frozen }: HeadersProps) {
  const start = edge(layout.tops, before);
  return (
    <div className={`rows ${frozen ? "fixed" : ""}`} role="presentation">
      {indexes.map((row) => (
        <div
          key={row}
          role="rowheader"
          data-header-row={row}
          className={row >= selection.top && row <= selection.bottom ? "on" : ""}
          style={{ top: edge(layout.tops, row - 1) - start, height: sizeAt(layout.tops, row) }}
        >
          {row}
        </div>
      ))}
    </div>
  );
}
