import { normalise } from "../../numbers/compare";
import type { Points, Rule, Slope } from "../../rules/rule";

/** The same rule for other full marks: a standard out of 100 on an item of 25 gives a quarter of its points. Shares of the full marks stay shares. */
export function scaled(rule: Rule, factor: number): Rule {
  const of = (points: Points): Points => {
    if (typeof points === "number") return normalise(points * factor);
    return points.plus === undefined ? points : { full: points.full, plus: normalise(points.plus * factor) };
  };
  const open = (points: Points | null): Points | null => (points === null ? null : of(points));
  const each = <T extends { readonly points: Points }>(list: readonly T[]): readonly T[] => list.map((one) => ({ ...one, points: of(one.points) }));
  if (rule.kind === "level") return { ...rule, scale: rule.scale.map(([level, points]) => [level, of(points)]) };
  if (rule.kind === "judgement") return { ...rule, points: of(rule.points) };
  const common = rule.exceptions ? { exceptions: each(rule.exceptions) } : {};
  switch (rule.kind) {
    case "band":
      return { ...rule, ...common, bands: each(rule.bands), otherwise: open(rule.otherwise) };
    case "ratio":
      return { ...rule, ...common, points: of(rule.points), cap: open(rule.cap), floor: open(rule.floor) };
    case "step":
      return { ...rule, ...common, points: of(rule.points), gain: of(rule.gain), loss: of(rule.loss), cap: open(rule.cap), floor: open(rule.floor) };
    case "deduct":
      return { ...rule, ...common, points: of(rule.points), each: of(rule.each), floor: open(rule.floor) };
    case "pass":
      return { ...rule, ...common, points: of(rule.points), otherwise: of(rule.otherwise) };
    case "veto":
      return { ...rule, ...common, points: of(rule.points), result: of(rule.result) };
    case "linear": {
      const knot = (points: Points | Slope): Points | Slope => (typeof points === "object" && "slope" in points ? { slope: normalise(points.slope * factor) } : of(points));
      const ends = { ...(rule.below === undefined ? {} : { below: open(rule.below) }), ...(rule.above === undefined ? {} : { above: open(rule.above) }) };
      const slope = rule.slopeAbove === undefined ? {} : { slopeAbove: normalise(rule.slopeAbove * factor) };
      return { ...rule, ...common, points: rule.points.map(([actual, points]) => [actual, knot(points)]), ...ends, ...slope };
    }
  }
}
