import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { addChart } from "../../../src/desk/model/charts/newChart";
import { cover } from "../../../src/desk/model/charts/chartPlace";
import { createDesk } from "../../../src/desk/model/createDesk";
import { launchBrowser, openDesk, type OpenedDesk } from "../../support/browser";

let browser: Browser;
let page: Page;
let opened: OpenedDesk;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  opened = await openDesk(page, { book: await ranking(), addinDir: "none" });
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

/** Two scores with bars of them beside, over a frozen heading. */
async function ranking(): Promise<Uint8Array> {
  const desk = await createDesk({ emptyCellsAs: null });
  const sheet = desk.activeSheet();
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 1 }];
  sheet.addRows([["姓名", "得分"], ["张伟", 90], ["李娜", 45]]);
  const chart = addChart(sheet, "ColumnClustered", sheet, { top: 1, left: 1, bottom: 3, right: 2 }, "Auto");
  cover(chart, { top: 3, left: 4, bottom: 15, right: 9 });
  return desk.save();
}

const picture = () => page.getByRole("img", { name: "得分", exact: true });

/** Pixels in the colour of the bars. */
async function barPixels(): Promise<number> {
  const { data } = PNG.sync.read(await picture().screenshot());
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 0x4f && data[at + 1] === 0x81 && data[at + 2] === 0xbd) count++;
  return count;
}

test("a chart is painted over its cells, named by its title, follows an edit and scrolls with the grid", async () => {
  const cell = await page.getByRole("gridcell", { name: /^D3( |$)/ }).boundingBox();
  const box = await picture().boundingBox();
  expect([box?.x, box?.y]).toEqual([cell?.x, cell?.y]);
  const before = await barPixels();
  expect(before).toBeGreaterThan(3000);
  await page.evaluate(() => window.desk.desk.type("Sheet1", 3, 2, "90"));
  // Painted after the next drawing of the page.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await barPixels()).toBeGreaterThan(before * 1.2);
  await page.locator(".scroller").evaluate((element) => (element.scrollTop = 60));
  expect((await picture().boundingBox())?.y).toBe((box?.y ?? 0) - 60);
  expect(opened.errors.filter((text) => !text.includes("404"))).toEqual([]);
});
