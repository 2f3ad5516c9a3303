import type { Worksheet } from "@cj-tech-master/excelts";
import type { FullDesk } from "../model/createDesk";
import type { Rect } from "../model/desk";
import type { State } from "../model/state";
import type { EventName } from "./events";
import type { Handle } from "./objects";

/** What the objects of the API work with. */
export interface Session {
  readonly desk: FullDesk;
  readonly state: State;
  readonly runtime: RuntimeState;
  /** Whether the announced ExcelApi version has what came with this one. */
  supports(version: string): boolean;
  /** Stable id of a model object (a worksheet, a table, …). */
  idOf(object: object): string;
  sheetWithId(id: string): Handle;
  /** Whether a sheet is still in the workbook. */
  hasSheet(sheet: Worksheet): boolean;
  /** Keeps an object reachable under a reference of its own. */
  keep(object: Handle): void;
  /** The reference of a kept object; undefined for others. */
  referenceOf(object: Handle): string | undefined;
  kept(reference: string): Handle;
  forget(reference: string): void;
  forgetAll(): void;
  /** Asks for an event on a target (a sheet's id, or Workbook) or stops it. */
  register(event: EventName, target: string, on: boolean): void;
  cellsChanged(sheet: Worksheet, rect: Rect): void;
  sheetAdded(sheet: Worksheet): void;
  sheetDeleted(sheet: Worksheet): void;
  runtimeChanged(): void;
}

/** The add-in's runtime and pane, as the add-in itself steers them. */
export interface RuntimeState {
  state: "Inactive" | "Background" | "Visible";
  startState: "Inactive" | "Background" | "Visible";
}
