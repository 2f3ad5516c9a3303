import type { Locale } from "../../i18n/message";
import type { Context } from "../../rules/outcome";
import type { Rule } from "../../rules/rule";
import type { Refusal } from "../../rules/words/reading";
import { readStandard } from "../../rules/words/readStandard";
import type { Argument } from "../catalogue";
import type { CellFault } from "../fault";
import { remembered } from "../memo";
import { argumentFault, fail, shown } from "./faults";
import { readOptional, readText } from "./single";

/** A sheet has a few dozen standards; a column of formulas asks for the same one again and again. */
const REMEMBERED = 300;

const reading = remembered(REMEMBERED, (text) => readStandard(text));

/** The rule that a standard in words is. What cannot be read ends the call, with the words that stand in the way. */
export function readRule(value: unknown, argument: Argument): Rule {
  const text = readText(value, argument);
  const read = reading(text);
  return read.ok ? read.rule : fail(unread(text, read.reason, argument));
}

function unread(text: string, reason: Refusal, argument: Argument): CellFault {
  const part = text.slice(reason.start, reason.end).trim();
  const why = (locale: Locale): string => `${reason.code}${locale === "zh" ? "" : ""}`;
  return {
    error: "#VALUE!",
    message: (locale) => argumentFault(argument, part === "" ? "said" : "saidOf", { part: shown(part), why: why(locale) }).message(locale),
  };
}

/** The figures that a standard refers to and leaves to the item. */
export function readContext(values: Readonly<Record<keyof Context, unknown>>, named: Readonly<Record<keyof Context, Argument>>): Context {
  return { points: readOptional(values.points, named.points, null), target: readOptional(values.target, named.target, null) };
}
