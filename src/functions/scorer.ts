import type { Locale } from "../i18n/message";
import { evaluate } from "../rules/faces";
import type { Actual } from "../rules/outcome";
import { sayFault } from "../rules/reasons";
import type { Rule } from "../rules/rule";
import { argumentFault } from "./arguments/faults";
import type { Argument } from "./catalogue";
import type { CellFault, ErrorCode, ResultCell } from "./fault";

/** Points by a rule, for one value of `argument` after another. The rule carries its own target. */
export function scorer(rule: Rule, argument: Argument): (actual: Exclude<Actual, null>) => ResultCell {
  return (actual) => {
    const outcome = evaluate(rule, actual);
    if (outcome.ok) return outcome.points ?? "";
    return saidFault(argument, outcome.error, (locale) => sayFault(outcome, locale));
  };
}

/** A fault that a lower room found and says in its own words, under the name of the argument. */
export function saidFault(argument: Argument, error: ErrorCode, say: (locale: Locale) => string): CellFault {
  return { error, message: (locale) => argumentFault(argument, "said", { why: say(locale) }, error).message(locale) };
}
