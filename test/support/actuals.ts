import fc from "fast-check";
import type { Actual } from "../../src/rules/outcome";
import type { Figure, Rule, Unit } from "../../src/rules/rule";
import { figures } from "./rules";

export const absent: readonly Actual[] = [null, "", "-", "—", "/", "N/A", "未评", "不适用", "缺", " 未评 ", "n/a"];

/** The figures that an item supplies. */
export interface Supplied {
  readonly target: number;
  readonly points: number;
}

/** The figures that decide something in a rule: actuals on them and next to them find the mistakes. */
function decisive(rule: Rule): readonly (Figure | undefined)[] {
  switch (rule.kind) {
    case "band":
      return rule.bands.map((band) => band.bound);
    case "ratio":
      return [rule.target ?? { target: 1 }];
    case "step":
      return [rule.target ?? { target: 1 }, rule.upTo];
    case "linear":
      return rule.points.map(([actual]) => actual);
    case "deduct":
      return [rule.free];
    case "pass":
      return [rule.criterion.value];
    case "veto":
      return [rule.when.value];
    case "level":
      return rule.scale.map(([level]) => (typeof level === "number" ? level : undefined));
    case "judgement":
      return [typeof rule.points === "number" ? rule.points : undefined];
  }
}

function decisiveNumbers(rule: Rule, { target }: Supplied): readonly number[] {
  const base = "target" in rule && typeof rule.target === "number" ? rule.target : target;
  const excepted = "exceptions" in rule ? (rule.exceptions ?? []).map(({ when }) => when.value) : [];
  return [...decisive(rule), ...excepted].flatMap((each) => {
    if (each === undefined) return [];
    return [typeof each === "number" ? each : Number((each.target * base + (each.plus ?? 0)).toFixed(6))];
  });
}

/** Numbers that a rule may meet, some of them with the noise that sums of decimals leave. */
export function numbersFor(rule: Rule, supplied: Supplied): fc.Arbitrary<number> {
  const unit: Unit | undefined = "unit" in rule ? rule.unit : undefined;
  const anywhere = unit === "percent" || unit === "permille" ? figures(-0.2, 1.6, 4) : figures(-30, 400, 3);
  const known = decisiveNumbers(rule, supplied);
  const near =
    known.length === 0 ? anywhere : fc.tuple(fc.constantFrom(...known), fc.constantFrom(0, 0, 0.001, -0.001, 1)).map(([at, by]) => at + by);
  // (x + 0.1) + 0.2 − 0.3 is x with the noise that adding up cells leaves.
  const noisy = near.map((x) => x + 0.1 + 0.2 - 0.3);
  return fc.oneof(anywhere, near, noisy);
}

/** Anything that may stand in an actual's cell and means the same to every reader of it. */
export function actualsFor(rule: Rule, supplied: Supplied = { target: 1, points: 20 }): fc.Arbitrary<Actual> {
  const levels = rule.kind === "level" ? rule.scale.map(([level]) => level) : [];
  return fc.oneof(
    { weight: 8, arbitrary: numbersFor(rule, supplied) },
    { weight: 2, arbitrary: fc.constantFrom(...absent) },
    { weight: 2, arbitrary: figures(0, 99, 1).map((x) => `${x}%`) },
    { weight: 1, arbitrary: figures(-9, 99, 2).map(String) },
    { weight: 1, arbitrary: fc.constantFrom("3次", "abc", "--5", "*", "?x", "很好") },
    { weight: 1, arbitrary: figures(10.5, 5000, 1) },
    ...(levels.length === 0 ? [] : [{ weight: 8, arbitrary: fc.constantFrom(...levels) }]),
  );
}
