import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build";
import { sampleBytes } from "./page/sample";
import { serve, type Served, type ServeOptions } from "./serve";

const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;
const SAMPLE_NAME = "考核样例.xlsx";
const USAGE = `npm start -- [--port N] [--no-open] [--book FILE.xlsx] [--language zh-CN|en-US]`;

/** `npm start`: builds what is stale, serves the desk to this machine and shows it in the browser. */
async function start(root: string, args: readonly string[]): Promise<void> {
  const wishes = readWishes(args);
  await ensureBuilt(root, ["addin", "desk"], (text) => console.error(text));
  const book = wishes.book;
  const options: Omit<ServeOptions, "port"> = {
    distDir: path.join(root, "dist"),
    deskDir: path.join(root, "dist-desk"),
    officeDir: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
    book: book === undefined ? sampleBytes : () => readFile(book),
    bookName: book === undefined ? SAMPLE_NAME : path.basename(book),
    language: wishes.language,
  };
  const served = await serveOnFreePort(options, wishes.port);
  console.log(`考核表助手 / KPI Scorecards: ${served.url}`);
  if (wishes.open) openBrowser(served.url);
}

interface Wishes {
  /** Undefined: 3000 or the next free one. */
  readonly port: number | undefined;
  readonly open: boolean;
  readonly book: string | undefined;
  readonly language: string;
}

function readWishes(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean" },
      book: { type: "string" },
      language: { type: "string" },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) throw new Error(`--port ${values.port}: no port`);
  return { port, open: values["no-open"] !== true, book: values.book, language: values.language ?? "zh-CN" };
}

async function serveOnFreePort(options: Omit<ServeOptions, "port">, wanted: number | undefined): Promise<Served> {
  if (wanted !== undefined) return serve({ ...options, port: wanted });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (cause) {
      const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
      if (!taken || port >= FIRST_PORT + PORTS_TO_TRY) throw cause;
    }
  }
}

/** Shows the page in the standard browser where there is a display; elsewhere the printed address has to do. */
function openBrowser(url: string): void {
  const shown = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!shown) return;
  const { command, args } = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function opener(url: string): { command: string; args: string[] } {
  if (process.platform === "darwin") return { command: "open", args: [url] };
  if (process.platform === "win32") return { command: "cmd", args: ["/c", "start", "", url] };
  return { command: "xdg-open", args: [url] };
}

start(process.cwd(), process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  console.error(USAGE);
  process.exitCode = 1;
});
