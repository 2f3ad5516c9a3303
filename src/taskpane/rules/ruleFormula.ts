import { toNative } from "../../rules/faces";
import { literal } from "../../rules/formula";
import type { Refs } from "../../rules/outcome";
import { needsOf } from "../../rules/plain";
import type { Rule } from "../../rules/rule";

/** Excel's own functions, or KPI.RULE over the words. */
export type RuleFormula = "native" | "rule";

/** Where the words stand: in a cell, or nowhere in the sheet. */
export type Words = { readonly address: string } | { readonly text: string };

/** What Excel allows of a formula, and of a text within one. */
const MOST_FORMULA = 8192;
const MOST_LITERAL = 255;

/** The formula for one row, with its "="; null where Excel has no room for it. */
export function ruleFormula(rule: Rule, words: Words, refs: Refs, style: RuleFormula): string | null {
  const formula = style === "native" ? toNative(rule, refs) : callOf(rule, words, refs);
  return formula === null || formula.length >= MOST_FORMULA ? null : `=${formula}`;
}

function callOf(rule: Rule, words: Words, refs: Refs): string | null {
  if ("text" in words && words.text.length > MOST_LITERAL) return null;
  const needs = needsOf(rule);
  const points = needs.points ? (refs.points ?? "") : "";
  const target = needs.target ? (refs.target ?? "") : "";
  const given = target !== "" ? `,${points},${target}` : points !== "" ? `,${points}` : "";
  const call = `KPI.RULE(${"text" in words ? literal(words.text) : words.address},${refs.actual}${given})`;
  // Excel for Windows hands an empty cell to a function as 0, which is not what an empty cell means.
  const guarded = [points, target].filter((ref) => ref !== "").reduce((then, ref) => `IF(${ref}="",VALUE(${literal(`${ref} ?`)}),${then})`, call);
  return `IF(ISNA(${refs.actual}),"",IF(${refs.actual}="","",${guarded}))`;
}
