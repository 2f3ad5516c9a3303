import fc from "fast-check";
import { isRule } from "../../src/rules/faces";
import type { Comparison } from "../../src/numbers/criterion";
import type {
  Band, Criterion, Exception, Figure, LinearRule, Points, PointsShare, Rule, ScoringRule, StepSize, TargetShare, Unit,
} from "../../src/rules/rule";

/** Figures as they stand in real standards: few decimals, exact as written. */
export const figures = (min: number, max: number, places: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(min * 10 ** places), max: Math.floor(max * 10 ** places) })
    .map((scaled) => Number(`${scaled}e-${places}`));

export const units: fc.Arbitrary<Unit | undefined> = fc.constantFrom(
  undefined, "number", "percent", "permille", "times", "cases", "persons", "items",
  "seconds", "minutes", "hours", "days", "weeks", "months", "years", "yuan", "wan", "score",
);

const comparisons: fc.Arbitrary<Comparison> = fc.constantFrom(">=", ">", "<=", "<", "=");
const plainPoints = figures(-5, 40, 1);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq });
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Figures with one decimal add up to one as written, without noise. */
const tenths = (x: number): number => Math.round(x * 10) / 10;
const notZero = (x: number): boolean => x !== 0;

/** An object without the fields that are left out. */
function compact<T extends object>(fields: T): T {
  // Only fields that may be undefined go.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const pointShares: fc.Arbitrary<PointsShare> = fc
  .record({ full: fc.constantFrom(1, 1, 1, 0.5, 0.2, 0.85, 1.2), plus: seldom(figures(-10, 10, 1).filter(notZero)) })
  .map(compact);

/** Points above 0, or shares of the full marks. */
const fullPoints: fc.Arbitrary<Points> = fc.oneof({ weight: 3, arbitrary: figures(1, 40, 1) }, { weight: 1, arbitrary: pointShares });
const points: fc.Arbitrary<Points> = fc.oneof({ weight: 4, arbitrary: plainPoints }, { weight: 1, arbitrary: pointShares });

/** What a step adds or takes: more often nothing, sometimes against the grain. */
const changes: fc.Arbitrary<Points> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: figures(-2, 5, 1) },
  { weight: 1, arbitrary: fc.constantFrom({ full: 0.05 }, { full: -0.05 }, { full: 0.1, plus: -1 }) },
);

const isFraction = (unit: Unit | undefined): boolean => unit === "percent" || unit === "permille";
const bounds = (unit: Unit | undefined): fc.Arbitrary<number> =>
  unit === "permille" ? figures(0, 0.9, 3) : unit === "percent" ? figures(0, 1.5, 3) : figures(-20, 300, 2);

function targetShares(unit: Unit | undefined): fc.Arbitrary<TargetShare> {
  const plus = (isFraction(unit) ? figures(-0.1, 0.1, 3) : figures(-20, 20, 1)).filter(notZero);
  return fc.record({ target: fc.constantFrom(1, 1, 0.9, 0.95, 1.1, 0.5), plus: seldom(plus) }).map(compact);
}

const held = (unit: Unit | undefined): fc.Arbitrary<Figure> =>
  fc.oneof({ weight: 4, arbitrary: bounds(unit) }, { weight: 1, arbitrary: targetShares(unit) });

const criteria = (unit: Unit | undefined): fc.Arbitrary<Criterion> => fc.record({ op: comparisons, value: held(unit) });

/** Different figures in rising order: numbers, or shares of the target. */
function rising(unit: Unit | undefined, minLength: number): fc.Arbitrary<readonly Figure[]> {
  const different = (numbers: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
    fc.uniqueArray(numbers, { minLength, maxLength: 5 }).map((all) => [...all].sort((a, b) => a - b));
  const shares = different(fc.constantFrom(0.5, 0.6, 0.8, 0.9, 0.95, 1, 1.2)).map((all) => all.map((target): Figure => ({ target })));
  return fc.oneof({ weight: 4, arbitrary: different(bounds(unit)) }, { weight: 1, arbitrary: shares });
}

interface Limits {
  readonly cap: Points | null;
  readonly floor: Points | null;
}

/** A cap above the points and a floor below them. */
function limitsOf(full: Points): fc.Arbitrary<Limits> {
  return fc
    .record({ above: maybe(figures(0, 20, 1)), below: maybe(figures(0, 20, 1)), ofFull: fc.boolean() })
    .map(({ above, below, ofFull }) => {
      const moved = (by: number): Points => {
        if (typeof full === "number") return tenths(full + by);
        if (ofFull) return { full: tenths(full.full * 10 + Math.sign(by)) / 10 };
        const plus = tenths((full.plus ?? 0) + by);
        return plus === 0 ? { full: full.full } : { full: full.full, plus };
      };
      return { cap: above === null ? null : moved(above), floor: below === null ? null : moved(-below) };
    })
    .filter(({ cap, floor }) => [cap, floor].every((each) => each === null || typeof each === "number" || each.full > 0));
}

function bandRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  return fc
    .record({
      direction: fc.constantFrom("up" as const, "down" as const),
      rows: rising(unit, 1).chain((all) => fc.tuple(...all.map((bound) => fc.record({ bound: fc.constant(bound), strict: fc.boolean(), points })))),
      plain: fc.boolean(),
      otherwise: maybe(fc.oneof(fc.constant(0), points), 8),
    })
    .map(({ direction, rows, plain, otherwise }) => {
      const best = direction === "up" ? [...rows].reverse() : rows;
      const bands = best.map((row): Band => (plain || !row.strict ? { bound: row.bound, points: row.points } : row));
      return { kind: "band", direction, bands, otherwise };
    });
}

function ratioRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  const target = fc.oneof(
    { weight: 3, arbitrary: isFraction(unit) ? figures(0.01, 0.9, 3) : figures(0.5, 300, 1) },
    { weight: 1, arbitrary: fc.constantFrom({ target: 0.9 }, { target: 1.1 }) },
  );
  return fullPoints.chain((full) =>
    fc
      .record({ target: fc.option(target, { nil: undefined }), direction: fc.constantFrom("up" as const, "down" as const), limits: limitsOf(full) })
      .map((it) => compact({ kind: "ratio", points: full, target: it.target, direction: it.direction, ...it.limits })),
  );
}

function stepRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  const number = isFraction(unit) ? figures(0.001, 0.1, 3) : figures(0.1, 20, 1);
  const size: fc.Arbitrary<StepSize> = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(number, fc.boolean()).map(([x, down]) => (down ? -x : x)) },
    { weight: 1, arbitrary: fc.constantFrom({ target: 0.03 }, { target: -0.05 }, { percent: 0.05 }, { percent: -0.01 }) },
  );
  const targets: fc.Arbitrary<{ target?: Figure; upTo?: Figure }> = fc.oneof(
    { weight: 3, arbitrary: fc.option(held(unit), { nil: undefined }).map((target) => ({ target })) },
    { weight: 1, arbitrary: fc.tuple(bounds(unit), figures(0.1, 0.5, 1)).map(([target, more]) => ({ target, upTo: Number((target + more).toFixed(3)) })) },
    { weight: 1, arbitrary: fc.constantFrom({ upTo: { target: 1.1 } }, { target: { target: 0.95 }, upTo: { target: 1.05 } }) },
  );
  return fc.oneof(fc.constant(0), fullPoints).chain((full) =>
    fc
      .record({ targets, step: size, gain: changes, loss: changes, even: fc.boolean(), limits: limitsOf(full), whole: fc.constantFrom(true, false, "started" as const) })
      .map((it) =>
        compact({ kind: "step", points: full, ...it.targets, step: it.step, gain: it.gain, loss: it.even ? it.gain : it.loss, ...it.limits, whole: it.whole }),
      ),
  );
}

function linearRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  const beyond = fc.constantFrom("level", "points", "open", "slope");
  const slopes = figures(-1, 2, 2);
  return rising(unit, 2).chain((actuals) =>
    fc
      .record({
        points: fc.tuple(...actuals.map(() => points)),
        slopes: fc.tuple(...actuals.map(() => slopes)),
        sliced: fc.boolean(),
        below: beyond,
        above: beyond,
        ends: fc.tuple(points, points, slopes),
      })
      .map((it): LinearRule => {
        const end = (how: string, value: Points): Points | null | undefined => (how === "points" ? value : how === "open" ? null : undefined);
        const knots = actuals.map((actual, index): LinearRule["points"][number] => {
          const slope = it.slopes[index] ?? 0;
          return [actual, it.sliced && index > 0 ? { slope } : (it.points[index] ?? 0)];
        });
        const slopeAbove = it.above === "slope" ? it.ends[2] : undefined;
        return compact({ kind: "linear", points: knots, below: end(it.below, it.ends[0]), above: end(it.above, it.ends[1]), slopeAbove });
      }),
  );
}

function deductRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  const per = isFraction(unit) ? fc.constantFrom(0.01, 0.001, 0.05) : fc.constantFrom(2, 5, 0.5, 200);
  const each: fc.Arbitrary<Points> = fc.oneof({ weight: 3, arbitrary: figures(0, 10, 1) }, { weight: 1, arbitrary: fc.constantFrom({ full: 0.1 }, { full: 0.25 }) });
  return fc.oneof(fc.constant(0), fullPoints).chain((full) =>
    fc
      .record({
        each,
        free: fc.oneof(fc.constant(0), isFraction(unit) ? figures(0, 0.5, 2) : figures(0, 30, 1)),
        per: seldom(per),
        whole: seldom(fc.constantFrom(true as const, "started" as const)),
        limits: limitsOf(full),
      })
      .map((it) => compact({ kind: "deduct", points: full, each: it.each, free: it.free, per: it.per, whole: it.whole, floor: it.limits.floor })),
  );
}

function passRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  return fc
    .record({ criterion: criteria(unit), points, otherwise: fc.oneof(fc.constant(0), points) })
    .map((it) => ({ kind: "pass", ...it }));
}

function vetoRules(unit: Unit | undefined): fc.Arbitrary<ScoringRule> {
  return fc
    .record({ when: criteria(unit), scope: fc.constantFrom("item" as const, "card" as const), points: fullPoints, result: fc.oneof(fc.constant(0), points) })
    .map((it) => ({ kind: "veto", ...it }));
}

/** What rules that score numbers have in common. */
function withCommon(unit: Unit | undefined, own: fc.Arbitrary<ScoringRule>): fc.Arbitrary<Rule> {
  const exceptions = fc.array(fc.record({ when: criteria(unit), points }), { minLength: 1, maxLength: 2 }).map((all): readonly Exception[] => all);
  return fc
    .record({ own, value: seldom(fc.constantFrom("rate" as const, "amount" as const)), absolute: seldom(fc.constant(true as const)), exceptions: seldom(exceptions) })
    .map(({ own: rule, ...common }) => compact({ ...rule, unit, ...common }));
}

const levelTexts = ["优秀", "良好", "合格", "1级", "A+", 'say "yes"', "得分", "a b", "?"];
const levelRules: fc.Arbitrary<Rule> = fc
  .record({
    scale: fc.uniqueArray(fc.tuple(fc.oneof(figures(1, 10, 0), fc.constantFrom(...levelTexts)), points), {
      minLength: 1,
      maxLength: 6,
      selector: ([level]) => level,
    }),
    value: seldom(fc.constantFrom("rate" as const, "amount" as const)),
  })
  .map((it) => compact({ kind: "level", ...it }));

const judgements: fc.Arbitrary<Rule> = fc
  .oneof<fc.Arbitrary<Points>[]>(figures(0, 40, 1), pointShares)
  .map((full) => ({ kind: "judgement", points: full }));

/** Rules of every kind and unit that a check finds no flaw in. */
export const rules: fc.Arbitrary<Rule> = units
  .chain((unit) =>
    fc.oneof(
      ...[bandRules, ratioRules, stepRules, linearRules, deductRules, passRules, vetoRules].map((kind) => withCommon(unit, kind(unit))),
      levelRules,
      judgements,
    ),
  )
  .filter(isRule);
