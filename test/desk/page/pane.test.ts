import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser, openDesk, type OpenedDesk, type OpenOptions } from "../../support/browser";

let browser: Browser;
let page: Page;
let opened: OpenedDesk;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await opened.close();
  await page.context().close();
});

async function open(options: OpenOptions): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  opened = await openDesk(page, options);
  pane = page.frameLocator("iframe");
}

const LITTLE: OpenOptions = { addinDir: path.join(__dirname, "addin"), book: "none" };
const cell = (address: string) => page.getByRole("gridcell", { name: new RegExp(`^${address}( |$)`) });

async function shows(address: string, text: string): Promise<void> {
  await page.getByRole("gridcell", { name: `${address} ${text}`, exact: true }).waitFor();
}

async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describe("a small add-in", () => {
  test("office.js finds Excel on the web in the desk's language, and again in the other one", async () => {
    await open(LITTLE);
    await pane.getByText("Excel OfficeOnline zh-CN").waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByText("Excel OfficeOnline en-US").waitFor();
    await page.getByRole("toolbar", { name: "Little" }).waitFor();
    await page.getByRole("button", { name: "Save" }).waitFor();
  });

  test("custom functions are busy, then calculate and spill, also in a runtime that was started again", async () => {
    await open(LITTLE);
    await type("A1", "=LITTLE.ADD(1,2)");
    await shows("A1", "#BUSY!");
    await shows("A1", "3");
    await type("B1", "=LITTLE.LATER({1,2;3,4})");
    await shows("C2", "40");
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByText("en-US").waitFor();
    await type("A1", "=LITTLE.ADD(20,C2)");
    await shows("A1", "60");
  });

  test("events of the workbook arrive in the pane", async () => {
    await open(LITTLE);
    await pane.getByText("zh-CN").waitFor();
    await cell("C5").click();
    await pane.getByText("C5", { exact: true }).waitFor();
    await page.getByRole("button", { name: "新建工作表" }).click();
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await pane.getByText(/^activated \{/).waitFor();
  });

  test("ribbon buttons show the pane and run commands; one that nobody knows says so", async () => {
    await open({ ...LITTLE, paneHidden: true });
    await page.getByRole("complementary", { name: "加载项窗格" }).waitFor({ state: "hidden" });
    await cell("B2").click();
    await page.getByRole("button", { name: "打标记" }).click();
    await shows("B2", "标记");
    await page.locator("[data-command=Show]").click();
    await page.getByRole("complementary", { name: "加载项窗格" }).waitFor();
    expect(await page.locator("[data-command=Show] img").getAttribute("src")).toBe("/addin/32.png");
    await page.getByRole("button", { name: "没有的命令" }).click();
    await page.getByRole("alertdialog", { name: "命令没有执行" }).waitFor();
  });

  test("what the desk does not carry out fails in the add-in and is listed", async () => {
    await open(LITTLE);
    await pane.getByText("zh-CN").waitFor();
    await pane.getByRole("button", { name: "settings" }).click();
    await pane.getByText("failed").waitFor();
    expect(await page.evaluate(() => window.desk.refusals)).toHaveLength(1);
  });
});

describe("the built add-in", () => {
  test("starts under its own policy without an error, calculates, and nothing leaves this machine", async () => {
    await open({});
    await pane.locator("#pane > *").first().waitFor();
    await type("J4", "=KPI.BAND(0.97,{0.99,25;0.95,20;0.9,10})");
    await shows("J4", "20");
    const frame = page.frames()[1];
    const reached = await frame?.evaluate(() => fetch("/desk.json").then(() => true, () => false));
    expect(reached).toBe(false);
    expect(opened.errors.filter((error) => !error.includes("connect"))).toEqual([]);
    expect(opened.requests.length).toBeGreaterThan(10);
    expect(opened.requests.filter((address) => !address.startsWith(opened.url) && !address.startsWith("data:"))).toEqual([]);
    expect(await page.evaluate(() => window.desk.host.log)).toEqual([]);
  });
});
