import fc from "fast-check";
import type { BandRule, LevelRule, LinearRule, PassRule, Rule } from "../../src/rules/rule";

/** Figures as people write them, with two decimals. */
const figures = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);
export const figure = figures(-200, 200);
export const actuals = fc.array(fc.oneof(figure, fc.constant("未评"), fc.constant("好"), fc.constant(null)), { minLength: 1, maxLength: 6 });
const floor = fc.option(figures(0, 200), { nil: null });
const cap = fc.option(figures(300, 500), { nil: null });

export const band: fc.Arbitrary<BandRule> = fc
  .record({
    direction: fc.constantFrom("up" as const, "down" as const),
    bounds: fc.uniqueArray(figure, { minLength: 1, maxLength: 6 }),
    points: fc.array(figure, { minLength: 6, maxLength: 6 }),
    strict: fc.boolean(),
    otherwise: figure,
  })
  .map(({ direction, bounds, points, strict, otherwise }) => ({
    kind: "band",
    direction,
    otherwise,
    bands: [...bounds]
      .sort((a, b) => (direction === "up" ? b - a : a - b))
      .map((bound, index) => ({ bound, strict, points: points[index] ?? 0 })),
  }));

export const shuffledBand = band.chain(({ direction, bands }) => {
  const table = bands.map(({ bound, points }) => [bound, points]);
  const shuffled = fc.shuffledSubarray(table, { minLength: table.length });
  return shuffled.map((rows) => ({ direction, table, shuffled: rows }));
});

const pass: fc.Arbitrary<PassRule> = fc.record({
  kind: fc.constant("pass" as const),
  criterion: fc.record({ op: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const, "=" as const), value: figure }),
  points: figure,
  otherwise: figure,
});

const level: fc.Arbitrary<LevelRule> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom("非常满意", "满意", "一般", "A+")), { minLength: 2, maxLength: 6 })
  .chain((levels) =>
    fc.array(figure, { minLength: levels.length, maxLength: levels.length }).map((points) => ({
      kind: "level" as const,
      scale: levels.map((each, index) => [each, points[index] ?? 0] as const),
    })),
  );

const lineTable: fc.Arbitrary<[number, number][]> = fc.uniqueArray(fc.tuple(figure, figure), { minLength: 2, maxLength: 6, selector: ([x]) => x });

export const shuffledLines = lineTable.chain((table) =>
  fc.shuffledSubarray(table, { minLength: table.length }).map((shuffled): { rule: LinearRule; shuffled: [number, number][] } => ({
    rule: { kind: "linear", points: [...table].sort(([a], [b]) => a - b) },
    shuffled,
  })),
);

export const rule: fc.Arbitrary<Rule> = fc.oneof(
  band,
  pass,
  level,
  fc.record({
    kind: fc.constant("ratio" as const),
    points: figures(300, 500),
    target: figure.filter((x) => x !== 0),
    direction: fc.constantFrom("up" as const, "down" as const),
    cap,
    floor,
  }),
  fc.record({
    kind: fc.constant("step" as const),
    points: figure,
    target: figure,
    step: figure.filter((x) => x !== 0),
    gain: figure,
    loss: figure,
    cap,
    floor,
    whole: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("deduct" as const), points: figure, each: figure, free: figures(0, 20), floor }),
);
