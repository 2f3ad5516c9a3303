import path from "node:path";
import type { RefusalCode } from "../../../src/rules/words/reading";
import { readStandard } from "../../../src/rules/words/readStandard";
import standards from "../data/standards.json";
import { type Labelled, judge, standardsIn, tally } from "./report";

const labelled: readonly Labelled[] = standards;
const verdicts = labelled.map(judge);
const scorable = verdicts.filter((each) => each.scorable);

describe("standards from real sheets", () => {
  test("at least 97% of those that can be scored are read correctly", () => {
    expect(tally(scorable).read / scorable.length).toBeGreaterThanOrEqual(0.97);
  });

  test("none is misread", () => {
    expect(verdicts.filter((each) => each.verdict === "misread")).toEqual([]);
  });

  test("what needs a person or contradicts itself is declined", () => {
    expect(tally(verdicts.filter((each) => !each.scorable))).toEqual({ read: 0, declined: 18, misread: 0 });
  });
});

/** Why those 18 cannot be read, in the label's own words: see `reason` in the data. */
test.each<[id: string, code: RefusalCode, words: string]>([
  ["r013", "pointRange", "3-4分"],
  ["r047", "severalCriteria", "两项均未满足为0分"],
  ["r060", "missingBase", "每减少1%得分增加2分"],
  ["r068", "missingBase", "每提高1%加2分"],
  ["r069", "missingBase", "300250個之間取線性計分"],
  ["r072", "contradiction", "每增加1%,分数减少10分"],
  ["r092", "ambiguous", "加倍"],
  ["r093", "pointRange", "每发生一起扣0.1-0.3分"],
  ["r097", "contradiction", "突破控制指标直接扣除25分"],
  ["r115", "pointRange", "91-100"],
  ["r130", "pointRange", "每推迟1天罚款1000~2000元"],
  ["r137", "contradiction", "門檻值≤P<目标值,80分"],
  ["r144", "contradiction", "60 - 70 分得6 分"],
  ["r165", "judgement", "专家综合评分"],
  ["r180", "contradiction", "δ =0~2%时,修正报价分值为满分35分"],
  ["r202", "judgement", "酌情扣"],
  ["r208", "pointRange", "得分70-90分"],
  ["r250", "missingPoints", "Points will be deducted for little or no comments."],
])("%s is declined as %s: %s", (id, code, words) => {
  const reading = readStandard(labelled.find((each) => each.id === id)?.text ?? "");
  expect(reading.ok ? reading.rule : { code: reading.reason.code, words: reading.reason.params.words }).toEqual({ code, words });
});

describe("standards that recombine what real sheets have", () => {
  const composed = standardsIn(path.join(__dirname, "../data/composed.jsonl"));
  const judged = composed.map(judge);

  test("none is misread, and none is declined for another reason", () => {
    expect(judged.filter((each) => each.verdict === "misread" || each.wrongReason === true)).toEqual([]);
  });

  test.each(["zh", "en"])("at least 90%% of those in %s are read correctly", (lang) => {
    const mine = new Set(composed.filter((each) => each.lang === lang).map((each) => each.id));
    const { read, declined, misread } = tally(judged.filter((each) => each.scorable && mine.has(each.id)));
    expect(read / (read + declined + misread)).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each<[name: string, least: number]>([
  ["unseen", 0.78],
  ["blind", 0.8],
  ["blind2", 0.83],
])("standards that were labelled before the reader met them: %s", (name, least) => {
  const unseen = standardsIn(path.join(__dirname, `../data/${name}.jsonl`)).map(judge);

  test("none is misread", () => {
    expect(unseen.filter((each) => each.verdict === "misread")).toEqual([]);
  });

  test(`at least ${least * 100}% of those that can be scored are read correctly`, () => {
    const { read, declined, misread } = tally(unseen.filter((each) => each.scorable));
    expect(read / (read + declined + misread)).toBeGreaterThanOrEqual(least);
  });
});
