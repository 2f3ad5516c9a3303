import fc from "fast-check";
import type { Comparison } from "../../src/numbers/criterion";
import type { Actual } from "../../src/rules/outcome";
import type { Plain } from "../../src/rules/plain";
import type { Band as WrittenBand, Rule as Written, Unit } from "../../src/rules/rule";

type Band = Plain<WrittenBand>;
type Rule = Plain<Written>;

/** Figures as they stand in real standards: few decimals, exact as written. */
export const figures = (min: number, max: number, places: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(min * 10 ** places), max: Math.floor(max * 10 ** places) })
    .map((scaled) => Number(`${scaled}e-${places}`));

export const units: fc.Arbitrary<Unit | undefined> = fc.constantFrom(
  undefined, "number", "percent", "times", "persons", "items", "minutes", "hours", "days", "yuan", "score",
);

const comparisons: fc.Arbitrary<Comparison> = fc.constantFrom(">=", ">", "<=", "<", "=");
const points = figures(-5, 40, 1);
const limit = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<number | null> => fc.option(arbitrary, { freq: 2 });

/** Figures with one decimal add up to one as written, without noise. */
const tenths = (x: number): number => Math.round(x * 10) / 10;

const bounds = (unit: Unit | undefined): fc.Arbitrary<number> => (unit === "percent" ? figures(0, 1.5, 3) : figures(-20, 300, 2));

function bandRules(unit: Unit | undefined): fc.Arbitrary<Rule> {
  return fc
    .record({
      direction: fc.constantFrom("up" as const, "down" as const),
      bands: fc.uniqueArray(fc.record({ bound: bounds(unit), strict: fc.boolean(), points }), {
        minLength: 1,
        maxLength: 6,
        selector: (band) => band.bound,
      }),
      plain: fc.boolean(),
      otherwise: fc.oneof(fc.constant(0), points),
    })
    .map(({ direction, bands, plain, otherwise }) => {
      const sign = direction === "up" ? -1 : 1;
      const ordered = [...bands]
        .sort((a, b) => sign * (a.bound - b.bound))
        .map((band): Band => (plain || !band.strict ? { bound: band.bound, points: band.points } : band));
      return { kind: "band", unit, direction, bands: ordered, otherwise };
    });
}

function ratioRules(unit: Unit | undefined): fc.Arbitrary<Rule> {
  return fc
    .record({
      full: figures(1, 40, 1),
      target: fc.option(unit === "percent" ? figures(0.01, 1.2, 3) : figures(0.5, 300, 1), { nil: undefined }),
      direction: fc.constantFrom("up" as const, "down" as const),
      above: limit(figures(0, 20, 1)),
      floor: limit(figures(-5, 1, 1)),
    })
    .map(({ full, target, direction, above, floor }) => ({
      kind: "ratio", unit, points: full, target, direction, cap: above === null ? null : tenths(full + above), floor,
    }));
}

function stepRules(unit: Unit | undefined): fc.Arbitrary<Rule> {
  const size = unit === "percent" ? figures(0.001, 0.1, 3) : figures(0.1, 20, 1);
  return fc
    .record({
      full: figures(0, 40, 1),
      target: fc.option(bounds(unit), { nil: undefined }),
      size,
      lowerIsBetter: fc.boolean(),
      gain: fc.oneof(fc.constant(0), figures(-2, 5, 1)),
      loss: fc.oneof(fc.constant(0), figures(-2, 5, 1)),
      even: fc.boolean(),
      above: limit(figures(0, 20, 1)),
      floor: limit(figures(-10, 0, 1)),
      whole: fc.boolean(),
    })
    .map((it) => ({
      kind: "step",
      unit,
      points: it.full,
      target: it.target,
      step: it.lowerIsBetter ? -it.size : it.size,
      gain: it.gain,
      loss: it.even ? it.gain : it.loss,
      cap: it.above === null ? null : tenths(it.full + it.above),
      floor: it.floor,
      whole: it.whole,
    }));
}

function deductRules(unit: Unit | undefined): fc.Arbitrary<Rule> {
  return fc
    .record({ full: figures(0, 40, 1), each: figures(0, 10, 1), free: fc.oneof(fc.constant(0), figures(0, 30, 1)), below: limit(figures(0, 20, 1)) })
    .map(({ full, each, free, below }) => ({ kind: "deduct", unit, points: full, each, free, floor: below === null ? null : tenths(full - below) }));
}

function passRules(unit: Unit | undefined): fc.Arbitrary<Rule> {
  return fc
    .record({ op: comparisons, value: bounds(unit), points, otherwise: fc.oneof(fc.constant(0), points) })
    .map(({ op, value, points: met, otherwise }) => ({ kind: "pass", unit, criterion: { op, value }, points: met, otherwise }));
}

const levelTexts = ["优秀", "良好", "合格", "1级", "A+", 'say "yes"', "得分", "a b", "?"];
const levelRules: fc.Arbitrary<Rule> = fc
  .uniqueArray(fc.tuple(fc.oneof(figures(1, 10, 0), fc.constantFrom(...levelTexts)), points), {
    minLength: 1,
    maxLength: 6,
    selector: ([level]) => level,
  })
  .map((scale) => ({ kind: "level", scale }));

/** Rules of every kind and unit that a check finds no flaw in. */
export const rules: fc.Arbitrary<Rule> = units.chain((unit) =>
  fc.oneof(
    bandRules(unit),
    ratioRules(unit),
    stepRules(unit),
    deductRules(unit),
    passRules(unit),
    levelRules,
    figures(0, 40, 1).map((full): Rule => ({ kind: "judgement", points: full })),
  ),
);

export const absent: readonly Actual[] = [null, "", "-", "—", "/", "N/A", "未评", "不适用", "缺", " 未评 ", "n/a"];

/** The figures that decide something in a rule: actuals on them and next to them find the mistakes. */
export function decisive(rule: Rule): readonly number[] {
  switch (rule.kind) {
    case "band":
      return rule.bands.map((band) => band.bound);
    case "ratio":
    case "step":
      return rule.target === undefined ? [] : [rule.target];
    case "deduct":
      return [rule.free];
    case "pass":
      return [rule.criterion.value];
    case "level":
      return rule.scale.flatMap(([level]) => (typeof level === "number" ? [level] : []));
    case "judgement":
      return [rule.points];
    case "linear":
      return rule.points.map(([actual]) => actual);
    case "veto":
      return [rule.when.value];
  }
}

/** Numbers that a rule may meet, some of them with the noise that sums of decimals leave. */
export function numbersFor(rule: Rule): fc.Arbitrary<number> {
  const unit = "unit" in rule ? rule.unit : undefined;
  const anywhere = unit === "percent" ? figures(-0.2, 1.6, 4) : figures(-30, 400, 3);
  const known = decisive(rule);
  const near =
    known.length === 0 ? anywhere : fc.tuple(fc.constantFrom(...known), fc.constantFrom(0, 0, 0.001, -0.001, 1)).map(([at, by]) => at + by);
  // (x + 0.1) + 0.2 − 0.3 is x with the noise that adding up cells leaves.
  const noisy = near.map((x) => x + 0.1 + 0.2 - 0.3);
  return fc.oneof(anywhere, near, noisy);
}

/** Anything that may stand in an actual's cell and means the same to every reader of it. */
export function actualsFor(rule: Rule): fc.Arbitrary<Actual> {
  const levels = rule.kind === "level" ? rule.scale.map(([level]) => level) : [];
  return fc.oneof(
    { weight: 8, arbitrary: numbersFor(rule) },
    { weight: 2, arbitrary: fc.constantFrom(...absent) },
    { weight: 2, arbitrary: figures(0, 99, 1).map((x) => `${x}%`) },
    { weight: 1, arbitrary: figures(-9, 99, 2).map(String) },
    { weight: 1, arbitrary: fc.constantFrom("3次", "abc", "--5", "*", "?x", "很好") },
    { weight: 1, arbitrary: figures(10.5, 5000, 1) },
    ...(levels.length === 0 ? [] : [{ weight: 8, arbitrary: fc.constantFrom(...levels) }]),
  );
}
