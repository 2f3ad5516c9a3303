import { FUNCTIONS } from "../../src/functions/catalogue";
import { foundFunctions } from "../../src/taskpane/functions/search";

const found = (query: string) => foundFunctions(query).flatMap(({ functions }) => functions);

test.each(["", "   ", "KPI", "kpi.", "=KPI."])("%p finds all functions, in the order of the catalogue", (query) => {
  expect(found(query)).toEqual(Object.keys(FUNCTIONS));
});

test.each([
  ["a name", "band", ["BAND"]],
  ["a name in full width and with its namespace", "ＫＰＩ．ＮＰＳ", ["NPS"]],
  ["a formula", "=KPI.TIER(A2,$F$2:$G$5,\"whole\")", ["TIER"]],
  ["Chinese words of a description", "强制分布", ["QUOTA"]],
  ["English words of a description, in any order", "shares FIXED", ["QUOTA"]],
  ["words of which one is nowhere", "forced NOTHING", []],
  ["an argument's name in Chinese", "免扣", ["DEDUCT"]],
  ["an argument's name in English", "confidence", ["SAMPLESIZE"]],
  ["a category", "满意度", ["CSAT", "NPS", "SURVEY", "SAMPLESIZE", "ONTIME"]],
  ["every word at once, in either language", "距下一档 base", ["NEXTTIER"]],
  ["what is nowhere", "火星", []],
  ["signs that mean something elsewhere", ".*[", []],
])("%s", (_what, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test("categories without a hit are left out", () => {
  expect(foundFunctions("confidence").map(({ title }) => title.en)).toEqual(["Surveys and service figures"]);
});
