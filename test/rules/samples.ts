import type { Rule } from "../../src/rules/rule";

/** One rule for every turn that words and formulas can take. */
export const SAMPLES = {
  bandUp: { kind: "band", unit: "percent", direction: "up", otherwise: 0, bands: [{ bound: 0.99, points: 25 }, { bound: 0.95, points: 20 }, { bound: 0.9, points: 10 }] },
  bandStrict: { kind: "band", unit: "percent", direction: "up", otherwise: 2.5, bands: [{ bound: 0.99, strict: true, points: 25 }, { bound: 0.95, points: 20 }, { bound: 0.9, strict: true, points: 10 }] },
  bandSingle: { kind: "band", unit: "score", direction: "up", otherwise: 0, bands: [{ bound: 90, points: 5 }] },
  bandDown: { kind: "band", unit: "hours", direction: "down", otherwise: 0, bands: [{ bound: 1, points: 10 }, { bound: 24, points: 5 }] },
  bandDownStrict: { kind: "band", unit: "percent", direction: "down", otherwise: 1, bands: [{ bound: 0.011, strict: true, points: 5 }, { bound: 0.02, strict: true, points: 3 }] },
  bandDownOtherwise: { kind: "band", direction: "down", otherwise: -1, bands: [{ bound: 3, points: 5 }] },
  ratio: { kind: "ratio", unit: "percent", points: 20, target: 0.95, direction: "up", cap: 20, floor: 0 },
  ratioCell: { kind: "ratio", points: 20, direction: "up", cap: 25, floor: 5 },
  ratioDown: { kind: "ratio", unit: "percent", points: 5, direction: "down", cap: 5, floor: 0 },
  ratioUnlimited: { kind: "ratio", unit: "hours", points: 5, direction: "down", cap: null, floor: null },
  stepWhole: { kind: "step", unit: "percent", points: 20, target: 0.95, step: 0.01, gain: 2, loss: 1, cap: 25, floor: 0, whole: true },
  stepEven: { kind: "step", unit: "times", points: 10, step: 2, gain: 1, loss: 1, cap: null, floor: 0, whole: false },
  stepDown: { kind: "step", unit: "hours", points: 10, step: -1, gain: 0, loss: 0.5, cap: null, floor: null, whole: false },
  stepAgainst: { kind: "step", unit: "score", points: 10, target: -1, step: 0.5, gain: -1, loss: 0, cap: 10, floor: -3, whole: false },
  deduct: { kind: "deduct", unit: "times", points: 10, each: 2, free: 0, floor: 0 },
  deductFree: { kind: "deduct", unit: "days", points: 10, each: 5, free: 1, floor: null },
  deductFloor: { kind: "deduct", points: 10, each: 0.5, free: 0, floor: 3 },
  deductPercent: { kind: "deduct", unit: "percent", points: 10, each: 100, free: 0.02, floor: 0 },
  pass: { kind: "pass", unit: "percent", criterion: { op: ">=", value: 0.9 }, points: 10, otherwise: 0 },
  passWithin: { kind: "pass", unit: "hours", criterion: { op: "<=", value: 1 }, points: 10, otherwise: 2 },
  passAbove: { kind: "pass", unit: "yuan", criterion: { op: ">", value: 10000 }, points: 10, otherwise: 0 },
  passBelow: { kind: "pass", unit: "percent", criterion: { op: "<", value: 0.01 }, points: 5, otherwise: 0 },
  passExactly: { kind: "pass", unit: "items", criterion: { op: "=", value: 0 }, points: 5, otherwise: 0 },
  levels: { kind: "level", scale: [[1, 10], [2, 15], [3, 20]] },
  levelWords: { kind: "level", scale: [["优秀", 10], ["1级", 8], ['so "la"', 1]] },
  levelMixed: { kind: "level", scale: [["A+", 10], [1, 5]] },
  judgement: { kind: "judgement", points: 5 },
} satisfies Record<string, Rule>;

export type SampleName = keyof typeof SAMPLES;
