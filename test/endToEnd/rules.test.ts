import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { deskPageForTests } from "../support/deskPage";

const opened = deskPageForTests({ book: "none", paneHidden: true });

const ROWS = [
  ["考核项目", "分值", "评分标准", "实际", "得分"],
  ["执行率", "25", "大于99%得25分；低于99%得20分；低于95%得10分；低于90%得0分", "97%", ""],
  ["投诉", "10", "满分10分，每次扣2分，扣完为止", "1", ""],
  ["执行力", "5", "由主管酌情评分", "", "手填"],
];

const scores = () => opened.page.evaluate(() => [2, 3, 4].map((row) => window.desk.desk.textOf(window.desk.desk.activeSheet().name, row, 5)));

test.each(["native", "rule"] as const)("from the ribbon to points in the sheet: %s", async (style) => {
  await opened.page.evaluate((rows) => {
    const { desk: book } = window.desk;
    const sheet = book.activeSheet().name;
    book.paste(sheet, 1, 1, rows);
    book.select({ sheet, top: 2, left: 3, bottom: 4, right: 3 });
  }, ROWS);
  await opened.page.getByRole("button", { name: "规则" }).click();
  await opened.pane.getByRole("tab", { name: "规则", selected: true }).waitFor();
  await opened.pane.getByRole("button", { name: rulesPaneWords("zh", "useCells") }).click();
  await opened.pane.getByRole("radio", { name: rulesPaneWords("zh", style) }).check();
  await opened.pane.getByRole("button", { name: rulesPaneWords("zh", "insertMany", { place: "E2:E3", count: 2 }) }).click();
  await opened.pane.getByText(rulesPaneWords("zh", "written", { place: "E2、E3", formulas: "2 个公式" })).waitFor();
  await opened.page.evaluate(() => window.desk.desk.settled());
  expect(await scores()).toEqual(["20", "8", "手填"]);
});
