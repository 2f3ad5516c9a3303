import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { parseRect } from "./address";
import { formulaOf, valueOf } from "./cells";
import { choicesOf } from "./choices";
import type { EditAnswer, Rect } from "./desk";
import { textOfCell } from "./display";
import { evaluateFormula } from "./evaluate";
import { isError, isMatrix, type Scalar } from "./scalar";
import { shiftReferences } from "./shift";
import { calculate, type State } from "./state";
import { validationsOf } from "./validations";

type Refusal = Extract<EditAnswer, { ok: false }>;
type Comparing = Extract<DataValidation, { formulae: unknown }>;

const STANDARD_WORDS = ["输入不符合规则 Not allowed here", "该单元格限制了可以输入的内容。This cell limits what may be typed."] as const;

/** Why a text that has just been typed into a cell may not stay there: Excel checks what people type, not what is pasted or written. */
export function refuseByRule(state: State, sheet: Worksheet, row: number, column: number): Refusal | undefined {
  const found = ruleAt(sheet, row, column);
  if (!found || found.rule.type === "any" || !found.rule.showErrorMessage) return undefined;
  const { rule, area } = found;
  if (rule.errorStyle && rule.errorStyle !== "stop") return undefined;
  calculate(state);
  const value = valueOf(sheet.findCell(row, column));
  if (value === null && rule.allowBlank) return undefined;
  const operand = (index: number): Scalar => {
    const given = rule.formulae[index];
    if (typeof given !== "string") return given === undefined || given instanceof Date ? null : given;
    const result = evaluateFormula(state, sheet, shiftReferences(given.replace(/^=/, ""), row - area.top, column - area.left));
    return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  };
  const allowed =
    rule.type === "list" ? isChoice(state, sheet, row, column) : rule.type === "custom" ? operand(0) === true : compares(rule, value, operand);
  if (allowed) return undefined;
  return { ok: false, title: rule.errorTitle || STANDARD_WORDS[0], message: rule.error || STANDARD_WORDS[1] };
}

function ruleAt(sheet: Worksheet, row: number, column: number): { rule: DataValidation; area: Rect } | undefined {
  for (const { address, rule } of validationsOf(sheet)) {
    const area = parseRect(address);
    if (area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return { rule, area };
  }
  return undefined;
}

function isChoice(state: State, sheet: Worksheet, row: number, column: number): boolean {
  const cell = sheet.findCell(row, column);
  return formulaOf(cell) !== undefined || (choicesOf(state, sheet, row, column) ?? []).includes(textOfCell(cell));
}

function compares(rule: Comparing, value: Scalar, operand: (index: number) => Scalar): boolean {
  const measured = rule.type === "textLength" ? lengthOf(value) : value;
  if (typeof measured !== "number" || (rule.type === "whole" && !Number.isInteger(measured))) return false;
  const first = operand(0);
  const second = operand(1);
  // A bound that is not there yet (an empty or text cell) bounds nothing.
  const least = typeof first === "number" ? first : -Infinity;
  const most = typeof second === "number" ? second : Infinity;
  switch (rule.operator ?? "between") {
    case "between":
      return measured >= least && measured <= most;
    case "notBetween":
      return measured < least || measured > most;
    case "equal":
      return measured === first;
    case "notEqual":
      return measured !== first;
    case "greaterThan":
      return measured > least;
    case "lessThan":
      return typeof first !== "number" || measured < first;
    case "greaterThanOrEqual":
      return measured >= least;
    case "lessThanOrEqual":
      return typeof first !== "number" || measured <= first;
  }
}

function lengthOf(value: Scalar): number | undefined {
  return value === null || isError(value) ? undefined : String(value).length;
}
