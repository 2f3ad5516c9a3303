import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Calls } from "./calls";
import type { Change, Rect } from "./desk";
import type { Engine } from "./engine";

/** A defined name. The desk keeps them itself: the workbook model cannot follow renamed and moved sheets. */
export interface BookName {
  name: string;
  /** The sheet it belongs to; undefined for a name of the workbook. */
  scope: Worksheet | undefined;
  /** Without "=". */
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A part of the file that the model does not know; kept as it was. */
export interface CarriedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly style: unknown;
}

/** The open workbook with everything that the desk keeps beside the model. */
export interface State {
  workbook: Workbook;
  fileName: string;
  names: BookName[];
  settings: Map<string, unknown>;
  xmlParts: XmlPart[];
  carried: CarriedPart[];
  active: Worksheet;
  /** Last selection of each sheet. */
  selections: WeakMap<Worksheet, Rect>;
  engine: Engine;
  readonly calls: Calls;
  undo: { readonly sheet: Worksheet; readonly cells: readonly CellRecord[] }[];
  /** Something has changed since the last calculation. */
  dirty: boolean;
  readonly changed: (what: Change["what"]) => void;
}

/** Marks values as changed: formulas are calculated again before the next value is read. */
export function touch(state: State): void {
  state.dirty = true;
  state.changed("cells");
}

export function sheetNamed(state: State, name: string): Worksheet | undefined {
  const wanted = name.toLowerCase();
  return state.workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Calculates if something has changed. Throws CalculationLimit when the engine cannot hold the workbook. */
export function calculate(state: State): void {
  if (!state.dirty) return;
  state.engine.calculate();
  state.dirty = false;
}
