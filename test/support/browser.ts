import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { ensureBuilt, type BuildName } from "../../src/desk/build";
import { sampleBytes } from "../../src/desk/page/sample";
import { serve } from "../../src/desk/serve";

const ROOT = path.resolve(__dirname, "../..");
/** Milliseconds that anything on a page may take on a busy machine. */
const PATIENCE = 15_000;
const DEBIAN = "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Headless Chromium from CHROME_PATH or Debian's place for it, else an installed Chrome or Edge. Close it in afterAll. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] ?? DEBIAN;
  if (existsSync(executablePath)) return chromium.launch({ executablePath, args: ARGUMENTS });
  return chromium.launch({ channel: "chrome", args: ARGUMENTS }).catch(() => chromium.launch({ channel: "msedge", args: ARGUMENTS }));
}

const builds = new Map<BuildName, Promise<void>>();

/** Builds at most once a process: files that change while tests run do not count. */
export function built(name: BuildName): Promise<void> {
  const build = builds.get(name) ?? ensureBuilt(ROOT, [name], () => undefined);
  builds.set(name, build);
  return build;
}

export interface OpenOptions {
  readonly language?: "zh-CN" | "en-US";
  /** Bytes of a workbook; the sample roster if none are given, an empty workbook for "none". */
  readonly book?: Uint8Array | "none";
  /** The pane is hidden at start. */
  readonly paneHidden?: boolean;
  /** A folder with manifest.xml and taskpane.html in place of the built add-in; "none" for a desk without add-in. */
  readonly addinDir?: string;
}

export interface OpenedDesk {
  readonly url: string;
  /** Every address that the page and the pane have asked for. */
  readonly requests: readonly string[];
  /** Errors of scripts, of the console, and refused by a content security policy. */
  readonly errors: readonly string[];
  /** Ends the server; the page can be used for another desk. */
  close(): Promise<void>;
}

/** Builds what is stale, serves the desk and opens it in the page; resolves when workbook and pane are ready. */
export async function openDesk(page: Page, options: OpenOptions = {}): Promise<OpenedDesk> {
  await built("desk");
  if (options.addinDir === undefined) await built("addin");
  const { book } = options;
  const served = await serve({
    port: 0,
    distDir: options.addinDir ?? path.join(ROOT, "dist"),
    deskDir: path.join(ROOT, "dist-desk"),
    officeDir: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
    book: () => (book instanceof Uint8Array ? Promise.resolve(book) : sampleBytes()),
    bookName: "sample.xlsx",
    language: options.language ?? "zh-CN",
  });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.setDefaultTimeout(PATIENCE);
  const address = new URL(served.url);
  if (book === "none") address.searchParams.set("book", "none");
  if (options.paneHidden) address.searchParams.set("pane", "0");
  await page.goto(address.href);
  await page.waitForSelector("body[data-ready=true]").catch(async (cause: unknown) => {
    await served.close();
    throw new Error(`The desk does not get ready. ${errors.join("\n")}`, { cause });
  });
  const close = async () => {
    page.removeAllListeners();
    await served.close();
  };
  return { url: served.url, requests, errors, close };
}
