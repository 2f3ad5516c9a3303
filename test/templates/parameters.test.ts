import { applyParameters, parametersOf, valueAt } from "../../src/templates/parameters";
import { parameterWords } from "../../src/templates/parameterWords";
import { salesSatisfactionPay as paid } from "../../src/templates/standard/s06";
import type { RecordTemplate } from "../../src/templates/recordTemplate";
import { checkTemplate } from "../../src/templates/validate";
import { standardCards } from "../support/standardCards";

test("values go to their places and stay with their parameters", () => {
  const set = applyParameters(paid, { pass: 65, "complaint-rate": 0.025, unknown: 1 });
  expect(set.pay).toMatchObject({ pass: 65, keep: 0.7 });
  expect(valueAt(set, { of: "complaint-rate", path: ["target"] })).toBe(0.025);
  expect(set.parameters?.map(({ id, value }) => [id, value])).toEqual([["pass", 65], ["keep", 0.7], ["complaint-rate", 0.025]]);
  expect(checkTemplate(set)).toEqual([]);
  expect(applyParameters(set, { pass: 60, "complaint-rate": 0.03 })).toEqual(paid);
});

test.each(standardCards.map((template) => [template.id, template] as const))("%s: its own values change nothing, others reach every place", (_id, template) => {
  expect(applyParameters(template, {})).toEqual(template);
  for (const { id, value, least, most, at } of template.parameters ?? []) {
    const other = value === most ? least : most;
    const set = applyParameters(template, { [id]: other });
    expect(at.map((place) => valueAt(set, place))).toEqual(at.map(() => other));
    expect(at.map((place) => valueAt(template, place))).toEqual(at.map(() => value));
  }
});

test("a place inside a list is replaced, one that does not exist is left alone", () => {
  const [satisfaction] = paid.sections;
  const steps = { id: "n", name: paid.title, unit: "points" as const, value: 90, least: 0, most: 100 };
  const grades = { ...paid, parameters: [{ ...steps, at: [{ path: ["grades", 0, 0] }, { path: ["grades", 9, 0] }, { of: "none", path: ["target"] }, { path: ["title"] }] }] };
  const set = applyParameters(grades, { n: 95 });
  expect(set.grades).toEqual([[95, "A"], [80, "B"], [60, "C"], [0, "D"]]);
  expect([set.title, set.sections[0]]).toEqual([paid.title, satisfaction]);
  expect(checkTemplate(set).map(({ code }) => code)).toEqual(["parameterPlace", "parameterPlace", "parameterPlace"]);
});

test("an item's id is not mistaken for another one's", () => {
  expect(parametersOf(paid, "complaint-rate").map(({ id }) => id)).toEqual(["complaint-rate"]);
  expect(parametersOf(paid, "satisfaction")).toEqual([]);
});

test("columns of a record have places too", () => {
  const column = { id: "days", name: paid.title, fill: { kind: "number", least: 0, most: 7 } } as const;
  const record: RecordTemplate = {
    schema: 1, form: "record", id: "r", title: paid.title, post: paid.post, orientation: "portrait", widths: [60], words: {}, figures: [],
    tables: [{ id: "t", rows: 3, columns: [column] }], measures: false, grades: paid.grades, signatures: [],
    parameters: [{ id: "limit", name: paid.title, unit: "days", value: 7, least: 1, most: 30, at: [{ of: "days", path: ["fill", "most"] }] }],
  };
  const set = applyParameters(record, { limit: 3 });
  expect(set.tables[0].columns).toEqual([{ ...column, fill: { ...column.fill, most: 3 } }]);
  expect(checkTemplate(set)).toEqual([]);
});

test.each([
  ["percent", 0.025, "线 2.5%", "line 2.5%"],
  ["points", 1, "线 1 分", "line 1 point"],
  ["points", 60, "线 60 分", "line 60 points"],
  ["yuan", 12000, "线 12,000 元", "line 12,000 yuan"],
  ["count", 3, "线 3", "line 3"],
  ["days", 1, "线 1 天", "line 1 day"],
  ["months", 3, "线 3 个月", "line 3 months"],
  ["hours", 1.5, "线 1.5 小时", "line 1.5 h"],
] as const)("in words: %s %p", (unit, value, zh, en) => {
  const parameter = { id: "p", name: { zh: "线", en: "line" }, unit, value, least: 0, most: 1e6, at: [] };
  expect([parameterWords(parameter, "zh"), parameterWords(parameter, "en")]).toEqual([zh, en]);
});
