import type { Browser, Locator, Page } from "playwright-core";
import type { Locale } from "../../src/i18n/message";
import { launchBrowser } from "../support/browser";
import type { FakeWorkbook } from "./fakeWorkbook";
import { servePane, type ServedPane } from "./servePane";

/** Milliseconds that anything in the pane may take on a busy machine. */
const PATIENCE = 15_000;

/** Opens the pane in a page of its own; `query` says what the fake workbook holds, the width is in pixels. */
export type OpenPane = (locale: Locale, query?: string, width?: number) => Promise<Page>;

/** A browser and the built pane for all tests of a file; scripts that fail, refused styles and requests to elsewhere fail the test. */
export function paneForTests(): OpenPane {
  let browser: Browser;
  let served: ServedPane;
  const complaints: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePane()]);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async (locale, query = "", width = 350) => {
    const page = await browser.newPage({ viewport: { width, height: 760 } });
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) complaints.push(message.text());
    });
    page.on("request", (request) => {
      // A file that the pane itself makes for saving has the origin of the pane too.
      if (new URL(request.url()).origin !== new URL(served.address).origin) complaints.push(request.url());
    });
    await page.goto(`${served.address}?lang=${locale}&${query}`);
    return page;
  };
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name });
}

/** Gives fields of the fake workbook other values. */
export async function set(page: Page, fields: Partial<FakeWorkbook>): Promise<void> {
  await page.evaluate((values) => void Object.assign(window.workbook, values), fields);
}

/** What the Rules tab and the functions have written into the fake workbook, in order. */
export function insertions(page: Page): Promise<FakeWorkbook["insertions"]> {
  return page.evaluate(() => window.workbook.insertions);
}
