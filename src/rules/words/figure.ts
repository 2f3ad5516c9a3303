import { shiftPoint } from "../../numbers/round";
import type { Token } from "./token";

export type Scale = "plain" | "percent" | "permille" | "point";

/** A number with what stands around it. */
export interface Figure {
  /** Percentages as fractions. */
  readonly value: number;
  readonly scale: Scale;
  /** The size of one in the last place written: 1% is 0.01, 0.1分 is 0.1. */
  readonly grain: number;
  readonly unit?: string;
  readonly signed?: "-" | "+";
  readonly absolute?: true;
  readonly spelled?: true;
  readonly damaged?: true;
  /** Written with 万. */
  readonly wan?: true;
}

/** What a part of the grammar found, and the token after it. */
export interface Found<T> {
  readonly node: T;
  readonly next: number;
}

export type Tokens = readonly Token[];

export function is(token: Token | undefined, kind: Token["kind"], value?: string): boolean {
  return token?.kind === kind && (value === undefined || token.value === value);
}

/** Words between a comparison and its figure, or around it, that change nothing: 完成率在, 达到了目标的. */
export const FILLER_MOST = 3;

export function skip(tokens: Tokens, at: number, ...kinds: readonly string[]): number {
  let next = at;
  for (let count = 0; count < FILLER_MOST && kinds.includes(tokens[next]?.kind ?? ""); count++) next++;
  return next;
}

/** figure := ["±" | "+" | "-"] ["$"] number ["万"] ["%" | "‰" | 个百分点] [unit] */
export function figure(tokens: Tokens, at: number): Found<Figure> | undefined {
  let next = at;
  let signed: "-" | "+" | undefined;
  let absolute: true | undefined;
  const first = tokens[next];
  if (is(first, "sign", "±")) {
    absolute = true;
    next++;
  } else if (is(first, "sign", "+")) {
    signed = "+";
    next++;
  } else if (is(first, "range", "-") && first !== undefined && is(tokens[next + 1], "number") && tokens[next + 1]?.start === first.end) {
    signed = "-";
    next++;
  }
  const dollar = is(tokens[next], "sign", "$");
  if (dollar) next++;
  const digits = tokens[next];
  if (digits?.kind !== "number" || digits.number === undefined) return undefined;
  next++;
  const scaled = scaleAt(tokens, next, digits.value === "%");
  next = scaled.next;
  const shift = SHIFT[scaled.node];
  const wan = is(tokens[next], "magnitude");
  if (wan) next++;
  const unit = dollar ? "yuan" : scaled.node === "plain" ? tokens[next] : undefined;
  const named = dollar ? "yuan" : typeof unit === "object" && unit.kind === "unit" ? unit.value : undefined;
  if (typeof unit === "object" && unit.kind === "unit") next++;
  const size = shiftPoint(digits.number, wan ? 4 : -shift);
  return {
    node: {
      value: signed === "-" ? -size : size,
      scale: scaled.node,
      grain: shiftPoint(1, (wan ? 4 : -shift) - (digits.places ?? 0)),
      unit: named,
      signed,
      absolute,
      spelled: digits.spelled,
      damaged: digits.value === "damaged" ? true : undefined,
      wan: wan ? true : undefined,
    },
    next,
  };
}

const SHIFT: Readonly<Record<Scale, number>> = { plain: 0, percent: 2, permille: 3, point: 2 };

function scaleAt(tokens: Tokens, at: number, percent: boolean): Found<Scale> {
  if (percent) return { node: "percent", next: at };
  const token = tokens[at];
  if (is(token, "sign", "%")) return { node: "percent", next: doubled(tokens, at + 1) };
  if (is(token, "sign", "‰")) return { node: "permille", next: at + 1 };
  if (is(token, "percentPoint")) return { node: "point", next: at + 1 };
  return { node: "plain", next: at };
}

/** 99%99%, the same figure twice in a row, is a slip of the copier. */
function doubled(tokens: Tokens, at: number): number {
  const before = tokens[at - 2];
  const again = tokens[at];
  const same = again?.kind === "number" && again.spaced !== true && again.number === before?.number && again.start === tokens[at - 1]?.end;
  return same && is(tokens[at + 1], "sign", "%") ? at + 2 : at;
}

const WAN = 10_000;

/** Two figures of a range share a scale and a unit: 80-89%, 60-65分. */
export function alike(low: Figure, high: Figure): readonly [Figure, Figure] {
  // 30分钟-1小时: two units stay what they are.
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return [low, high];
  const unit = low.unit ?? high.unit;
  const absolute = low.absolute ?? high.absolute;
  // 80-100万
  if (high.wan === true && low.wan !== true && low.scale === "plain" && low.value < high.value / WAN) {
    return [{ ...low, value: low.value * WAN, grain: low.grain * WAN, wan: true, unit, absolute }, { ...high, unit, absolute }];
  }
  if (low.scale === high.scale || low.scale !== "plain") return [{ ...low, unit, absolute }, { ...high, unit, absolute }];
  const shift = SHIFT[high.scale];
  const scaled = { ...low, value: shiftPoint(low.value, -shift), grain: shiftPoint(low.grain, -shift), scale: high.scale };
  return [{ ...scaled, unit, absolute }, { ...high, unit, absolute }];
}
