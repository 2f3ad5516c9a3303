import type { Rule } from "../rule";
import { readBands } from "./bandReading";
import { type Attempt, type Notes } from "./figures";
import { readLevels } from "./levelReading";
import { readFormula, readLinear, readProportion } from "./ratioReading";
import { type Standard, trouble } from "./standard";
import { prepare } from "./prepare";
import { readSlices } from "./sliceReading";
import { readSteps } from "./stepReading";
import { readTail } from "./tailReading";

/** As many rows as a table of a standard has at the very most. */
const MOST_CASES = 60;

/** The one rule that the parts of a standard make up, or why there is none. */
export function interpret(given: Standard, note: Notes): Attempt<Rule> {
  if (given.cases.length > MOST_CASES) return trouble("severalCriteria", given.cases[0] ?? { from: 0, next: 1 });
  const standard = prepare(given, note);
  const { cases, steps, marks, formulas } = standard;
  const numeric = cases.some((each) => each.conditions.some((one) => one.kind !== "state"));
  if (marks.includes("veto") && steps.length === 0 && !numeric) {
    return { ok: true, rule: { kind: "veto", when: { op: ">=", value: 1 }, scope: marks.includes("item") ? "item" : "card", points: { full: 1 }, result: 0 } };
  }
  if (standard.slices.length > 0) return readSlices(standard, note);
  if (marks.includes("veto")) return trouble("severalCriteria", steps[0] ?? cases[0] ?? { from: 0, next: Infinity });
  const tail = steps.length > 0 && formulas.length === 0 ? readTail(standard, note) : undefined;
  if (tail !== undefined) return { ok: true, rule: tail };
  if (steps.length > 0) return formulas.length > 0 ? trouble("severalCriteria", steps[0] ?? { from: 0, next: 1 }) : readSteps(standard, note);
  if (formulas.length > 0) return readFormula(standard, note);
  if (cases.some((each) => each.outcome === "linear")) return readLinear(standard, note);
  if ((marks.includes("proportion") && !marks.includes("soOn")) || beyondFull(standard)) return readProportion(standard, note);
  if (cases.length === 0) return trouble("missingPoints", { from: 0, next: Infinity });
  if (!numeric || cases.every(isGrade)) return readLevels(standard);
  return readBands(standard, note);
}

/** 100%得满分，120%封顶: a cap above full marks means that points go along with the actual. */
function beyondFull({ limits, cases }: Standard): boolean {
  const over = limits.some((each) => typeof each.amount === "object" && each.amount.full > 1 && (each.limit === "capped" || each.limit === "most"));
  return over && cases.some((each) => typeof each.outcome !== "string" && each.outcome.full === true);
}

/** 达到5级 */
function isGrade(each: Standard["cases"][number]): boolean {
  const one = each.conditions[0];
  const mark = one?.kind === "bound" ? one.bound.low?.mark : undefined;
  return mark?.kind === "figure" && mark.figure.unit === "grade";
}
