import type { Locale } from "../i18n/message";
import { evaluate } from "../rules/faces";
import type { Actual, Fault } from "../rules/outcome";
import { sayFault } from "../rules/reasons";
import type { Rule } from "../rules/rule";
import { argumentFault } from "./arguments/faults";
import type { Argument } from "./catalogue";
import type { CellFault, ErrorCode, ResultCell } from "./fault";

/** Points by a rule, for one value of `argument` after another. The rule carries its own target. */
export function scorer(rule: Rule, argument: Argument): (actual: Exclude<Actual, null>) => ResultCell {
  return (actual) => {
    const outcome = evaluate(rule, actual);
    return outcome.ok ? (outcome.points ?? "") : scoringFault(outcome, { actual: argument });
  };
}

/** What a score is made of. */
export interface ScoreArguments {
  readonly actual: Argument;
  readonly points?: Argument;
  readonly target?: Argument;
}

/** Why a rule gives no score, under the name of the argument that it is about. */
export function scoringFault(fault: Fault, { actual, points, target }: ScoreArguments): CellFault {
  const about = fault.code.startsWith("fault.target") ? target : fault.code.startsWith("fault.points") ? points : undefined;
  return saidFault(about ?? actual, fault.error, (locale) => sayFault(fault, locale));
}

/** A fault that a lower room found and says in its own words, under the name of the argument. */
export function saidFault(argument: Argument, error: ErrorCode, say: (locale: Locale) => string): CellFault {
  return { error, message: (locale) => argumentFault(argument, "said", { why: say(locale) }, error).message(locale) };
}
