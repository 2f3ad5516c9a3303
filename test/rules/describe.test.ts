import fc from "fast-check";
import { describe as describeRule, isRule } from "../../src/rules/faces";
import type { Rule } from "../../src/rules/rule";
import { rules } from "../support/rules";
import { SAMPLES, type SampleName } from "./samples";

const WORDS: Readonly<Record<SampleName, readonly [zh: string, en: string]>> = {
  bandUp: [
    "99%及以上得25分；95%及以上、不足99%得20分；90%及以上、不足95%得10分；不足90%得0分",
    "99% or more: 25 points; 95% to below 99%: 20 points; 90% to below 95%: 10 points; below 90%: 0 points",
  ],
  bandStrict: [
    "超过99%得25分；95%及以上、99%及以下得20分；超过90%、不足95%得10分；90%及以下得2.5分",
    "above 99%: 25 points; 95% to 99%: 20 points; above 90% to below 95%: 10 points; 90% or less: 2.5 points",
  ],
  bandSingle: [
    "90分及以上得5分；不足90分得0分",
    "90 points or more: 5 points; below 90 points: 0 points",
  ],
  bandDown: [
    "1小时以内得10分；超过1小时、24小时以内得5分；超过24小时得0分",
    "within 1 hour: 10 points; more than 1 hour to 24 hours: 5 points; more than 24 hours: 0 points",
  ],
  bandDownStrict: [
    "不足1.1%得5分；1.1%及以上、不足2%得3分；2%及以上得1分",
    "below 1.1%: 5 points; 1.1% to below 2%: 3 points; 2% or more: 1 point",
  ],
  bandDownOtherwise: [
    "3及以下得5分；超过3得-1分",
    "3 or less: 5 points; above 3: -1 point",
  ],
  ratio: [
    "目标95%，得分＝实际÷目标×20分，最高20分，最低0分",
    "target 95%, score = actual ÷ target × 20 points, at most 20 points, at least 0 points",
  ],
  ratioCell: [
    "得分＝实际÷目标×20分，最高25分，最低5分",
    "score = actual ÷ target × 20 points, at most 25 points, at least 5 points",
  ],
  ratioDown: [
    "得分＝目标÷实际×5分，最高5分，最低0分（单位：%）",
    "score = target ÷ actual × 5 points, at most 5 points, at least 0 points (in %)",
  ],
  ratioUnlimited: [
    "得分＝目标÷实际×5分，上不封顶，下不保底（单位：小时）",
    "score = target ÷ actual × 5 points, no upper limit, no lower limit (in hours)",
  ],
  stepWhole: [
    "目标95%，达到得20分，每高1个百分点加2分，每低1个百分点扣1分，不足1个百分点的不计，最高25分，最低0分",
    "target 95%, 20 points when reached, plus 2 points for each percentage point higher, minus 1 point for each percentage point lower, only whole steps of 1 percentage point count, at most 25 points, at least 0 points",
  ],
  stepEven: [
    "达到目标得10分，每多2次加1分，每少2次扣1分，不足2次的按比例计，上不封顶，最低0分",
    "10 points at target, plus 1 point for each 2 times more, minus 1 point for each 2 times less, parts of 2 times count in proportion, no upper limit, at least 0 points",
  ],
  stepDown: [
    "达到目标得10分，少于目标不加分，每多1小时扣0.5分，不足1小时的按比例计，上不封顶，下不保底",
    "10 points at target, nothing added below target, minus 0.5 points for each hour more, parts of 1 hour count in proportion, no upper limit, no lower limit",
  ],
  stepAgainst: [
    "目标-1分，达到得10分，每高0.5分扣1分，低于目标不扣分，不足0.5分的按比例计，最高10分，最低-3分",
    "target -1 point, 10 points when reached, minus 1 point for each 0.5 points higher, nothing taken off below target, parts of 0.5 points count in proportion, at most 10 points, at least -3 points",
  ],
  deduct: [
    "满分10分，每次扣2分，扣完为止",
    "10 points in full, 2 points off each time, down to 0",
  ],
  deductFree: [
    "满分10分，1天以内不扣，每超过1天扣5分，不计上限",
    "10 points in full, nothing off within 1 day, 5 points off for each day beyond, without limit",
  ],
  deductFloor: [
    "满分10分，每个扣0.5分，最低3分",
    "10 points in full, 0.5 points off each one, at least 3 points",
  ],
  deductPercent: [
    "满分10分，2%以内不扣，每超过1个百分点扣1分，扣完为止",
    "10 points in full, nothing off within 2%, 1 point off for each percentage point beyond, down to 0",
  ],
  pass: [
    "90%及以上得10分，否则得0分",
    "90% or more: 10 points, otherwise 0 points",
  ],
  passWithin: [
    "1小时以内得10分，否则得2分",
    "within 1 hour: 10 points, otherwise 2 points",
  ],
  passAbove: [
    "超过10000元得10分，否则得0分",
    "more than 10000 yuan: 10 points, otherwise 0 points",
  ],
  passBelow: [
    "不足1%得5分，否则得0分",
    "below 1%: 5 points, otherwise 0 points",
  ],
  passExactly: [
    "等于0项得5分，否则得0分",
    "exactly 0 items: 5 points, otherwise 0 points",
  ],
  levels: [
    "1级得10分；2级得15分；3级得20分",
    "level 1: 10 points; level 2: 15 points; level 3: 20 points",
  ],
  levelWords: [
    "优秀得10分；“1级”得8分；“so \"\"la\"\"”得1分",
    "优秀: 10 points; \"1级\": 8 points; \"so \"\"la\"\"\": 1 point",
  ],
  levelMixed: [
    "A+得10分；1级得5分",
    "A+: 10 points; level 1: 5 points",
  ],
  judgement: [
    "考核人评分，0至5分",
    "rater's judgement, 0 to 5 points",
  ],
  bandShares: [
    "超过目标得满分；等于目标得满分减5分；目标减5个百分点及以上、不足目标得满分的20%；不足目标减5个百分点未规定",
    "above target: full marks; exactly target: full marks minus 5 points; target minus 5 percentage points to below target: 20% of full marks; below target minus 5 percentage points: not stated",
  ],
  bandAbsolute: [
    "按实际绝对值：30%及以下得3分；超过30%、35%及以下得2分；超过35%得0分",
    "by the actual's absolute value: 30% or less: 3 points; above 30% to 35%: 2 points; above 35%: 0 points",
  ],
  bandRate: [
    "50万元及以上得9%；10万元及以上、不足50万元得7%；不足10万元得5%",
    "50 wan yuan or more: 9%; 10 wan yuan to less than 50 wan yuan: 7%; less than 10 wan yuan: 5%",
  ],
  bandMoney: [
    "5人及以上得300元；3人及以上、不足5人得全额的50%；不足3人得0元",
    "5 people or more: 300 in money; 3 people to less than 5 people: 50% of the full amount; less than 3 people: 0 in money",
  ],
  ratioShares: [
    "以目标的90%为准，得分＝实际÷目标×满分，最高满分的120%，最低0分；不足目标的60%一律得0分（单位：小时）",
    "measured against 90% of target, score = actual ÷ target × full marks, at most 120% of full marks, at least 0 points; less than 60% of target: always 0 points (in hours)",
  ],
  stepShares: [
    "达到目标得满分，每多目标的3%加满分的5%，每少目标的3%扣1分，不足目标的3%的按目标的3%计，最多加6分，最多扣6分（单位：元）",
    "full marks at target, plus 5% of full marks for each 3% of target more, minus 1 point for each 3% of target less, a begun step of 3% of target counts whole, at most 6 points added, at most 6 points taken off (in yuan)",
  ],
  stepPercent: [
    "达到目标得30分，低于目标不加分，每高5%扣1分，不足5%的不计，上不封顶，最低0分",
    "30 points at target, nothing added below target, minus 1 point for each 5% higher, only whole steps of 5% count, no upper limit, at least 0 points",
  ],
  stepRange: [
    "目标95%至105%，范围内得100分，每高1个百分点扣15分，每低1个百分点扣15分，不足1个百分点的按比例计，上不封顶，最低0分",
    "target 95% to 105%, 100 points within the range, minus 15 points for each percentage point higher, minus 15 points for each percentage point lower, parts of 1 percentage point count in proportion, no upper limit, at least 0 points",
  ],
  stepRangeCell: [
    "以目标至目标加2天为准，范围内得10分，少于目标不加分，每多1天扣5分，不足1天的按1天计，上不封顶，最低0分",
    "measured against target to target plus 2 days, 10 points within the range, nothing added below target, minus 5 points for each day more, a begun step of 1 day counts whole, no upper limit, at least 0 points",
  ],
  linear: [
    "80%得60分，90%得100分，95%得120分，其间按线性计分，不足80%得0分",
    "80%: 60 points, 90%: 100 points, 95%: 120 points, straight lines between, below 80%: 0 points",
  ],
  linearOpen: [
    "0‰得满分，6‰得0分，其间按线性计分，不足0‰未规定，超过6‰未规定",
    "0‰: full marks, 6‰: 0 points, straight lines between, below 0‰: not stated, above 6‰: not stated",
  ],
  linearTarget: [
    "目标的80%得0分，目标得满分，其间按线性计分，超过目标的部分按50%计",
    "80% of target: 0 points, target: full marks, straight lines between, the part above target at 50%",
  ],
  slices: [
    "0元得0元，至目标的部分按10%计，超过目标的部分按20%计",
    "0 yuan: 0 in money, the part up to target at 10%, the part above target at 20%",
  ],
  slicesTimes: [
    "0次得0分，至10次的部分按每次2分计，至20次的部分按每次1分计",
    "0 times: 0 points, the part up to 10 times at 2 points each time, the part up to 20 times at 1 point each time",
  ],
  deductShares: [
    "从满分起扣，每起扣满分的10%，最多扣10分；超过3起一律得0分",
    "starting from full marks, 10% of full marks off each case, at most 10 points taken off; more than 3 cases: always 0 points",
  ],
  deductPer: [
    "满分10分，1000元以内不扣，每超过200元扣1分，不足200元的按200元计，扣完为止",
    "10 points in full, nothing off within 1000 yuan, 1 point off for each 200 yuan beyond, a begun step of 200 yuan counts whole, down to 0",
  ],
  deductMoney: [
    "从0元起扣，每天扣1000元，不计上限",
    "starting from 0 in money, 1000 in money off each day, without limit",
  ],
  deductWhole: [
    "从满分起扣，每2个扣0.5分，不足2个的不计，最低满分的90%",
    "starting from full marks, 0.5 points off each 2, only whole steps of 2 count, at least 90% of full marks",
  ],
  passShares: [
    "目标以内得满分，否则得满分的50%（单位：个月）",
    "within target: full marks, otherwise 50% of full marks (in months)",
  ],
  veto: [
    "1起及以上一票否决，本项得0分，否则得满分",
    "1 case or more: veto, this item 0 points, otherwise full marks",
  ],
  vetoCard: [
    "超过0人一票否决，总分得-10分，否则得满分",
    "more than 0 people: veto, the whole card -10 points, otherwise full marks",
  ],
  levelShares: [
    "全责得满分减15分；次责得满分减3分",
    "全责: full marks minus 15 points; 次责: full marks minus 3 points",
  ],
  judgementShare: [
    "考核人评分，0至满分的50%",
    "rater's judgement, 0 to 50% of full marks",
  ],
};

test.each(Object.entries(WORDS))("%s in words", (name, [zh, en]) => {
  // Object.entries forgets which names there are.
  const rule = SAMPLES[name as SampleName];
  expect(describeRule(rule, "zh")).toBe(zh);
  expect(describeRule(rule, "en")).toBe(en);
});

/** The same unit under two names, or one that no figure depends on, needs no words. */
function sameInWords(a: Rule, b: Rule): boolean {
  return JSON.stringify(plainUnit(a)) === JSON.stringify(plainUnit(b));
}

function plainUnit(rule: Rule): unknown {
  return { ...rule, unit: "unit" in rule ? (rule.unit ?? "number") : "number" };
}

/** Every number, flag and word in a rule, changed one at a time. */
function variants(value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, -value, value / 100].filter((other) => other !== value);
  if (typeof value === "boolean") return [!value];
  if (value === null) return [7];
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => variants(part).map((other) => value.map((kept: unknown, at) => (at === index ? other : kept))));
  }
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "kind" ? [] : [...variants(part), ...(UNITS_AND_LIMITS[key] ?? [])].map((other) => ({ ...value, [key]: other })),
  );
}

const UNITS_AND_LIMITS: Readonly<Record<string, readonly unknown[]>> = {
  unit: [undefined, "percent", "times", "hours", "yuan", "score"],
  direction: ["up", "down"],
  op: [">=", ">", "<=", "<", "="],
  cap: [null, 99],
  floor: [null, 0, -9],
  target: [undefined, 0.5],
};

test("no two rules are described in the same words: every parameter is in them", () => {
  const pairs = rules.chain((rule) => {
    const others = variants(rule).filter(isRule);
    return fc.tuple(fc.constant(rule), fc.constantFrom(rule, ...others));
  });
  fc.assert(
    fc.property(pairs, ([rule, other]) => {
      for (const locale of ["zh", "en"] as const) {
        expect(describeRule(rule, locale) === describeRule(other, locale)).toBe(sameInWords(rule, other));
        expect(describeRule(rule, locale)).not.toMatch(/[{}|]|undefined|NaN/);
      }
    }),
    { numRuns: 5000 },
  );
});
