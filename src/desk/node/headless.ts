import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { FullDesk } from "../model/createDesk";
import { readFunctionsJson } from "../model/functionsJson";
import { createHost, type Host, type HostOptions } from "../server/host";
import { connectBridge } from "./bridge";
import { libraryText } from "./library";
import { finishedOffice, surroundings } from "./surroundings";

export interface HeadlessOptions {
  readonly desk: FullDesk;
  /** The built add-in: functions.js, functions.json and manifest.xml. */
  readonly distDir: string;
  /** The host's display language, e.g. zh-CN or en-US. */
  readonly language: string;
  readonly host?: HostOptions;
}

/** Excel without a window: a desk with the add-in's own bundle running in it. */
export interface Headless {
  readonly host: Host;
  /** Globals of the context that the add-in runs in; Excel, Office and CustomFunctions are Microsoft's. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Names of functions that the add-in has associated, in capitals. */
  readonly functions: readonly string[];
  /** Calls what the add-in has associated with an action, as a ribbon button does, and answers what it completes with. */
  invokeAction(id: string, request: unknown): Promise<unknown>;
  /** Runs a piece of script in the add-in's context and answers its value. */
  runScript(source: string): unknown;
  close(): void;
}

export async function startHeadless({ desk, distDir, language, host: hostOptions }: HeadlessOptions): Promise<Headless> {
  const host = createHost(desk, { warn: (text) => console.error(text), ...hostOptions });
  const { bridge, disconnect } = connectBridge(host);
  const { globals, functions, actions, stop } = surroundings(bridge, language);
  const context = vm.createContext(globals);
  vm.runInContext(libraryText(), context, { filename: "excel-web-16.00.js" });
  globals["Office"] = finishedOffice(globals["Office"] as object, host, actions, language); // the library has made it
  const bundle = path.join(distDir, "functions.js");
  vm.runInContext(readFileSync(bundle, "utf8"), context, { filename: bundle });
  const described = language.toLowerCase().startsWith("en") ? "functions.en-US.json" : "functions.json";
  host.registerFunctions(readFunctionsJson(readFileSync(path.join(distDir, described), "utf8"), namespaceOf(distDir)));
  // What the add-in does once Office.onReady has resolved.
  await new Promise((resolve) => setTimeout(resolve));
  return {
    host,
    context: globals,
    functions: Object.keys(functions.mappings),
    invokeAction(id, request) {
      const action = actions.mappings[id.toUpperCase()];
      if (!action) return Promise.reject(new Error(`The add-in has no action ${id}`));
      return new Promise((resolve, reject) => {
        const event = { source: { id }, request, completed: resolve };
        Promise.resolve(action(event)).catch(reject);
      });
    },
    runScript: (source) => vm.runInContext(source, context) as unknown,
    close() {
      disconnect();
      stop();
    },
  };
}

/** What formulas write before the dot, as the manifest says it. */
function namespaceOf(distDir: string): string {
  const manifest = readFileSync(path.join(distDir, "manifest.xml"), "utf8");
  const resid = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1] ?? "";
  const escaped = resid.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = new RegExp(`<bt:String\\s[^>]*id="${escaped}"[^>]*DefaultValue="([^"]+)"`).exec(manifest)?.[1];
  if (found === undefined) throw new Error("The manifest names no namespace for functions");
  return found;
}
