import fc from "fast-check";
import { checkRule, fullMarks, isRule } from "../../src/rules/faces";
import { sayFlaw } from "../../src/rules/reasons";
import { rules } from "../support/rules";
import { SAMPLES, type SampleName } from "./samples";

test("sound rules have no flaw, also after being stored", () => {
  fc.assert(
    fc.property(rules, (rule) => {
      expect(checkRule(rule)).toEqual([]);
      expect(checkRule(JSON.parse(JSON.stringify(rule)))).toEqual([]);
    }),
  );
});

test.each<[SampleName, object, string]>([
  ["bandUp", { bands: [] }, "至少要有一档"],
  ["bandUp", { bands: "99%" }, "至少要有一档"],
  ["bandUp", { bands: [{ bound: 1, points: 5 }, { bound: 2, points: 3 }] }, "第2档的界限2没有按从好到差排列"],
  ["bandDown", { bands: [{ bound: 2, points: 5 }, { bound: 1, points: 3 }] }, "第2档的界限1没有按从好到差排列"],
  ["bandUp", { bands: [{ bound: 0.3, points: 5 }, { bound: 0.1 + 0.2, points: 3 }] }, "第2档的界限0.3重复"],
  ["bandUp", { bands: [{ bound: NaN, points: 5 }] }, "“bound”应为数字"],
  ["bandUp", { bands: [null] }, "“bound”应为数字"],
  ["bandUp", { direction: { toString: "" } }, "“direction”的值“object”不可用"],
  ["bandUp", { direction: "sideways" }, "“direction”的值“sideways”不可用"],
  ["bandUp", { unit: "kg" }, "“unit”的值“kg”不可用"],
  ["bandUp", { bands: Array.from({ length: 51 }, (_, index) => ({ bound: -index, points: 0 })) }, "最多50档，现有51档"],
  ["ratio", { target: 0 }, "“target”不能为0"],
  ["ratio", { cap: 1, floor: 2 }, "最高分1低于最低分2"],
  ["ratio", { cap: undefined }, "“cap”应为数字"],
  ["ratio", { points: -1 }, "“points”不能为负数"],
  ["stepWhole", { step: 0 }, "“step”不能为0"],
  ["stepWhole", { cap: 15 }, "最高分15低于达标分20"],
  ["stepWhole", { whole: "yes" }, "“whole”的值“yes”不可用"],
  ["stepWhole", { gain: Infinity }, "“gain”应为数字"],
  ["deduct", { each: -1 }, "“each”不能为负数"],
  ["deduct", { floor: 11 }, "最低分11高于10分"],
  ["pass", { criterion: undefined }, "“op”的值“undefined”不可用"],
  ["levels", { scale: [] }, "至少要有一档"],
  ["levels", { scale: [[1, 5], ["１", 6]] }, "等级“１”重复"],
  ["levelWords", { scale: [["a", 5], ["A ", 6]] }, "等级“A ”重复"],
  ["levelWords", { scale: [["未评", 5]] }, "第1个等级不能为空、不能是“未评”一类的词，也不能超过60个字"],
  ["levelWords", { scale: ["优秀"] }, "“points”应为数字"],
  ["judgement", { points: "5" }, "“points”应为数字"],
  ["bandUp", { value: "points" }, "“value”的值“points”不可用"],
  ["bandUp", { absolute: false }, "“absolute”的值“false”不可用"],
  ["bandUp", { exceptions: [] }, "至少要有一档"],
  ["bandUp", { exceptions: [{ when: { op: "<", value: 0.5 } }] }, "“points”应为数字"],
  ["bandUp", { exceptions: [{ points: 0 }] }, "“op”的值“undefined”不可用"],
  ["bandUp", { otherwise: { full: 0 } }, "“otherwise”应为数字"],
  ["bandUp", { otherwise: { target: 1 } }, "“otherwise”应为数字"],
  ["bandUp", { bands: [{ bound: { target: 0.9 }, points: 5 }, { bound: { target: 1 }, points: 3 }] }, "第2档的界限×1没有按从好到差排列"],
  ["stepWhole", { step: { share: 0.1 } }, "“step”应为数字"],
  ["stepWhole", { upTo: 0.9 }, "目标范围的上限0.9低于下限0.95"],
  ["stepShares", { cap: { full: 1, plus: -1 } }, "最高分×1−1低于达标分×1"],
  ["linear", { points: [[0.8, 60]] }, "线性计分至少要有两点"],
  ["linear", { points: [[0.9, 60], [0.8, 0]] }, "第2点的实际值0.8没有由小到大排列"],
  ["linear", { points: [[0.8, { slope: 1 }], [0.9, 5]] }, "“points”应为数字"],
  ["linear", { points: [[0.8, 1], [0.9, { slope: "x" }]] }, "“slope”应为数字"],
  ["linear", { points: [[0.8, 1], [0.9, { slope: 1 }], [1, 5]] }, "除第一点外，各点要么都写得分，要么都写单价"],
  ["linear", { points: [0.8, null] }, "“actual”应为数字"],
  ["linear", { above: 5, slopeAbove: 1 }, "最后一点以上的得分写了两次"],
  ["linear", { points: Array.from({ length: 21 }, (_, index) => [index, index]) }, "最多20档，现有21档"],
  ["deductPer", { per: 0 }, "“per”不能为0"],
  ["deductPer", { per: -1 }, "“per”不能为负数"],
  ["veto", { scope: "sheet" }, "“scope”的值“sheet”不可用"],
  ["veto", { when: { op: "≥", value: 1 } }, "“op”的值“≥”不可用"],
  ["judgement", { kind: "magic" }, "不认识的计分方式“magic”"],
  ["judgement", { kind: "toString" }, "不认识的计分方式“toString”"],
])("%s with %p is refused", (name, change, words) => {
  const flaws = checkRule({ ...SAMPLES[name], ...change });
  expect(flaws.map((flaw) => sayFlaw(flaw, "zh"))).toContain(words);
  for (const flaw of flaws) expect(sayFlaw(flaw, "en")).not.toMatch(/[{}]|undefined\b(?!")/);
});

test("a bound may stand twice, once without and once with the bound itself", () => {
  const bands = [{ bound: 0.9, strict: true, points: 10 }, { bound: 0.9, points: 8 }];
  expect(isRule({ ...SAMPLES.bandUp, bands })).toBe(true);
  expect(isRule({ ...SAMPLES.bandUp, bands: [...bands].reverse() })).toBe(false);
});

test("never throws, whatever is stored", () => {
  const kinds = fc.constantFrom("band", "ratio", "step", "deduct", "pass", "level", "judgement", "linear", "veto", "x");
  fc.assert(
    fc.property(fc.anything(), kinds, fc.dictionary(fc.string(), fc.anything()), (anything, kind, fields) => {
      expect(Array.isArray(checkRule(anything))).toBe(true);
      expect(isRule({ ...fields, kind })).toBe(false);
    }),
  );
});

test.each<[SampleName, number]>([
  ["bandUp", 25], ["bandDownOtherwise", 5], ["ratioCell", 25], ["ratioUnlimited", 5], ["stepWhole", 25], ["stepDown", 10],
  ["deductFree", 10], ["pass", 10], ["levels", 20], ["judgement", 5],
])("full marks of %s are %d", (name, points) => {
  expect(fullMarks(SAMPLES[name])).toBe(points);
});
