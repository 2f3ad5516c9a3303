import type { Browser, FrameLocator, Page } from "playwright-core";
import { createDesk, type FullDesk } from "../../src/desk/model/createDesk";
import { built, launchBrowser, openDesk, type OpenedDesk, type OpenOptions } from "./browser";

/** What the test that runs has before it. */
export interface DeskPage {
  readonly page: Page;
  /** The add-in's pane in the page. */
  readonly pane: FrameLocator;
  readonly desk: OpenedDesk;
}

/** A browser for a test file and, for each of its tests, a desk with the pane; errors and what the host refuses or warns of fail the test. */
export function deskPageForTests(options: OpenOptions = {}): DeskPage {
  let browser: Browser;
  let page: Page;
  let desk: OpenedDesk | undefined;

  beforeAll(async () => {
    await built("desk");
    await built("addin");
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    desk = undefined;
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    desk = await openDesk(page, options);
  });
  afterEach(async () => {
    if (!desk) return page.close();
    const { errors } = desk;
    const complaints = await page.evaluate(() => [...window.desk.host.log, ...window.desk.refusals]);
    await page.close();
    await desk.close();
    expect({ errors, complaints }).toEqual({ errors: [], complaints: [] });
  });

  return {
    get page() {
      return page;
    },
    get pane() {
      return page.frameLocator("iframe");
    },
    get desk() {
      if (!desk) throw new Error("No desk is open");
      return desk;
    },
  };
}

/** The workbook as its file says, so that nothing of the page's own memory counts. */
export async function savedBook(page: Page): Promise<FullDesk> {
  const bytes = await page.evaluate(async () => [...(await window.desk.desk.save())]);
  const reopened = await createDesk({ emptyCellsAs: null });
  await reopened.open(Uint8Array.from(bytes), "state.xlsx");
  return reopened;
}
