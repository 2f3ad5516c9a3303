import { describe as inWords, evaluate } from "../../src/rules/faces";
import { afterSalesManager } from "../../src/templates/standard/s11";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { findTemplate, standardTemplates } from "../../src/templates/standardTemplates";
import { summarise } from "../../src/templates/summary";
import { checkTemplate } from "../../src/templates/validate";
import { standardCards } from "../support/standardCards";

test.each(standardTemplates)("$id has no fault and speaks both languages", (template) => {
  expect(checkTemplate(template)).toEqual([]);
  expect(findTemplate(template.id)).toBe(template);
  expect(template.title.zh).not.toBe(template.title.en);
});

test.each(standardCards)("$id has rules in both languages", ({ sections }) => {
  for (const { rule } of sections.flatMap(({ items }) => items)) {
    expect(inWords(rule, "zh")).not.toBe(inWords(rule, "en"));
  }
});

test("are summed up for a list", () => {
  const facts = [customerServiceSupervisor, afterSalesManager].map(summarise).map(({ id, items, total, raters }) => [id, items, total, raters]);
  expect(facts).toEqual([
    ["customer-service-supervisor", 12, 100, 2],
    ["after-sales-manager", 10, 100, 3],
  ]);
  expect(standardTemplates.filter((template) => summarise(template).total !== (template.form === "record" ? null : 100))).toEqual([]);
  expect(findTemplate("none")).toBeUndefined();
});

/** The source's own figures (S12), actual and points. */
test.each<[string, [actual: number, points: number][]]>([
  ["service-behaviour", [[1, 20], [0.99, 20], [0.97, 15], [0.95, 15], [0.92, 10], [0.89, 0]]],
  ["opinions-answered", [[0.9, 15], [0.85, 10], [0.79, 0]]],
  ["information-passed-on", [[1, 10], [1.01, 0]]],
  ["call-back-rate", [[1, 10], [0.95, 5], [0.89, 0]]],
  ["complaint-resolution", [[0, 10], [1, 5], [2, 0], [9, 0]]],
  ["process-improvements", [[5, 10], [3, 10], [2, 6], [1, 3], [0, 0]]],
  ["customer-satisfaction", [[90, 15], [85, 10], [79, 0]]],
  ["departments-satisfaction", [[90, 5], [89, 0]]],
  ["key-accounts-lost", [[0, 5], [0.009, 5], [0.01, 0], [0.02, 0]]],
  ["customer-focus", [[1, 10], [2, 15], [3, 20], [4, 30], [5, 40]]],
  ["work-discipline", [[1, 10], [2, 15], [3, 20], [4, 25], [5, 30]]],
  ["timeliness", [[0, 10], [2, 6], [6, 0]]],
  ["satisfaction-calls", [[15, 10], [16, 0]]],
  ["training", [[1, 5], [0.5, 0]]],
])("%s scores as its source says", (id, cases) => {
  const item = [customerServiceSupervisor, afterSalesManager].flatMap(({ sections }) => sections.flatMap(({ items }) => items)).find((each) => each.id === id);
  const scored = cases.map(([actual]) => {
    const outcome = item && evaluate(item.rule, actual);
    return [actual, outcome?.ok ? outcome.points : outcome];
  });
  expect(scored).toEqual(cases);
});
