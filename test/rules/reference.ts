import type { Figure, Points, Rule } from "../../src/rules/rule";
import type { Supplied } from "../support/actuals";

/** Test figures and shares of them have at most 6 decimals; in millionths they are whole, and whole numbers compare without noise. */
const SCALE = 1_000_000;
const whole = (x: number): number => Math.round(x * SCALE);

type Op = ">=" | ">" | "<=" | "<" | "=";
const compares = (a: number, op: Op, b: number): boolean =>
  ({ ">=": a >= b, ">": a > b, "<=": a <= b, "<": a < b, "=": a === b })[op];

/**
 * Points by arithmetic in whole numbers, written without the code under test. Undefined where there must be a fault.
 */
export function reference(rule: Rule, actual: number, supplied: Supplied): number | undefined {
  const base = "target" in rule && typeof rule.target === "number" ? rule.target : supplied.target;
  const at = (x: Figure): number => whole(typeof x === "number" ? x : x.target * base + (x.plus ?? 0));
  const worth = (x: Points): number => (typeof x === "number" ? x : x.full * supplied.points + (x.plus ?? 0));
  const within = (points: number, cap: Points | null, floor: Points | null): number => {
    const low = cap === null ? points : Math.min(points, worth(cap));
    return floor === null ? low : Math.max(low, worth(floor));
  };
  const signed = whole(actual);
  if ("unit" in rule && signed > whole({ percent: 10, permille: 1 }[rule.unit as string] ?? Infinity)) return undefined; // other units have no limit
  const a = "absolute" in rule && rule.absolute === true ? Math.abs(signed) : signed;
  const excepted = "exceptions" in rule ? rule.exceptions?.find(({ when }) => compares(a, when.op, at(when.value))) : undefined;
  if (excepted !== undefined) return worth(excepted.points);
  switch (rule.kind) {
    case "band": {
      const reached = rule.bands.find(({ bound, strict }) => {
        const distance = rule.direction === "up" ? a - at(bound) : at(bound) - a;
        return strict === true ? distance > 0 : distance >= 0;
      });
      const points = reached?.points ?? rule.otherwise;
      return points === null ? undefined : worth(points);
    }
    case "pass":
      return worth(compares(a, rule.criterion.op, at(rule.criterion.value)) ? rule.points : rule.otherwise);
    case "veto":
      return worth(compares(a, rule.when.op, at(rule.when.value)) ? rule.result : rule.points);
    case "ratio": {
      const t = at(rule.target ?? { target: 1 });
      if (t === 0) return undefined;
      if (rule.direction === "down" && a === 0) return rule.cap === null ? undefined : worth(rule.cap);
      return within(rule.direction === "up" ? (worth(rule.points) * a) / t : (worth(rule.points) * t) / a, rule.cap, rule.floor);
    }
    case "step": {
      const low = at(rule.target ?? { target: 1 });
      const high = rule.upTo === undefined ? low : at(rule.upTo);
      const size = (() => {
        if (typeof rule.step === "number") return rule.step;
        if ("target" in rule.step) return rule.step.target * Math.abs(base);
        return rule.step.percent * (Math.abs(base) <= 10 ? 1 : Math.abs(base));
      })();
      if (size === 0) return undefined;
      const moved = (a < low ? a - low : Math.max(0, a - high)) / SCALE / size;
      const count = parts(moved, rule.whole);
      return within(worth(rule.points) + count * worth(count > 0 ? rule.gain : rule.loss), rule.cap, rule.floor);
    }
    case "linear":
      return line(rule, a / SCALE, (x) => at(x) / SCALE, worth);
    case "deduct": {
      const excess = Math.max(0, a - whole(rule.free)) / SCALE;
      return within(worth(rule.points) - worth(rule.each) * parts(excess / (rule.per ?? 1), rule.whole ?? false), null, rule.floor);
    }
    case "level": {
      const points = rule.scale.find(([level]) => typeof level === "number" && whole(level) === a)?.[1];
      return points === undefined ? undefined : worth(points);
    }
    case "judgement":
      return a < 0 || a > whole(worth(rule.points)) ? undefined : actual;
  }
}

function parts(steps: number, how: boolean | "started"): number {
  const seen = Number(steps.toFixed(7));
  if (how === true) return Math.trunc(seen);
  return how === "started" ? Math.sign(seen) * Math.ceil(Math.abs(seen)) : steps;
}

function line(
  rule: Extract<Rule, { kind: "linear" }>,
  a: number,
  at: (x: Figure) => number,
  worth: (x: Points) => number,
): number | undefined {
  const none: readonly [number, number] = [0, 0];
  const knots: (readonly [number, number])[] = [];
  for (const [x, y] of rule.points) {
    const [x0, y0] = knots.at(-1) ?? none;
    knots.push([at(x), typeof y === "object" && "slope" in y ? y0 + y.slope * (at(x) - x0) : worth(y)]);
  }
  if (knots.some(([x], index) => index > 0 && x <= (knots[index - 1]?.[0] ?? 0))) return undefined;
  const [first, last] = [knots[0] ?? none, knots.at(-1) ?? none];
  if (a < first[0]) return rule.below === undefined ? first[1] : rule.below === null ? undefined : worth(rule.below);
  if (a > last[0]) {
    if (rule.slopeAbove !== undefined) return last[1] + rule.slopeAbove * (a - last[0]);
    return rule.above === undefined ? last[1] : rule.above === null ? undefined : worth(rule.above);
  }
  const next = Math.max(1, knots.findIndex(([x]) => a <= x));
  const [[x0, y0], [x1, y1]] = [knots[next - 1] ?? first, knots[next] ?? last];
  const share = (a - x0) / (x1 - x0);
  return y0 * (1 - share) + y1 * share;
}
