import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { PlacedChart } from "./charts/chartPicture";

/** A rectangle of cells, 1-based, inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Selection extends Rect {
  readonly sheet: string;
}

/** What the desk shows and lets people do with a workbook; the page and the Office.js server share it. */
export interface Desk {
  /** The live model; replaced when another file is opened. */
  readonly workbook: Workbook;
  readonly fileName: string;
  readonly selection: Selection;
  activeSheet(): Worksheet;
  activate(sheet: string): void;
  select(selection: Selection): void;
  /** What a person types into a cell. */
  type(sheet: string, row: number, column: number, text: string): EditAnswer;
  /** Pasted text, one string a cell. All or nothing. */
  paste(sheet: string, row: number, column: number, block: readonly (readonly string[])[]): EditAnswer;
  clear(sheet: string, rect: Rect): EditAnswer;
  /** Takes back the last typed, pasted or cleared edit; false if there is none. */
  undo(): boolean;
  /** As shown in the grid (number format applied). */
  textOf(sheet: string, row: number, column: number): string;
  /** As shown in the formula bar. */
  editTextOf(sheet: string, row: number, column: number): string;
  isLocked(sheet: string, row: number, column: number): boolean;
  /** Choices of a list validation at the cell, if there is one. */
  choicesOf(sheet: string, row: number, column: number): readonly string[] | undefined;
  /** The charts of a sheet with what they show now. */
  chartsOf(sheet: string): readonly PlacedChart[];
  addSheet(name?: string): EditAnswer;
  renameSheet(from: string, to: string): EditAnswer;
  deleteSheet(name: string): EditAnswer;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** Resolves when no calculation or custom-function call is under way. */
  settled(): Promise<void>;
  /** Called after every visible change (also of the selection); answers how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
}

export type Change = { readonly what: "cells" | "sheets" | "selection" | "book" };

export type EditAnswer = { readonly ok: true } | { readonly ok: false; readonly title: string; readonly message: string };
