import fc from "fast-check";
import { explain } from "../../src/rules/faces";
import type { Actual } from "../../src/rules/outcome";
import { actualsFor, rules } from "../support/rules";
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
])("%s of %p", (name, actual, target, zh, en) => {
  expect(explain(SAMPLES[name], actual, { target }, "zh")).toEqual(zh);
  expect(explain(SAMPLES[name], actual, { target }, "en")).toEqual(en);
});

test("always says something, with every place filled", () => {
  fc.assert(
    fc.property(rules.chain((rule) => fc.tuple(fc.constant(rule), actualsFor(rule))), ([rule, actual]) => {
      for (const locale of ["zh", "en"] as const) {
        const lines = explain(rule, actual, { target: 1 }, locale);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/\{\w+\}|undefined|^(why|fault)\./);
      }
    }),
    { numRuns: 2000 },
  );
});
