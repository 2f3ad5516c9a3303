import type { Rule } from "../rule";
import type { Bound, Formula } from "./atom";
import { readBands } from "./bandReading";
import { type Attempt, type Notes } from "./figures";
import { isNumbered, readLevels } from "./levelReading";
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
  const prepared = defined(prepare(given, note));
  const standard = isDefinition(prepared) ? { ...prepared, formulas: [] } : prepared;
  const { cases, steps, marks, formulas } = standard;
  const numeric = cases.some((each) => each.conditions.some((one) => one.kind !== "state"));
  if (marks.includes("veto") && steps.length === 0 && !numeric) {
    return { ok: true, rule: { kind: "veto", when: { op: ">=", value: 1 }, scope: marks.includes("item") ? "item" : "card", points: { full: 1 }, result: 0 } };
  }
  const event = vetoed(standard);
  if (event !== undefined) return { ok: true, rule: event };
  if (standard.slices.length > 0) return readSlices(standard, note);
  if (marks.includes("veto")) return trouble("severalCriteria", steps[0] ?? cases[0] ?? { from: 0, next: Infinity });
  const tail = steps.length > 0 && formulas.length === 0 ? readTail(standard, note) : undefined;
  if (tail !== undefined) return { ok: true, rule: tail };
  if (steps.length > 0) return formulas.length > 0 ? trouble("severalCriteria", steps[0] ?? { from: 0, next: 1 }) : readSteps(standard, note);
  if (formulas.length > 0) return readFormula(standard, note);
  if (marks.includes("linear")) return readLinear(standard, note);
  if ((marks.includes("proportion") && !marks.includes("soOn")) || beyondFull(standard)) return readProportion(standard, note);
  if (cases.length === 0) return trouble("missingPoints", { from: 0, next: Infinity });
  if (!numeric || cases.every(isGrade) || cases.every(isNumbered)) return readLevels(standard);
  return readBands(standard, note);
}

/** 发生重大安全事故，本项不得分: what must not happen even once. */
function vetoed(standard: Standard): Rule | undefined {
  const [only, more] = standard.cases;
  if (only === undefined || more !== undefined || only.conditions.length > 0 || standard.steps.length + standard.formulas.length + standard.limits.length + standard.targets.length > 0) return undefined;
  if (typeof only.outcome === "string" || only.outcome.mode !== "get" || only.outcome.amount !== 0 || !EVENT.test(standard.words)) return undefined;
  const points = standard.bases[0]?.amount ?? { full: 1 };
  return { kind: "veto", when: { op: ">=", value: 1 }, scope: standard.marks.includes("card") ? "card" : "item", points, result: 0 };
}

const EVENT = /发生|出现|造成|引发|导致/;

/** 回款率=回款÷应回款×100%，≥95%得满分: a formula that only says what the rate is. */
function isDefinition({ formulas, cases, steps }: Standard): boolean {
  return (steps.length > 0 || cases.some((each) => each.outcome !== "proportion" && each.conditions.some((one) => one.kind === "bound"))) && formulas.length === 1 && formulas.every(isRate);
}

function isRate({ constant, slope, scored }: Formula): boolean {
  return scored !== true && constant === 0 && (slope === 1 || slope === 100);
}

const WHOLE_RATE: Bound = { point: { kind: "figure", figure: { value: 1, scale: "percent", grain: 0.01 } } };

/** 完成率=完成数÷计划数×100%，得分=完成率×15分: the first formula says what the rate is, so the actual is that rate. */
function defined(standard: Standard): Standard {
  const [first, second, more] = standard.formulas;
  if (first === undefined || second?.scored !== true || more !== undefined || !isRate(first)) return standard;
  return { ...standard, formulas: [second], targets: standard.targets.length === 0 && second.of === "up" ? [WHOLE_RATE] : standard.targets };
}

/** 100%得满分，120%封顶: a cap above full marks means that points go along with the actual. */
function beyondFull({ limits, cases }: Standard): boolean {
  const over = limits.some((each) => typeof each.amount === "object" && each.amount.full > 1 && (each.limit === "capped" || each.limit === "most" || each.limit === "largest"));
  return over && cases.some((each) => typeof each.outcome !== "string" && each.outcome.full === true);
}

/** 达到5级 */
function isGrade(each: Standard["cases"][number]): boolean {
  const one = each.conditions[0];
  const mark = one?.kind === "bound" ? one.bound.low?.mark : undefined;
  return mark?.kind === "figure" && mark.figure.unit === "grade";
}
