import type { DataValidation } from "@cj-tech-master/excelts";
import { createDesk } from "../../../src/desk/model/createDesk";
import { setValidation } from "../../../src/desk/model/validations";

type Rule = Partial<Extract<DataValidation, { formulae: unknown }>>;

async function taken(rule: Rule, text: string): Promise<boolean> {
  const desk = await createDesk({ emptyCellsAs: null });
  const sheet = desk.activeSheet();
  sheet.getCell("A2").value = 10;
  sheet.getCell("B2").value = 7;
  const whole: DataValidation = { type: "decimal", formulae: [], allowBlank: true, showErrorMessage: true, ...rule };
  setValidation(sheet, { top: 1, left: 2, bottom: 3, right: 2 }, whole);
  const answer = desk.type(sheet.name, 2, 2, text);
  if (!answer.ok) expect(desk.textOf(sheet.name, 2, 2)).toBe("7");
  return answer.ok;
}

const between: Rule = { operator: "between", formulae: [0, 25] };

test.each<[Rule, string, boolean]>([
  [between, "25", true],
  [between, "25.1", false],
  [between, "-0.1", false],
  [between, "二十", false],
  [between, "=20+5", true],
  [between, "=20+6", false],
  [between, "", true],
  [{ ...between, allowBlank: false }, "", false],
  [{ ...between, errorStyle: "warning" }, "99", true],
  [{ ...between, showErrorMessage: false }, "99", true],
  [{ ...between, type: "whole" }, "2.5", false],
  [{ operator: "greaterThanOrEqual", formulae: [0] }, "-1", false],
  [{ operator: "lessThanOrEqual", formulae: [5] }, "6", false],
  [{ operator: "between", formulae: [0, "A1"] }, "10", true],
  [{ operator: "between", formulae: [0, "A1"] }, "11", false],
  [{ type: "list", formulae: ['"优秀,良好"'] }, "良好", true],
  [{ type: "list", formulae: ['"优秀,良好"'] }, "很好", false],
  [{ type: "textLength", operator: "lessThanOrEqual", formulae: [3] }, "四个汉字", false],
  [{ type: "custom", formulae: ["B1<A1*2"] }, "19", true],
  [{ type: "custom", formulae: ["B1<A1*2"] }, "20", false],
])("a cell with the rule %j is given %j: taken %s", async (rule, text, expected) => {
  expect(await taken(rule, text)).toBe(expected);
});
