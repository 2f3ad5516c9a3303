import type { Person } from "../../src/sheets/person";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/scorecard";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { salesSatisfactionPay } from "../../src/templates/standard/s06";
import { applyParameters } from "../../src/templates/parameters";
import type { Template } from "../../src/templates/template";

const person: Person = { name: "华东区服务部", department: "集团", post: "", number: "D-1", row: 2 };

const planned = (template: Template, who: Person = person, locale: "zh" | "en" = "zh"): SheetPlan =>
  planScorecard(template, who, { locale, formulas: "native", period: { kind: "month", year: 2026, index: 11 }, generation: "g", sheetName: "S" });

const texts = (plan: SheetPlan) => plan.cells.flat().flatMap((cell) => (cell && "text" in cell ? [cell.text] : []));
const rowOf = (plan: SheetPlan, name: string): readonly PlanCell[] => plan.cells.find((row) => row[1] && "text" in row[1] && row[1].text === name) ?? [];
const legend = (plan: SheetPlan, start: string) => texts(plan).find((text) => text.startsWith(start))?.split("\n");

test.each([
  ["spread", "有考核人未打分时，其占比由其他考核人分担。"],
  ["zero", "有考核人未打分时，该考核人的部分按 0 分计。"],
  ["block", "考核人全部打分后才计算得分和总分。"],
] as const)("a missing rater, %s, is said on the sheet", (missingRater, words) => {
  const [first] = legend(planned({ ...afterSalesManager, missingRater }), "等级：") ?? [];
  expect(first).toBe(`等级：A ≥ 90、B ≥ 80、C ≥ 60、D < 60。未评的项目不计入，权重由已评项目分担。${words}`);
});

test("what pay follows and what the organisation has set stand under the result, and its items are marked", () => {
  const tuned = applyParameters({ ...salesSatisfactionPay, pay: { ...salesSatisfactionPay.pay, name: { zh: "奖金", en: "Bonus" }, full: 100, cap: 1.2, pass: 60, keep: 0.7 } }, { pass: 65, "complaint-rate": 0.025 });
  const plan = planned(tuned);
  expect(legend(plan, "等级：")?.slice(1)).toEqual([
    "应发奖金 = 奖金基数 × 总分 ÷ 100，最高为基数的 120%；总分低于 65 分按 70% 发放。",
    "＊本单位设定：扣发线 65 分；低于扣发线时的发放比例 70%；投诉率上限 2.5%。",
  ]);
  const marked = plan.cells.flatMap(([number, name, standard]) =>
    number && "number" in number && name && "text" in name && standard && "text" in standard && standard.text.endsWith("＊") ? [name.text] : [],
  );
  expect(marked).toEqual(["客户投诉率"]);
});

test("a department's card is headed by its words, and its head can be filled in", () => {
  const plan = planned({ ...afterSalesManager, subject: "department" });
  const heading = plan.cells.slice(1, 4).map((row) => row.slice(0, 11).flatMap((cell) => (cell && "text" in cell ? [cell.text] : [])));
  expect(heading).toEqual([["部门", "华东区服务部", "所属单位", "集团"], ["负责人", "编号", "D-1"], ["考核期", "2026年11月", "考核日期"]]);
  expect(plan.areas.some(({ range, style }) => range === "C3" && style.locked === false)).toBe(true);
});

test("a standard of one's own stands as written; its row shows all of it, in smaller letters where it is very long", () => {
  const standard = (length: number) => ({ zh: "一、按要求完成。\n".padEnd(length, "长"), en: "As told" });
  const heights = [20, 400, 1000].map((length) => {
    const [first, ...others] = afterSalesManager.sections;
    if (!first) throw new Error("no section");
    const [item, ...items] = first.items;
    if (!item) throw new Error("no item");
    const plan = planned({ ...afterSalesManager, sections: [{ ...first, items: [{ ...item, standard: standard(length) }, ...items] }, ...others] });
    const row = plan.cells.indexOf(rowOf(plan, item.name.zh));
    expect(plan.cells[row]?.[2]).toEqual({ text: standard(length).zh });
    const size = plan.areas.filter(({ range }) => range === `C${row + 1}`).map(({ style }) => style.font?.size);
    return [plan.rowHeights[row] ?? 0, size.at(-1)];
  });
  expect(heights.map(([, size]) => size)).toEqual([9, 9, expect.any(Number)]);
  expect(Number(heights[1]?.[0])).toBeGreaterThan(Number(heights[0]?.[0]));
  for (const [height] of heights) expect(height).toBeLessThan(409);
});

test("people's own targets replace the template's, and rules with a target of their own are measured against them", () => {
  const [first] = afterSalesManager.sections;
  const [item, ...items] = first?.items ?? [];
  if (!first || !item) throw new Error("no item");
  const measured = { ...item, rule: { kind: "ratio", points: 10, target: 0.9, unit: "percent", direction: "up", cap: 10, floor: 0 } as const };
  const template: Template = { ...afterSalesManager, sections: [{ ...first, items: [measured, ...items] }] };
  const target = (who: Partial<Person>, locale?: "en") => rowOf(planned(template, { ...person, ...who }, locale), item.name[locale ?? "zh"])[3];
  expect(target({})).toEqual({ number: 0.9 });
  expect(target({ targets: { [item.name.zh]: 0.955 } })).toEqual({ number: 0.955 });
  expect(target({ targets: { [item.name.zh]: 0.955 } }, "en")).toEqual({ number: 0.955 });
  expect(target({ targets: { 别的: 1 } })).toEqual({ number: 0.9 });
  const points = rowOf(planned(template), item.name.zh)[6];
  expect(points && "formula" in points && points.formula).toMatch(/D8/);
});

test("a pay base from the roster is filled in and no entry of anybody", () => {
  const plan = planned(salesSatisfactionPay, { ...person, payBase: 8000 });
  expect(plan.cells.flat()).toContainEqual({ number: 8000 });
  const counts = plan.cells.flat().flatMap((cell) => (cell && "formula" in cell && /^COUNTA/.test(cell.formula) ? [cell.formula] : []));
  expect(counts).toEqual([expect.stringMatching(/\)-1$/)]);
});
