import { normalise } from "../../numbers/compare";
import type { SheetPlan } from "../../sheets/plan";
import { readBlock } from "./block";

/** A text in quotes, or a share of the sheet as a percentage. */
const PART = /"((?:[^"]|"")*)"|ROUND\((\$?[A-Z]+\$?\d+)\*100,2\)/y;

/**
 * What a formula shows that only joins texts and shares, such as `"一、业绩（占"&ROUND(J40*100,2)&"%）"`;
 * "" for every other formula. No formula engine: the preview needs no more.
 */
export function joinedText(formula: string, plan: SheetPlan): string {
  let text = "";
  let at = 0;
  while (at < formula.length) {
    PART.lastIndex = at;
    const part = PART.exec(formula);
    if (!part) return "";
    const [whole, words, address] = part;
    text += address === undefined ? (words ?? "").replaceAll('""', '"') : percentage(plan, address);
    at += whole.length;
    if (at < formula.length && formula[at] !== "&") return "";
    at += 1;
  }
  return text;
}

function percentage(plan: SheetPlan, address: string): string {
  const { top, left } = readBlock(address);
  const cell = plan.cells[top - 1]?.[left - 1];
  return cell && "number" in cell ? String(normalise(cell.number * 100)) : "";
}
