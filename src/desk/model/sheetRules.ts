import type { Worksheet } from "@cj-tech-master/excelts";
import { sheetNamed, type State } from "./state";

export type Refusal = "badName" | "nameTaken" | "structureProtected" | "lastVisible";

/** What Excel says against a sheet's name; undefined when it may be used. `own` is the sheet to be renamed. */
export function refuseName(state: State, name: string, own?: Worksheet): Refusal | undefined {
  const wellFormed = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === "history") return "badName";
  const holder = sheetNamed(state, name);
  return holder && holder !== own ? "nameTaken" : undefined;
}

/** First free of Sheet1, Sheet2, … */
export function freshName(state: State): string {
  for (let number = state.workbook.worksheets.length + 1; ; number++)
    if (!sheetNamed(state, `Sheet${number}`)) return `Sheet${number}`;
}

/** "Name (2)", as Excel calls copies, cut to 31 characters. */
export function copyName(state: State, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, 31 - ending.length) + ending;
    if (!sheetNamed(state, candidate)) return candidate;
  }
}

export function isStructureProtected(state: State): boolean {
  return state.workbook.protection?.lockStructure === true;
}

export function isLastVisible(state: State, sheet: Worksheet): boolean {
  return state.workbook.worksheets.every((other) => other === sheet || other.state !== "visible");
}
