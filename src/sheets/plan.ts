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
  /** Names of this sheet (sheet scope). */
  readonly names: readonly { readonly name: string; readonly range: string }[];
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

export interface PlannedValidation {
  readonly range: string;
  readonly rule:
    | { readonly type: "decimal"; readonly min: number; readonly max: number }
    | { readonly type: "atLeast"; readonly min: number }
    | { readonly type: "list"; readonly values: readonly string[] };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export interface PrintLayout {
  readonly area: string;
  readonly titleRows: string;
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly fitWide: 1;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
