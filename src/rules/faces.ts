import type { Locale } from "../i18n/message";
import { band } from "./band";
import { deduct } from "./deduct";
import { type Flaw, isData } from "./flaws";
import { judgement } from "./judgement";
import type { Faces } from "./kind";
import { level } from "./level";
import { linear } from "./linear";
import type { Actual, Context, Outcome, Refs } from "./outcome";
import { pass } from "./pass";
import { ratio } from "./ratio";
import { sayFault, sayReason } from "./reasons";
import { basesOf, needsOf, resolve } from "./plain";
import type { Rule, RuleKind } from "./rule";
import { shown } from "./shown";
import { step } from "./step";
import { veto } from "./veto";

type FacesByKind = { readonly [K in RuleKind]: Faces<Extract<Rule, { kind: K }>> };

const FACES: FacesByKind = { band, ratio, step, linear, deduct, pass, veto, level, judgement };

function facesOf<R extends Rule>(rule: R): Faces<R> {
  // The table pairs every kind with its own faces; TypeScript cannot follow that pairing through a union.
  return FACES[rule.kind] as unknown as Faces<R>;
}

/** Points for an actual, or why there are none. Never throws for a rule that `checkRule` finds no flaw in. */
export function evaluate(rule: Rule, actual: Actual, context: Context = {}): Outcome {
  return facesOf(rule).evaluate(rule, actual, context);
}

/** How the points come about, a line for each step; for a fault one line that says what is wrong. */
export function explain(rule: Rule, actual: Actual, context: Context, locale: Locale): readonly string[] {
  const outcome = evaluate(rule, actual, context);
  if (!outcome.ok) return [sayFault(outcome, locale)];
  const manner = { unit: "unit" in rule ? rule.unit : undefined, value: "value" in rule ? rule.value : undefined };
  return outcome.steps().map((each) => sayReason(each, manner, locale));
}

/** The rule in words, with every parameter in them. */
export function describe(rule: Rule, locale: Locale): string {
  return facesOf(rule).describe(rule, locale);
}

/** The points as an Excel formula without "=", for Excel 2016 and later, LibreOffice and others, without the add-in. */
export function toNative(rule: Rule, refs: Refs): string {
  return facesOf(rule).toNative(rule, refs);
}

/** The points as a KPI.* formula without "=". */
export function toFunction(rule: Rule, refs: Refs): string {
  return facesOf(rule).toFunction(rule, refs);
}

/** 满分: the most points that the rule names (the cap where there is one); where it rests on the item's full marks, those, and NaN without them. */
export function fullMarks(rule: Rule, context: Context = {}): number {
  if (needsOf(rule).points) return context.points ?? NaN;
  return mostPoints(rule, context);
}

/** The most points that the rule names, a cap of 120% of the full marks included; NaN where it rests on full marks that are not given. */
export function mostPoints(rule: Rule, context: Context = {}): number {
  return facesOf(rule).fullMarks(resolve(rule, basesOf(rule, context)));
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
