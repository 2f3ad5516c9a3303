import { describe as say } from "../../../src/rules/faces";
import { readStandard } from "../../../src/rules/words/readStandard";

/** Standards of our own making: what they mean, in the words of describe, or why they are refused. */
test.each<[string, string]>([
  ["24小时内完成得10分，每超过1天扣5分", "目标24小时，达到得10分，每多24小时扣5分，少于目标不扣分，不足24小时的按比例计，上不封顶，最低0分"],
  ["每月迟到3小时以内不扣分，超过每天扣2分", "目标3小时，达到得满分，每多24小时扣2分，少于目标不扣分，不足24小时的按比例计，上不封顶，最低0分"],
  ["1小时内得10分，1天内得5分，超过1天不得分", "1小时以内得10分；超过1小时、24小时以内得5分；超过24小时得0分"],
  ["30天内完成得10分，每超过1个月扣2分", "severalCriteria: 每超过1个月扣2分"],
  ["达到目标得分，每低1%扣", "missingPoints: 每低1%"],
  ["例如：大于99%得25分；低于99%得20分", "99%及以上得25分；不足99%得20分"],
  ["大于99%得25分;低于99%得20分;低于95%得10分;低于90%得0分", "99%及以上得25分；95%及以上、不足99%得20分；90%及以上、不足95%得10分；不足90%得0分"],
])("%s", (words, meaning) => {
  const reading = readStandard(words);
  expect(reading.ok ? say(reading.rule, "zh") : `${reading.reason.code}: ${String(reading.reason.params.words)}`).toBe(meaning);
});
