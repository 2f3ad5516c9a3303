import type { Plain } from "../../src/rules/plain";
import type { Rule as Written } from "../../src/rules/rule";

type Rule = Plain<Written>;

/** Test figures have at most 4 decimals; in ten-thousandths they are whole, and whole numbers compare without noise. */
const whole = (x: number): number => Math.round(x * 10_000);

/**
 * Points by arithmetic in whole numbers, written without the code under test. Undefined where there must be a fault.
 */
export function reference(rule: Rule, actual: number, contextTarget: number): number | undefined {
  const a = whole(actual);
  if ("unit" in rule && rule.unit === "percent" && a > 100_000) return undefined;
  switch (rule.kind) {
    case "band": {
      const reached = rule.bands.filter(({ bound, strict }) => {
        const distance = rule.direction === "up" ? a - whole(bound) : whole(bound) - a;
        return strict === true ? distance > 0 : distance >= 0;
      });
      const side = rule.direction === "up" ? 1 : -1;
      const nearest = reached.sort((x, y) => side * (y.bound - x.bound))[0];
      return nearest === undefined ? (rule.otherwise ?? undefined) : nearest.points;
    }
    case "pass": {
      const v = whole(rule.criterion.value);
      const met = { ">=": a >= v, ">": a > v, "<=": a <= v, "<": a < v, "=": a === v }[rule.criterion.op];
      return met ? rule.points : rule.otherwise;
    }
    case "ratio": {
      const t = whole(rule.target ?? contextTarget);
      if (t === 0) return undefined;
      if (rule.direction === "down" && a === 0) return rule.cap ?? undefined;
      return within(rule.direction === "up" ? (rule.points * a) / t : (rule.points * t) / a, rule.cap, rule.floor);
    }
    case "step": {
      const moved = (a - whole(rule.target ?? contextTarget)) / whole(rule.step);
      const count = rule.whole ? Math.trunc(moved) : moved;
      return within(rule.points + count * (count > 0 ? rule.gain : rule.loss), rule.cap, rule.floor);
    }
    case "deduct":
      return within(rule.points - (rule.each * Math.max(0, a - whole(rule.free))) / 10_000, null, rule.floor);
    case "level":
      return rule.scale.find(([level]) => typeof level === "number" && whole(level) === a)?.[1];
    case "linear":
    case "veto":
      return undefined;
    case "judgement":
      return a < 0 || a > whole(rule.points) ? undefined : actual;
  }
}

function within(points: number, cap: number | null, floor: number | null): number {
  const low = cap !== null && points > cap ? cap : points;
  return floor !== null && low < floor ? floor : low;
}
