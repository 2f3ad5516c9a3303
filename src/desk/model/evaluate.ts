import type { Worksheet } from "@cj-tech-master/excelts";
import { usedRect } from "./used";
import { formulaOf, putContent, valueOf } from "./cells";
import type { Matrix, Scalar } from "./scalar";
import { calculate, type Changes, type State } from "./state";

/** The value of a formula on a sheet, without leaving a trace: it is calculated in a cell below everything and taken away again. */
export function evaluateFormula(state: State, sheet: Worksheet, formula: string): Scalar | Matrix {
  const row = (usedRect(sheet, false)?.bottom ?? 0) + 2;
  calculate(state);
  const changes: Changes = { sheets: new Set([sheet]), names: new Set(), alone: true };
  putContent(sheet, row, 1, { formula });
  try {
    state.engine.calculate(changes);
    const spill = state.engine.spillAt(sheet, row, 1);
    if (!spill) return valueOf(sheet.findCell(row, 1));
    return Array.from({ length: spill.bottom - row + 1 }, (_, down) =>
      Array.from({ length: spill.right }, (_unused, across) => valueOf(sheet.findCell(row + down, 1 + across))),
    );
  } finally {
    if (formulaOf(sheet.findCell(row, 1)) !== undefined) putContent(sheet, row, 1, { value: null });
    state.engine.calculate(changes);
  }
}
