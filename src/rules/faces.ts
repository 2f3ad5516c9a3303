import type { Locale } from "../i18n/message";
import { band } from "./band";
import { deduct } from "./deduct";
import { type Flaw, isData } from "./flaws";
import { judgement } from "./judgement";
import type { Faces } from "./kind";
import { level } from "./level";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { pass } from "./pass";
import { ratio } from "./ratio";
import { sayFault, sayReason } from "./reasons";
import { basesOf, resolve, type Plain } from "./plain";
import type { Rule, RuleKind } from "./rule";
import { shown } from "./shown";
import { step } from "./step";

// The table pairs every kind with its own faces; TypeScript cannot follow that pairing through a union.
const FACES = { band, ratio, step, deduct, pass, level, judgement, linear: judgement, veto: judgement } as unknown as Readonly<Record<RuleKind, Faces<Plain<Rule>>>>;

const NAMED = { target: 1, points: 100 };


/** Points for an actual, or why there are none. Never throws for a rule that `checkRule` finds no flaw in. */
export function evaluate(rule: Rule, actual: Actual, context: Context = {}): Outcome {
  return FACES[rule.kind].evaluate(resolve(rule, basesOf(rule, context)), actual, context);
}

/** How the points come about, a line for each step; for a fault one line that says what is wrong. */
export function explain(rule: Rule, actual: Actual, context: Context, locale: Locale): readonly string[] {
  const outcome = evaluate(rule, actual, context);
  if (!outcome.ok) return [sayFault(outcome, locale)];
  const unit = "unit" in rule ? rule.unit : undefined;
  return outcome.steps.map((step) => sayReason(step, unit, locale));
}

/** The rule in words, with every parameter in them. */
export function describe(rule: Rule, locale: Locale): string {
  return FACES[rule.kind].describe(resolve(rule, NAMED), locale);
}

/** The points as an Excel formula without "=", for Excel 2016 and later, LibreOffice and others, without the add-in. */
export function toNative(rule: Rule, refs: Refs): string {
  return FACES[rule.kind].toNative(resolve(rule, NAMED), refs);
}

/** The points as a KPI.* formula without "=". */
export function toFunction(rule: Rule, refs: Refs): string {
  return FACES[rule.kind].toFunction(resolve(rule, NAMED), refs);
}

/** 满分: the most points that the rule names (the cap where there is one); where it rests on the item's full marks, those, and NaN without them. */
export function fullMarks(rule: Rule, context: Context = {}): number {
  return FACES[rule.kind].fullMarks(resolve(rule, basesOf(rule, context)));
}

/** What is wrong with data that claims to be a rule, e.g. from a stored template; nothing if it is one. Never throws. */
export function checkRule(data: unknown): readonly Flaw[] {
  if (!isData(data) || !isRuleKind(data.kind)) {
    return [{ code: "flaw.kind", params: { value: shown(isData(data) ? data.kind : data) } }];
  }
  return FACES[data.kind].check(data);
}

export function isRule(data: unknown): data is Rule {
  return checkRule(data).length === 0;
}

function isRuleKind(kind: unknown): kind is RuleKind {
  return typeof kind === "string" && Object.hasOwn(FACES, kind);
}
