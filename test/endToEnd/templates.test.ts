import { generationWords } from "../../src/i18n/generationWords";
import { scorecardsWords } from "../../src/i18n/scorecardsPane";
import { templatesPaneWords } from "../../src/i18n/templatesPane";
import { fromTemplateXml } from "../../src/templates/stored/templateXml";
import { deskPageForTests, savedBook } from "../support/deskPage";

const opened = deskPageForTests();

/** A card as a company has it: 105% in all, headings in its own words, a totals row, a note. */
const CARD = [
  ["回访专员考核表", "", "", "", ""],
  ["序号", "考核指标", "权重", "评分标准", "上级评分"],
  ["1", "回访率", "40%", "达到100%得40分；低于100%得20分；低于90%得0分", ""],
  ["2", "投诉", "30%", "满分30分，每次扣5分，扣完为止", ""],
  ["3", "记录质量", "35%", "由上级评定", ""],
  ["", "合计", "105%", "", ""],
  ["备注：每月5日前完成", "", "", "", ""],
];

const say = templatesPaneWords.bind(null, "zh");
const button = (name: string | RegExp) => opened.pane.getByRole("button", { name });

/** The own templates in the workbook as its file says. */
async function stored() {
  const { state } = await savedBook(opened.page);
  return state.xmlParts.flatMap(({ xml }) => {
    const reading = fromTemplateXml(xml);
    return reading.ok ? [reading.template] : [];
  });
}

test("a table in the workbook becomes a template, and cards that score by it", async () => {
  await opened.page.evaluate((rows) => {
    const { desk: book } = window.desk;
    const sheet = "考核表";
    book.addSheet(sheet);
    book.paste(sheet, 2, 2, rows);
    book.select({ sheet, top: 2, left: 2, bottom: 8, right: 6 });
  }, CARD);
  await opened.pane.getByRole("tab", { name: "模板" }).click();
  await opened.pane.getByText(say("selectionFound", { address: "考核表!B2:F8", items: "3 项" })).waitFor();
  await button(say("readSelection")).click();
  await opened.pane.getByText(say("whySum", { sum: "105" }), { exact: true }).waitFor();
  await button(/^记录质量/).click();
  await opened.pane.getByLabel(say("points"), { exact: true }).fill("30");
  expect(await stored()).toEqual([]);
  await button(say("save")).click();
  await opened.pane.getByText(say("saved", { title: "回访专员考核表" })).waitFor();
  const [template, ...more] = await stored();
  expect(more).toEqual([]);
  expect(template?.sections[0]?.items.map(({ name, weight, rule }) => [name.zh, weight, rule.kind])).toEqual([
    ["回访率", 0.4, "band"],
    ["投诉", 0.3, "deduct"],
    ["记录质量", 0.3, "judgement"],
  ]);

  await button(say("generateNow")).click();
  await button(say("ownMark")).click();
  await button(scorecardsWords("zh", "typeName")).click();
  await opened.pane.getByLabel(scorecardsWords("zh", "fieldname")).first().fill("欧阳静");
  await button(scorecardsWords("zh", "typeNameDone")).click();
  await button(generationWords("zh", "generate", { scorecards: "1 张考核表" })).click();
  await opened.pane.getByText(generationWords("zh", "made", { scorecards: "1 张考核表" })).waitFor();
  const scored = await opened.page.evaluate(async () => {
    const { desk: book } = window.desk;
    const sheet = book.workbook.worksheets.map(({ name }) => name).find((name) => name.startsWith("欧阳静")) ?? "";
    const rows = Array.from({ length: 20 }, (_, index) => index + 1);
    const rowOf = (item: string) => rows.find((row) => book.textOf(sheet, row, 2) === item) ?? 0;
    // The column of actuals is the fifth, that of the standard points the seventh.
    book.type(sheet, rowOf("回访率"), 5, "95%");
    book.type(sheet, rowOf("投诉"), 5, "2");
    await book.settled();
    return ["回访率", "投诉", "记录质量"].map((item) => [3, 7].map((column) => book.textOf(sheet, rowOf(item), column)));
  });
  expect(scored).toEqual([
    ["达到100%得40分；低于100%得20分；低于90%得0分", "20.00"],
    ["满分30分，每次扣5分，扣完为止", "20.00"],
    ["由上级评定", "—"],
  ]);
});
