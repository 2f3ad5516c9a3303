import { Workbook } from "@cj-tech-master/excelts";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openDesk, type OpenedDesk } from "../../support/browser";

let browser: Browser;
let page: Page;
let opened: OpenedDesk;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  opened = await openDesk(page, { book: await scoreBook(), addinDir: "none" });
});
afterEach(async () => {
  await opened.close();
  await page.context().close();
});

/** A sheet with a frozen, merged heading, validations, protection, hidden parts and a number format. */
async function scoreBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("评分", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").value = "11 月评分";
  sheet.getRow(2).values = ["项目", "满分", "得分", "等次"];
  for (let row = 3; row <= 6; row += 1) {
    sheet.getRow(row).values = [`指标${row - 2}`, 25, 20, "良好"];
    sheet.getCell(row, 3).numFmt = "0.00";
    sheet.getCell(row, 3).dataValidation = {
      type: "decimal", operator: "between", formulae: [0, 25], allowBlank: true, showErrorMessage: true,
      errorTitle: "得分超出满分", error: "请输入 0 到 25 之间的数。", showInputMessage: true, promptTitle: "得分", prompt: "0–25",
    };
    sheet.getCell(row, 4).dataValidation = { type: "list", formulae: ['"优秀,良好,合格"'], allowBlank: true };
  }
  sheet.getRow(7).values = ["合计", { formula: "SUM(B3:B6)" }, { formula: "SUM(C3:C6)" }];
  sheet.getRow(5).hidden = true;
  const locked = book.addWorksheet("锁定");
  locked.getCell("A1").value = "不能改";
  locked.getCell("B1").protection = { locked: false };
  await locked.protect("", { spinCount: 1 });
  book.addWorksheet("藏着", { state: "hidden" });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const cell = (address: string) => page.getByRole("gridcell", { name: new RegExp(`^${address}( |$)`) });
const bar = () => page.getByRole("textbox", { name: "编辑栏" });

test("typing, formulas and the formula bar change what is shown everywhere", async () => {
  await cell("C3").click();
  await page.keyboard.type("24.5");
  await page.keyboard.press("Enter");
  expect(await cell("C3").textContent()).toBe("24.50");
  expect(await cell("C7").textContent()).toBe("84.5");
  expect(await page.getByLabel("名称框").inputValue()).toBe("C4");
  await page.keyboard.type("=B4*0.5");
  await page.keyboard.press("Tab");
  expect(await cell("C4").textContent()).toBe("12.50");
  await cell("C4").click();
  expect(await bar().inputValue()).toBe("=B4*0.5");
  await bar().fill("=B4*0.6");
  await page.keyboard.press("Enter");
  expect(await cell("C4").textContent()).toBe("15.00");
  await cell("C4").dblclick();
  await page.keyboard.type("+1");
  await page.keyboard.press("Enter");
  expect(await cell("C4").textContent()).toBe("16.00");
});

test("Escape keeps the old text, Delete clears a range, Ctrl+Z takes back", async () => {
  await cell("B3").click();
  await page.keyboard.type("99");
  await page.keyboard.press("Escape");
  expect(await cell("B3").textContent()).toBe("25");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  expect(await cell("B3").textContent()).toBe("");
  expect(await cell("B7").textContent()).toBe("50");
  await page.keyboard.press("Control+z");
  expect(await cell("B7").textContent()).toBe("100");
});

test("arrows pass over hidden rows and through merged cells; Home, Ctrl+Home, End and the name box go where Excel goes", async () => {
  const place = () => page.getByLabel("名称框").inputValue();
  await cell("B4").click();
  await page.keyboard.press("ArrowDown");
  expect(await place()).toBe("B6");
  await page.keyboard.press("Home");
  expect(await place()).toBe("B6");
  await page.keyboard.press("Control+Home");
  expect(await place()).toBe("B3");
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowUp");
  expect(await place()).toBe("A1");
  await page.keyboard.press("ArrowRight");
  expect(await place()).toBe("E1");
  await page.keyboard.press("End");
  expect(await place()).toBe("D7");
  await page.getByLabel("名称框").fill("M90");
  await page.keyboard.press("Enter");
  await cell("M90").waitFor();
  await page.keyboard.type("远处");
  await page.keyboard.press("Enter");
  expect(await cell("M90").textContent()).toBe("远处");
});

test("dragging, shift and headers select; the status bar adds up", async () => {
  await cell("B3").hover();
  await page.mouse.down();
  await cell("C6").hover();
  await page.mouse.up();
  const status = page.locator(".statusBar");
  await status.getByText("求和：180").waitFor();
  expect(await status.textContent()).toContain("计数：8");
  expect(await status.textContent()).toContain("平均值：22.5");
  await page.getByRole("columnheader", { name: "C", exact: true }).click();
  expect(await page.evaluate(() => window.desk.desk.selection)).toEqual({ sheet: "评分", top: 1, left: 1, bottom: 1048576, right: 4 });
  await page.getByRole("rowheader", { name: "4", exact: true }).click();
  await status.getByText("求和：45").waitFor();
});

test("a refused value says why and waits; retry goes back to the text, cancel to the old value", async () => {
  await cell("C3").click();
  await page.getByRole("note").getByText("0–25").waitFor();
  await page.keyboard.type("26");
  await page.keyboard.press("Enter");
  const box = page.getByRole("alertdialog", { name: "得分超出满分" });
  await box.getByText("请输入 0 到 25 之间的数。").waitFor();
  await box.getByRole("button", { name: "重试" }).click();
  expect(await page.getByLabel("编辑单元格").inputValue()).toBe("26");
  await page.keyboard.press("Enter");
  await box.getByRole("button", { name: "取消" }).click();
  expect(await cell("C3").textContent()).toBe("20.00");
  await page.keyboard.type("19");
  await page.keyboard.press("Enter");
  expect(await cell("C3").textContent()).toBe("19.00");
});

test("a locked cell refuses at the first key and an unlocked one takes it", async () => {
  await page.getByRole("tab", { name: "锁定" }).click();
  await cell("A1").click();
  expect(await cell("A1").getAttribute("aria-readonly")).toBe("true");
  await page.keyboard.type("x");
  await page.getByRole("alertdialog", { name: "这个单元格受保护" }).getByRole("button").click();
  expect(await cell("A1").textContent()).toBe("不能改");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("可以");
  await page.keyboard.press("Enter");
  expect(await cell("B1").textContent()).toBe("可以");
});

test("the list of a validation opens by mouse and by Alt+Down", async () => {
  await cell("D3").click();
  await page.getByRole("button", { name: "打开下拉列表" }).click();
  await page.getByRole("option", { name: "优秀" }).click();
  expect(await cell("D3").textContent()).toBe("优秀");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await cell("D4").textContent()).toBe("合格");
});

test("copies a block as text, pastes one and cuts", async () => {
  await cell("A3").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("指标1\t25");
  await page.evaluate(() => navigator.clipboard.writeText('甲\t=1+1\r\n"两\n行"\t3\r\n'));
  await cell("F3").click();
  await page.keyboard.press("Control+v");
  expect(await cell("F3").textContent()).toBe("甲");
  expect(await cell("G3").textContent()).toBe("2");
  expect(await cell("F4").textContent()).toBe("两\n行");
  await cell("F3").click();
  await page.keyboard.press("Control+x");
  expect(await cell("F3").textContent()).toBe("");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("甲");
});

test("an input method composes into a cell without losing its first text", async () => {
  await cell("F6").click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process", code: "KeyY" });
  await devtools.send("Input.imeSetComposition", { text: "you", selectionStart: 3, selectionEnd: 3 });
  await devtools.send("Input.imeSetComposition", { text: "优秀", selectionStart: 2, selectionEnd: 2 });
  await devtools.send("Input.insertText", { text: "优秀" });
  await page.keyboard.press("Enter");
  expect(await cell("F6").textContent()).toBe("优秀");
});

test("pointing at cells writes references while a formula is typed", async () => {
  await cell("F3").click();
  await page.keyboard.type("=SUM(");
  await cell("B3").hover();
  await page.mouse.down();
  await cell("B4").hover();
  await page.mouse.up();
  await page.keyboard.type(")+");
  await cell("C3").click();
  await page.keyboard.press("Enter");
  expect(await cell("F3").textContent()).toBe("70");
  await cell("F3").click();
  expect(await bar().inputValue()).toBe("=SUM(B3:B4)+C3");
});

test("tabs: hidden sheets stay hidden; add, rename, refuse a bad name, delete after asking", async () => {
  const tabs = () => page.getByRole("tab").allTextContents();
  expect(await tabs()).toEqual(["评分", "锁定"]);
  await page.getByRole("button", { name: "新建工作表" }).click();
  const added = (await tabs()).find((name) => name !== "评分" && name !== "锁定") ?? "";
  await page.getByRole("tab", { name: added }).dblclick();
  await page.keyboard.type("评/分");
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").getByRole("button").first().click();
  await page.getByRole("tab", { name: added }).dblclick();
  await page.keyboard.type("新的");
  await page.keyboard.press("Enter");
  expect(await tabs()).toContain("新的");
  await page.getByRole("tab", { name: "新的" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "删除" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "删除" }).click();
  expect(await tabs()).toEqual(["评分", "锁定"]);
});

test("saves a file that opens again with what was typed", async () => {
  await cell("C3").click();
  await page.keyboard.type("11");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("sample.xlsx");
  const file = await download.path();
  await cell("C3").click();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.locator("[data-role=open-file]").setInputFiles({ name: "again.xlsx", mimeType: "", buffer: await import("node:fs/promises").then((fs) => fs.readFile(file)) });
  await page.getByRole("heading", { name: "again.xlsx" }).waitFor();
  expect(await cell("C3").textContent()).toBe("11.00");
  expect(await cell("C7").textContent()).toBe("71");
  await page.locator("[data-role=open-file]").setInputFiles({ name: "notes.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
  await page.getByRole("alertdialog", { name: "文件打不开" }).waitFor();
});
