import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { intersection, isOneCell, parseRect, rectAddress } from "./address";
import type { Rect } from "./desk";
import { noteFormula } from "./links";

const RANGE = "range:";

/** The model keeps rules by address: A1, or range:A1:B3. */
function entriesOf(sheet: Worksheet): { readonly key: string; readonly rect: Rect; readonly rule: DataValidation }[] {
  return Object.entries(sheet.dataValidations.model as Record<string, DataValidation | undefined>).flatMap(([key, rule]) => {
    const rect = parseRect(key.startsWith(RANGE) ? key.slice(RANGE.length) : key);
    return rect && rule ? [{ key, rect, rule }] : [];
  });
}

/** Gives a range a validation rule, or none; rules that reach beyond it keep the rest of their cells. */
export function setValidation(sheet: Worksheet, rect: Rect, rule: DataValidation | undefined): void {
  const kept = entriesOf(sheet).flatMap((entry) => without(entry.rect, rect).map((rest): [string, DataValidation] => [keyOf(rest), entry.rule]));
  if (rule) kept.push([keyOf(rect), rule]);
  if (rule && "formulae" in rule) rule.formulae.forEach((formula) => noteFormula(sheet, formula));
  sheet.dataValidations.model = Object.fromEntries(kept);
}

/** The rule of a cell and all cells of that entry. */
export function validationAt(sheet: Worksheet, row: number, column: number): DataValidation | undefined {
  const place = { top: row, left: column, bottom: row, right: column };
  return entriesOf(sheet).find((entry) => intersection(entry.rect, place))?.rule;
}

/** The rule that all cells of a range share; null when they differ. */
export function sharedValidation(sheet: Worksheet, rect: Rect): DataValidation | undefined | null {
  const touching = entriesOf(sheet).filter((entry) => intersection(entry.rect, rect));
  const [first] = touching;
  if (!first) return undefined;
  const text = JSON.stringify(first.rule);
  if (touching.some((entry) => JSON.stringify(entry.rule) !== text)) return null;
  let covered = 0;
  for (const entry of touching) {
    const part = intersection(entry.rect, rect);
    if (part) covered += (part.bottom - part.top + 1) * (part.right - part.left + 1);
  }
  return covered === (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) ? first.rule : null;
}

export function validationsOf(sheet: Worksheet): { readonly address: string; readonly rule: DataValidation }[] {
  return entriesOf(sheet).map(({ rect, rule }) => ({ address: rectAddress(rect), rule }));
}

function keyOf(rect: Rect): string {
  return isOneCell(rect) ? rectAddress(rect) : RANGE + rectAddress(rect);
}

function without(from: Rect, hole: Rect): Rect[] {
  const inner = intersection(from, hole);
  if (!inner) return [from];
  const parts: Rect[] = [
    { ...from, bottom: inner.top - 1 },
    { ...from, top: inner.bottom + 1 },
    { ...inner, left: from.left, right: inner.left - 1 },
    { ...inner, left: inner.right + 1, right: from.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
