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

/** Changes that concern the cells of some sheets and some names, and through them only what refers to these. */
export interface Changes {
  readonly sheets: Set<Worksheet>;
  /** In lower case. */
  readonly names: Set<string>;
  /** Whatever refers to them need not follow. */
  readonly alone?: boolean;
}

/** The open workbook with everything that the desk keeps beside the model. */
export interface State {
  workbook: Workbook;
  fileName: string;
  names: BookName[];
  settings: Map<string, unknown>;
  xmlParts: XmlPart[];
  carried: CarriedPart[];
  /** Colours that charts name by number, RRGGBB. */
  theme: readonly string[];
  active: Worksheet;
  /** Last selection of each sheet. */
  selections: WeakMap<Worksheet, Rect>;
  engine: Engine;
  readonly calls: Calls;
  undo: { readonly sheet: Worksheet; readonly cells: readonly CellRecord[] }[];
  /** Something has changed since the last calculation. */
  dirty: boolean;
  /** What the changes are confined to; undefined where anything may have changed. */
  confined: Changes | undefined;
  readonly changed: (what: Change["what"]) => void;
}

/**
 * Marks values as changed: formulas are calculated again before the next value is read.
 * @param confined the only sheet whose cells have changed, or the only name; all formulas are calculated again without it
 */
export function touch(state: State, confined?: Worksheet | string): void {
  touchQuietly(state, confined);
  state.changed("cells");
}

/** As `touch`, without anybody being told. */
export function touchQuietly(state: State, confined?: Worksheet | string): void {
  if (!state.dirty) state.confined = { sheets: new Set(), names: new Set() };
  state.dirty = true;
  if (confined === undefined) state.confined = undefined;
  else if (typeof confined === "string") state.confined?.names.add(confined.toLowerCase());
  else state.confined?.sheets.add(confined);
}

/** The sheets of each workbook by name, with what they were called before among them: a find is looked at again before it counts. */
const byName = new WeakMap<Workbook, Map<string, Worksheet>>();

function sheetsByName(workbook: Workbook): Map<string, Worksheet> {
  const known = byName.get(workbook);
  if (known) return known;
  const all = new Map(workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  byName.set(workbook, all);
  return all;
}

export function sheetNamed({ workbook }: State, name: string): Worksheet | undefined {
  const wanted = name.toLowerCase();
  const sheet = sheetsByName(workbook).get(wanted);
  return sheet?.name.toLowerCase() === wanted && workbook.getWorksheet(sheet.id) === sheet ? sheet : undefined;
}

/** To be told of every sheet that is new or has another name. */
export function noteSheetName({ workbook }: State, sheet: Worksheet): void {
  sheetsByName(workbook).set(sheet.name.toLowerCase(), sheet);
}

/** Calculates if something has changed, and says whether. Throws CalculationLimit when the engine cannot hold the workbook. */
export function calculate(state: State): boolean {
  if (!state.dirty) return false;
  state.engine.calculate(state.confined);
  state.dirty = false;
  state.confined = undefined;
  return true;
}
