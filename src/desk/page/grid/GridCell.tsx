import { memo, type CSSProperties } from "react";
import type { Kind } from "./content";

interface GridCellProps {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What is read out. */
  readonly text: string;
  /** What is drawn: number signs where a number does not fit. */
  readonly shown: string;
  readonly kind: Kind;
  readonly css: CSSProperties | undefined;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of a text that runs over empty neighbours, 0 if it stays inside. */
  readonly overflow: number;
  readonly lined: boolean;
  readonly locked: boolean;
  readonly selected: boolean;
  /** The cell is part of a merged area that another pane owns. */
  readonly copy: boolean;
}

/** One cell. It is a pixel larger than its place so that neighbouring borders fall on each other. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { address, text, shown, kind, css, left, top, width, height, overflow, copy } = props;
  const classes = ["cell", kind, props.lined ? "lined" : "", overflow > 0 ? "over" : ""].join(" ");
  const box = { ...css, left, top, width: width + 1, height: height + 1 };
  const content = shown === "" ? null : <span style={overflow > 0 ? { width: overflow } : undefined}>{shown}</span>;
  if (copy) {
    return (
      <div aria-hidden className={classes} style={box}>
        {content}
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      id={`cell-${address}`}
      className={classes}
      style={box}
      aria-label={text === "" ? address : `${address} ${text}`}
      aria-colindex={props.column}
      aria-rowspan={props.rowSpan > 1 ? props.rowSpan : undefined}
      aria-colspan={props.columnSpan > 1 ? props.columnSpan : undefined}
      aria-readonly={props.locked || undefined}
      aria-selected={props.selected}
      data-row={props.row}
      data-column={props.column}
    >
      {content}
    </div>
  );
});
