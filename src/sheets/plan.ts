/**
 * A sheet plan: everything about one sheet to be made, as plain data, without Excel.
 * Addresses are A1-style within the sheet. Sizes are points.
 */
export interface SheetPlan {
  readonly name: string;
  /** Rectangular, from A1. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Applied in order, later areas over earlier ones. */
  readonly areas: readonly StyledArea[];
  readonly merges: readonly string[];
  readonly validations: readonly PlannedValidation[];
  /** Formats that depend on what a formula says; none where left out. */
  readonly marks?: readonly PlannedMark[];
  /** Names of this sheet (sheet scope). */
  readonly names: readonly { readonly name: string; readonly range: string }[];
  /** Charts over the cells; none where left out. */
  readonly charts?: readonly PlannedChart[];
  readonly freezeRows: number;
  readonly print: PrintLayout;
  /** Where the pointer should rest when the sheet is opened: the first cell to fill. */
  readonly firstInput: string;
}

/** `text` is shown literally whatever it looks like; `formula` stands without "="; null is an empty cell. */
export type PlanCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string }
  | null;

export interface StyledArea {
  readonly range: string;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly borders?: { readonly sides: readonly BorderSide[]; readonly color: string; readonly weight: "hairline" | "thin" | "medium" };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Shrinks the text until it fits; not together with wrap. */
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

/** A conditional format: `formula` (without "=") is written for the range's first cell and must call no custom function. */
export interface PlannedMark {
  readonly range: string;
  readonly formula: string;
  readonly color: string;
  readonly fill: string;
}

export interface PlannedValidation {
  readonly range: string;
  readonly rule:
    | { readonly type: "decimal" | "whole"; readonly min: number; readonly max: number }
    | { readonly type: "atLeast"; readonly min: number }
    | { readonly type: "list"; readonly values: readonly string[] }
    /** What stands in these cells of the sheet; for more than a list's text can hold. */
    | { readonly type: "listOf"; readonly range: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

/** A chart over ranges of the same sheet, hidden ones as well. */
export interface PlannedChart {
  /** By which it is found again. */
  readonly name: string;
  readonly kind: "bars" | "columns" | "radar" | "line";
  readonly title: string;
  /** The name is a text or, after "=", a cell of the sheet. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  readonly categories: string;
  /** It covers the cells from–to. */
  readonly from: string;
  readonly to: string;
  readonly axis?: { readonly min?: number; readonly max?: number; readonly format?: string };
  readonly legend: boolean;
  readonly labels: boolean;
}

export interface PrintLayout {
  readonly area: string;
  readonly titleRows: string;
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly fitWide: 1;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
