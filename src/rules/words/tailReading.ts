import type { BandRule, Exception, StepRule } from "../rule";
import { negated } from "./awards";
import { readBands } from "./bandReading";
import { notes, type Notes } from "./figures";
import type { Standard, Step } from "./standard";

/**
 * Bands that go over into a 每-phrase: 三天内加0.5分，四天以内0分，五天以上每增加一天扣2分. The last band is where the steps
 * start, the better ones hold as they are. Undefined where the phrase does not begin right behind the bands.
 */
export function readTail(standard: Standard, note: Notes): StepRule | undefined {
  const [step, more] = standard.steps;
  if (step === undefined || more !== undefined || standard.cases.length < 2 || standard.limits.some((each) => each.limit !== "floor" && each.limit !== "exhaust")) return undefined;
  const kept = notes();
  const read = readBands({ ...standard, steps: [] }, kept);
  if (!read.ok || read.rule.kind !== "band" || !isOpen(read.rule, kept) || read.rule.exceptions !== undefined) return undefined;
  const { rule } = read;
  const last = rule.bands.at(-1);
  const start = startOf(step, rule);
  if (last === undefined || typeof last.bound !== "number" || start === undefined || step.per.change.mode !== "lose") return undefined;
  const grain = step.per.size?.grain ?? 1;
  const away = rule.direction === "down" ? start - last.bound : last.bound - start;
  if (away < 0 || away > grain * (1 + 1e-9)) return undefined;
  for (const { code, params } of kept.all()) if (code !== "openEnd") note.add(code, params);
  note.add("parts");
  const loss = negated(step.per.change.amount);
  const down = rule.direction === "down";
  const floor = standard.limits.some((each) => each.limit === "exhaust") ? 0 : (standard.limits[0]?.amount ?? null);
  return {
    kind: "step",
    ...(rule.unit === undefined ? {} : { unit: rule.unit }),
    exceptions: rule.bands.slice(0, -1).map((each): Exception => ({ when: { op: down ? (each.strict === true ? "<" : "<=") : each.strict === true ? ">" : ">=", value: each.bound }, points: each.points })),
    points: last.points,
    target: last.bound,
    step: step.per.size?.value ?? 1,
    gain: down ? loss : 0,
    loss: down ? 0 : step.per.change.amount,
    cap: null,
    floor,
    whole: step.per.started === true ? "started" : false,
  };
}

/** Whether the bands say nothing about what is worse: additions leave it at 0 only where nothing else is said. */
function isOpen({ otherwise }: BandRule, kept: Notes): boolean {
  return otherwise === null || (otherwise === 0 && kept.all().some((each) => each.code === "fromZero"));
}

/** Where the 每-phrase begins, if it goes on to the worse side of the bands. */
function startOf(step: Step, rule: BandRule): number | undefined {
  const [condition, more] = step.start;
  if (condition?.kind !== "bound" || more !== undefined) return undefined;
  const { low, high } = condition.bound;
  const end = rule.direction === "down" ? low : high;
  const other = rule.direction === "down" ? high : low;
  const worse = step.per.direction === undefined || step.per.direction === (rule.direction === "down" ? "up" : "down");
  return other === undefined && worse && end?.mark.kind === "figure" ? end.mark.figure.value : undefined;
}
