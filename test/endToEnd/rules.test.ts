import type { Browser, FrameLocator, Page } from "playwright-core";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { launchBrowser, openDesk, type OpenedDesk } from "../support/browser";

let browser: Browser;
let page: Page;
let pane: FrameLocator;
let desk: OpenedDesk | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  desk = await openDesk(page, { book: "none", paneHidden: true });
  pane = page.frameLocator("iframe");
});
afterEach(async () => {
  const errors = desk?.errors;
  const complaints = await page.evaluate(() => [...window.desk.host.log, ...window.desk.refusals]);
  await page.close();
  await desk?.close();
  expect({ errors, complaints }).toEqual({ errors: [], complaints: [] });
});

const ROWS = [
  ["考核项目", "分值", "评分标准", "实际", "得分"],
  ["执行率", "25", "大于99%得25分；低于99%得20分；低于95%得10分；低于90%得0分", "97%", ""],
  ["投诉", "10", "满分10分，每次扣2分，扣完为止", "1", ""],
  ["执行力", "5", "由主管酌情评分", "", "手填"],
];

const scores = () => page.evaluate(() => [2, 3, 4].map((row) => window.desk.desk.textOf(window.desk.desk.activeSheet().name, row, 5)));

test.each(["native", "rule"] as const)("from the ribbon to points in the sheet: %s", async (style) => {
  await page.evaluate((rows) => {
    const { desk: book } = window.desk;
    const sheet = book.activeSheet().name;
    book.paste(sheet, 1, 1, rows);
    book.select({ sheet, top: 2, left: 3, bottom: 4, right: 3 });
  }, ROWS);
  await page.getByRole("button", { name: "规则" }).click();
  await pane.getByRole("tab", { name: "规则", selected: true }).waitFor();
  await pane.getByRole("button", { name: rulesPaneWords("zh", "useCells") }).click();
  await pane.getByRole("radio", { name: rulesPaneWords("zh", style) }).check();
  await pane.getByRole("button", { name: rulesPaneWords("zh", "insertMany", { place: "E2:E3", count: 2 }) }).click();
  await pane.getByText(rulesPaneWords("zh", "written", { place: "E2、E3", formulas: "2 个公式" })).waitFor();
  await page.evaluate(() => window.desk.desk.settled());
  expect(await scores()).toEqual(["20", "8", "手填"]);
});
