import type { Context } from "../../rules/outcome";
import type { Rule } from "../../rules/rule";
import { readStandard } from "../../rules/words/readStandard";
import { sayRefusal } from "../../rules/words/say";
import type { Argument } from "../catalogue";
import { remembered } from "../memo";
import { saidFault } from "../scorer";
import { fail } from "./faults";
import { readOptional, readText } from "./single";

/** A sheet has a few dozen standards; a column of formulas asks for the same one again and again. */
const REMEMBERED = 300;

const read = remembered(REMEMBERED, (text) => readStandard(text));

/** The rule that a standard in words is. What cannot be read ends the call; the message quotes the words that stand in the way. */
export function readRule(value: unknown, argument: Argument): Rule {
  const reading = read(readText(value, argument));
  if (reading.ok) return reading.rule;
  const { reason } = reading;
  return fail(saidFault(argument, "#VALUE!", (locale) => sayRefusal(reason, locale)));
}

/** The figures that a standard refers to and leaves to the item. */
export function readContext(values: Readonly<Record<keyof Context, unknown>>, named: Readonly<Record<keyof Context, Argument>>): Context {
  return { points: readOptional(values.points, named.points, null), target: readOptional(values.target, named.target, null) };
}
