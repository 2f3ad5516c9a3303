import { normalise } from "../../numbers/compare";
import { sum } from "../../numbers/sum";
import type { ReadSection } from "./card";
import { doubt, type Doubt } from "./doubts";

/** A part of the card with what its items add up to and what it is said to count. */
export interface Part {
  readonly name: string;
  readonly sum: number;
  readonly percent: number | undefined;
  readonly points: number | undefined;
}

export interface Scheme {
  readonly sections: readonly ReadSection[];
  /** What everything adds up to, out of 100. */
  readonly total: number;
  readonly doubts: readonly Doubt[];
}

const NEAR = 0.005;

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR;
}

/**
 * Whether points are points of the whole card (parts of 70 and 30) or weights within each part (100 and 100, counting 70% and 30%).
 * @param said everything written on the card, where a formula may stand: 总分＝业绩×70%＋行为×30%
 */
export function schemeOf(parts: readonly Part[], said: string): Scheme {
  const total = normalise(sum(parts.map((part) => part.sum)));
  if (parts.length <= 1) {
    const [only] = parts;
    return { sections: only ? [{ name: only.name, share: 1, marks: null }] : [], total, doubts: off(total) };
  }
  const declared = parts.map((part) => part.percent ?? formulaShare(part.name, said) ?? part.points);
  const shares = declared.every((each): each is number => each !== undefined) ? declared : undefined;
  if (near(total, 100)) return { ...inPoints(parts, parts.map((part) => part.sum)), total: 100, doubts: differing(parts, declared) };
  if (shares && near(sum(shares), 100)) return mixed(parts, shares);
  if (parts.every((part) => part.sum > 80)) return inWeights(parts);
  return { ...inPoints(parts, parts.map((part) => part.sum)), total, doubts: [...differing(parts, declared), ...off(total)] };
}

function off(total: number): readonly Doubt[] {
  return near(total, 100) || total === 0 ? [] : [doubt("doubt.weights", { sum: total })];
}

function inPoints(parts: readonly Part[], marks: readonly number[]): Pick<Scheme, "sections"> {
  return { sections: parts.map(({ name }, index) => ({ name, share: normalise((marks[index] ?? 0) / 100), marks: marks[index] ?? 0 })) };
}

function differing(parts: readonly Part[], declared: readonly (number | undefined)[]): readonly Doubt[] {
  return parts.flatMap(({ name, sum: own }, index) => {
    const share = declared[index];
    return share === undefined || near(share, own) ? [] : [doubt("doubt.sectionShare", { section: name, share, sum: own })];
  });
}

/** Shares are known: each part's items are weights within it, or points that make up its share. */
function mixed(parts: readonly Part[], shares: readonly number[]): Scheme {
  const doubts: Doubt[] = [];
  const sections = parts.map(({ name, sum: own }, index): ReadSection => {
    const percent = shares[index] ?? 0;
    const weights = Math.abs(own - 100) < Math.abs(own - percent);
    if (weights && !near(own, 100)) doubts.push(doubt("doubt.sectionWeights", { section: name, sum: own }));
    if (!weights && !near(own, percent)) doubts.push(doubt("doubt.sectionShare", { section: name, share: percent, sum: own }));
    return { name, share: normalise(percent / 100), marks: weights ? null : percent };
  });
  const total = sum(parts.map(({ sum: own }, index) => (sections[index]?.marks === null ? (own * (shares[index] ?? 0)) / 100 : own)));
  return { sections, total: normalise(total), doubts };
}

/** Weights within each part, whose shares nobody has said. */
function inWeights(parts: readonly Part[]): Scheme {
  const shares = evenly(parts.length);
  const wrong = parts.filter((part) => !near(part.sum, 100)).map(({ name, sum: own }) => doubt("doubt.sectionWeights", { section: name, sum: own }));
  const total = sum(parts.map((part, index) => part.sum * (shares[index] ?? 0)));
  return {
    sections: parts.map(({ name }, index) => ({ name, share: shares[index] ?? 0, marks: null })),
    total: normalise(total),
    doubts: [...wrong, doubt("doubt.sharesOpen")],
  };
}

/** Equal shares in whole percents that add up to 1; the first ones have what is left over. */
export function evenly(count: number): readonly number[] {
  const whole = Math.floor(100 / count);
  return Array.from({ length: count }, (_, index) => (index < 100 - whole * count ? whole + 1 : whole) / 100);
}

/** 工作业绩×70%, 业绩占70% anywhere on the card. */
function formulaShare(name: string, said: string): number | undefined {
  const base = name.replace(/(考核|指标|部分|评价|得分|项目)+$/, "");
  for (const words of new Set([name, base, base.slice(-4), base.slice(-2)])) {
    if (words.length < 2) continue;
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`${escaped}[^%％×*xX＊+＋，,；;]{0,8}?(?:[×*xX＊]|占|权重为?|比重为?|[:：])\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]`).exec(said);
    if (found) return Number(found[1]);
  }
  return undefined;
}
