import { compare, normalise } from "../numbers/compare";
import { figure } from "./formula";
import type { Refs } from "./outcome";
import { ownTarget } from "./plain";
import type { Criterion, Figure, Points, Rule } from "./rule";
import { placesFor } from "./held";

/** What a rule's formula is about, each as formula text; where a cell is missing, what shows #VALUE!. */
export interface Operands {
  readonly actual: string;
  readonly target: string;
  readonly points: string;
}

export function operandsOf(rule: Rule, refs: Refs): Operands {
  const own = ownTarget(rule);
  return {
    actual: "absolute" in rule && rule.absolute === true ? `ABS(${refs.actual})` : refs.actual,
    target: own === undefined ? (refs.target ?? 'VALUE("target ?")') : figure(own),
    points: refs.points ?? 'VALUE("full marks ?")',
  };
}

/** Points as formula text: 25, G7, 0.2*G7-5. */
export function pointsText(points: Points, operands: Operands): string {
  return typeof points === "number" ? figure(points) : shareText(points.full, points.plus, operands.points);
}

/** A figure as formula text: 0.95, E7, 0.9*E7. */
export function figureText(held: Figure, operands: Operands): string {
  return typeof held === "number" ? figure(held) : shareText(held.target, held.plus, operands.target);
}

function shareText(share: number, plus: number | undefined, base: string): string {
  const size = normalise(share);
  const part = size === 1 ? base : size === -1 ? `-${base}` : `${figure(size)}*${bracketed(base)}`;
  if (plus === undefined || compare(plus, 0) === 0) return part;
  return `${part}${plus > 0 ? "+" : "-"}${figure(Math.abs(plus))}`;
}

/** Text that stands next to any operator. */
export function bracketed(text: string): string {
  return /[-+*/]/.test(text) ? `(${text})` : text;
}

/** `+2*`, `-2*`, `+0.1*G7*`, or the bare sign of 1: points as the factor of a term. */
export function factor(points: Points, operands: Operands): string {
  if (typeof points === "number") {
    const size = Math.abs(normalise(points));
    return `${points < 0 ? "-" : "+"}${size === 1 ? "" : `${figure(size)}*`}`;
  }
  const text = pointsText(points, operands);
  if (points.plus !== undefined) return `+(${text})*`;
  return text.startsWith("-") ? `${text}*` : `+${text}*`;
}

/** A comparison of the actual, with both sides as `meetsOnly` sees them. */
export function conditionText({ op, value }: Criterion, operands: Operands, places = placesFor([value])): string {
  const held = figureText(value, operands);
  return `ROUND(${operands.actual},${places})${op}${typeof value === "number" ? held : `ROUND(${held},${places})`}`;
}
