import { createRoot } from "react-dom/client";
import { createDesk } from "../model/createDesk";
import { readFunctionsJson } from "../model/functionsJson";
import { App } from "./App";
import { parseManifest } from "./manifest";
import { createSession, type Addins, type LoadedAddin, type Session } from "./session";
import { say, type Language } from "./texts";

declare global {
  interface Window {
    /**
     * The desk for tests and for the curious: `desk.desk` is the workbook (see model/desk.ts and model/createDesk.ts),
     * `desk.host` carries out Office.js batches and counts them (see server/host.ts), `desk.refusals` lists what else
     * office.js asked for and did not get.
     */
    desk: Session;
  }
}

/** Reads the address: ?book=sample|none, ?language=zh-CN|en-US, ?pane=0. */
function readAddress(standard: string): { book: boolean; pane: boolean; language: Language } {
  const asked = new URLSearchParams(window.location.search);
  return {
    book: asked.get("book") !== "none",
    pane: asked.get("pane") !== "0",
    language: (asked.get("language") ?? standard) === "en-US" ? "en-US" : "zh-CN",
  };
}

async function start(root: HTMLElement): Promise<void> {
  // The desk's own server writes this file: see serve.ts.
  const settings = (await (await fetch("/desk.json")).json()) as { bookName: string; language: string };
  const { book, pane, language } = readAddress(settings.language);
  root.textContent = say(language, "loading");
  const desk = await createDesk({ emptyCellsAs: null });
  const bytes = book ? await (await fetch("/book.xlsx")).arrayBuffer() : undefined;
  if (bytes) await desk.open(new Uint8Array(bytes), settings.bookName);
  const session = createSession(desk, await readAddins());
  window.desk = session;
  const onReady = () => {
    requestAnimationFrame(() => {
      document.body.dataset.ready = "true";
    });
  };
  root.textContent = "";
  createRoot(root).render(<App session={session} paneAtStart={pane} startLanguage={language} onReady={onReady} />);
}

async function readAddins(): Promise<Addins> {
  const manifest = await textAt("/addin/manifest.xml");
  const read = async (language: Language): Promise<LoadedAddin | undefined> => {
    if (manifest === undefined) return undefined;
    const addin = parseManifest(manifest, language);
    const json = addin.functionsUrl ? await textAt(addin.functionsUrl) : undefined;
    return { ...addin, functions: json === undefined ? [] : readFunctionsJson(json, addin.namespace) };
  };
  return { "zh-CN": await read("zh-CN"), "en-US": await read("en-US") };
}

async function textAt(address: string): Promise<string | undefined> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : undefined;
}

const root = document.getElementById("app");
if (root) {
  start(root).catch((cause: unknown) => {
    root.textContent = cause instanceof Error ? cause.message : String(cause);
  });
}
