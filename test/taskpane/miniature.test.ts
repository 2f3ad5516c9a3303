import { miniatureOf } from "../../src/taskpane/scorecards/miniature";
import { matching } from "../../src/taskpane/scorecards/search";
import { planScorecard } from "../../src/sheets/scorecard";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { improvementPlan } from "../../src/templates/standard/s20";
import { standardCards } from "../support/standardCards";

const PERSON = { name: "=1+1", department: "客户服务部", post: "客服主管", number: "007", row: 3 };
const OPTIONS = { period: { kind: "month", year: 2026, index: 11 }, formulas: "native", locale: "zh", generation: "", sheetName: "x" } as const;

describe.each(standardCards.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  const plan = planScorecard(template, PERSON, OPTIONS);
  const { width, height, boxes } = miniatureOf(plan);

  test("shows the person's data and every item", () => {
    const texts = boxes.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["=1+1", "客户服务部", "客服主管", "007", template.title.zh]));
    for (const item of template.sections.flatMap(({ items }) => items)) expect(texts).toContain(item.name.zh);
  });

  test("covers the printed area exactly once", () => {
    const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
    expect(covered).toBeCloseTo(width * height, 3);
    for (const box of boxes) {
      expect(box.left + box.width).toBeLessThanOrEqual(width + 0.001);
      expect(box.top + box.height).toBeLessThanOrEqual(height + 0.001);
    }
  });

  test("never shows a formula", () => {
    expect(boxes.filter(({ text }) => /ROUND\(|SUM\(|IF\(|\$[A-Z]+\$/.test(text))).toEqual([]);
  });
});

test("a section's share is worked out where a formula only joins it to the name", () => {
  const { boxes } = miniatureOf(planScorecard(customerServiceSupervisor, PERSON, OPTIONS));
  expect(boxes.map(({ text }) => text).filter((text) => /工作业绩.*70/.test(text))).toHaveLength(1);
});

const SEARCHED = [customerServiceSupervisor, afterSalesManager, improvementPlan];

test.each([
  ["客服", [customerServiceSupervisor]],
  ["CUSTOMER supervisor", [customerServiceSupervisor]],
  ["ａｆｔｅｒ", [afterSalesManager]],
  ["提升 计划", [improvementPlan]],
  ["没有这个", []],
  ["  ", SEARCHED],
])("searching templates for %p", (query, found) => {
  expect(matching(SEARCHED, query, "zh").map(({ id }) => id)).toEqual(found.map(({ id }) => id));
});
