import fc from "fast-check";
import { explain } from "../../src/rules/faces";
import type { Actual } from "../../src/rules/outcome";
import { actualsFor } from "../support/actuals";
import { rules } from "../support/rules";
import { SAMPLES, type SampleName } from "./samples";

test.each<[SampleName, Actual, number | null, readonly string[], readonly string[]]>([
  ["bandUp", 0.97, null, ["97% 低于99%、不低于95% → 20分"], ["97% is below 99% and at least 95% → 20 points"]],
  ["bandUp", 1, null, ["100% 不低于99% → 25分"], ["100% is at least 99% → 25 points"]],
  ["bandUp", 0.5, null, ["50% 低于90% → 0分"], ["50% is below 90% → 0 points"]],
  ["bandStrict", 0.99, null, ["99% 不高于99%、不低于95% → 20分"], ["99% is at most 99% and at least 95% → 20 points"]],
  ["bandDown", 2, null, ["2小时 超过1小时、不超过24小时 → 5分"], ["2 hours is more than 1 hour and at most 24 hours → 5 points"]],
  ["ratioCell", 45, 50, ["45÷50×20＝18分"], ["45 ÷ 50 × 20 = 18 points"]],
  ["ratio", 0.97, null, ["97%÷95%×20＝20.4211分", "超过最高分 → 20分"], ["97% ÷ 95% × 20 = 20.4211 points", "above the highest score → 20 points"]],
  ["ratioDown", 0, 0.03, ["实际为0 → 5分"], ["the actual is 0 → 5 points"]],
  ["stepWhole", 0.973, null, ["97.3% 比目标95%高2.3个百分点，计2步 → 24分"], ["97.3% is 2.3 percentage points above the target of 95%, steps counted: 2 → 24 points"]],
  ["stepWhole", 0.95, null, ["95% 正好是目标95% → 20分"], ["95% is exactly the target of 95% → 20 points"]],
  ["stepDown", 26, 24, ["26小时 比目标24小时多2小时，计2步 → 9分"], ["26 hours is 2 hours above the target of 24 hours, steps counted: 2 → 9 points"]],
  ["deduct", 3, null, ["3次，扣6分 → 4分"], ["3 times, 6 points off → 4 points"]],
  ["deduct", 6, null, ["6次，扣12分 → -2分", "低于最低分 → 0分"], ["6 times, 12 points off → -2 points", "below the lowest score → 0 points"]],
  ["deductFree", 3, null, ["3天，超过1天的部分为2天，扣10分 → 0分"], ["3 days, 2 days beyond 1 day, 10 points off → 0 points"]],
  ["deductFree", 1, null, ["1天，不扣分 → 10分"], ["1 day, nothing off → 10 points"]],
  ["pass", 0.9, null, ["90% 不低于90%，达标 → 10分"], ["90% is at least 90%, met → 10 points"]],
  ["passExactly", 2, null, ["2项 不等于0项，未达标 → 0分"], ["2 items is not 0 items, not met → 0 points"]],
  ["levels", 3, null, ["3级 → 20分"], ["level 3 → 20 points"]],
  ["levelWords", "优秀", null, ["优秀 → 10分"], ["优秀 → 10 points"]],
  ["judgement", 4, null, ["考核人评4分，满分5分"], ["the rater gives 4 points out of 5 points"]],
  ["pass", "未评", null, ["未评，不计分"], ["Not assessed, no points"]],
  ["pass", 99, null, ["99即9900%，是否应为99%或0.99"], ["99 is 9900%; did you mean 99% or 0.99?"]],
  ["pass", "很好", null, ["“很好”不是数字"], ['"很好" is not a number']],
  ["levels", 7, null, ["没有“7”这个等级，可用：1 / 2 / 3"], ['there is no level "7"; use one of: 1 / 2 / 3']],
  ["ratioCell", 5, null, ["没有目标值"], ["there is no target"]],
  ["bandShares", 0.92, 0.95, ["92% 低于95%、不低于90% → 4分"], ["92% is below 95% and at least 90% → 4 points"]],
  ["bandShares", 0.5, 0.95, ["评分标准没有说明这种情况得几分"], ["the standard does not say what this earns"]],
  ["bandAbsolute", -0.33, null, ["-33% 取绝对值33%", "33% 高于30%、不高于35% → 2分"], ["-33% counts as 33%", "33% is above 30% and at most 35% → 2 points"]],
  ["bandRate", 20, null, ["20万元 少于50万元、不少于10万元 → 7%"], ["20 wan yuan is less than 50 wan yuan and at least 10 wan yuan → 7%"]],
  ["bandMoney", 3, null, ["3人 少于5人、不少于3人 → 10元"], ["3 people is less than 5 people and at least 3 people → 10 in money"]],
  ["ratioShares", 20, 50, ["20小时 少于30小时，一律 → 0分"], ["20 hours is less than 30 hours, always → 0 points"]],
  ["ratioShares", 54, 50, ["54小时÷45小时×20＝24分"], ["54 hours ÷ 45 hours × 20 = 24 points"]],
  ["stepShares", 1021, 1000, ["1021元 比目标1000元多21元，计1步 → 21分"], ["1021 yuan is 21 yuan above the target of 1000 yuan, steps counted: 1 → 21 points"]],
  ["stepRange", 1, null, ["100% 在目标95%至105%之内 → 100分"], ["100% is within the target of 95% to 105% → 100 points"]],
  ["stepRange", 1.06, null, ["106% 比目标105%高1个百分点，计1步 → 85分"], ["106% is 1 percentage point above the target of 105%, steps counted: 1 → 85 points"]],
  ["stepRangeCell", 12.5, 10, ["12.5天 比目标12天多0.5天，计1步 → 5分"], ["12.5 days is 0.5 days above the target of 12 days, steps counted: 1 → 5 points"]],
  ["linear", 0.925, null, ["92.5% 在90%（100分）与95%（120分）之间，按线性 → 110分"], ["92.5% lies between 90% (100 points) and 95% (120 points), straight line → 110 points"]],
  ["linear", 0.7, null, ["70% 在80%之下 → 0分"], ["70% is below 80% → 0 points"]],
  ["linear", 0.99, null, ["99% 在95%之上 → 120分"], ["99% is above 95% → 120 points"]],
  ["linearOpen", 0.007, null, ["评分标准没有说明这种情况得几分"], ["the standard does not say what this earns"]],
  ["linearOpen", 6, null, ["6即6000‰，是否应为6‰或0.006"], ["6 is 6000‰; did you mean 6‰ or 0.006?"]],
  ["linearTarget", 90, 100, ["90 在80（0分）与100（20分）之间，按线性 → 10分"], ["90 lies between 80 (0 points) and 100 (20 points), straight line → 10 points"]],
  ["linearTarget", 90, -100, ["按目标值算出的各点没有由小到大排列"], ["with this target the points of the line do not rise"]],
  ["slices", 43000, 33000, ["43000元 在33000元之上 → 5300元"], ["43000 yuan is above 33000 yuan → 5300 in money"]],
  ["deductShares", 4, null, ["4起 超过3起，一律 → 0分"], ["4 cases is more than 3 cases, always → 0 points"]],
  ["deductShares", 2, null, ["2起，扣4分 → 16分"], ["2 cases, 4 points off → 16 points"]],
  ["deductPer", 1450, null, ["1450元，超过1000元的部分为450元，扣3分 → 7分"], ["1450 yuan, 450 yuan beyond 1000 yuan, 3 points off → 7 points"]],
  ["passShares", 4, 3, ["4个月 超过3个月，未达标 → 10分"], ["4 months is more than 3 months, not met → 10 points"]],
  ["veto", 1, null, ["1起 不少于1起，一票否决 → 0分"], ["1 case is at least 1 case, vetoed → 0 points"]],
  ["vetoCard", 0, null, ["0人 不超过0人，未被否决 → 20分"], ["0 people is at most 0 people, no veto → 20 points"]],
])("%s of %p", (name, actual, target, zh, en) => {
  expect(explain(SAMPLES[name], actual, { target, points: 20 }, "zh")).toEqual(zh);
  expect(explain(SAMPLES[name], actual, { target, points: 20 }, "en")).toEqual(en);
});

test("always says something, with every place filled", () => {
  fc.assert(
    fc.property(rules.chain((rule) => fc.tuple(fc.constant(rule), actualsFor(rule))), ([rule, actual]) => {
      for (const locale of ["zh", "en"] as const) {
        const lines = explain(rule, actual, { target: 1, points: 20 }, locale);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/\{\w+\}|undefined|^(why|fault)\./);
      }
    }),
    { numRuns: 2000 },
  );
});
