import type { Host } from "../server/host";
import type { NativeBridge } from "./bridge";

export type Callback = (...args: unknown[]) => unknown;

/** Name → function, in capitals, as office.js keeps what an add-in associates. */
export interface Association {
  readonly mappings: Record<string, Callback>;
  readonly onchange: (listener: () => void) => void;
  readonly associate: (id: unknown, callback: unknown) => void;
}

export interface Surroundings {
  /** Globals for the library and the add-in's bundle. */
  readonly globals: Record<string, unknown>;
  readonly functions: Association;
  readonly actions: Association;
  /** Stops the timers that the library and the add-in have left running. */
  readonly stop: () => void;
}

function association(): Association {
  const mappings: Record<string, Callback> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    onchange: (listener) => void listeners.push(listener),
    associate(id, callback) {
      const pairs = typeof id === "object" && id !== null ? Object.entries(id) : [[String(id), callback] as const];
      for (const [name, each] of pairs) if (typeof each === "function") mappings[name.toUpperCase()] = each as Callback; // a function
      listeners.forEach((listener) => listener());
    },
  };
}

/**
 * What the library and an add-in find around them outside a browser: the few things that office.js itself
 * would bring (readiness, the two tables of associations, language, requirement sets) and an empty document.
 */
export function surroundings(bridge: NativeBridge, language: string): Surroundings {
  const functions = association();
  const actions = association();
  const location = { href: "http://localhost/", search: "", hash: "", protocol: "http:", host: "localhost", hostname: "localhost", origin: "http://localhost" };
  const nothing = (): void => undefined;
  const element = () => ({ setAttribute: nothing, style: {}, appendChild: nothing });
  const document = {
    createElement: element,
    getElementsByTagName: () => [],
    head: { appendChild: nothing },
    body: {},
    addEventListener: nothing,
    location,
    cookie: "",
    URL: location.href,
    documentElement: {},
    readyState: "complete",
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const timers = new Set<NodeJS.Timeout>();
  const kept = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    timers.add(timer);
    return timer;
  };
  const dropped = (clear: (timer: NodeJS.Timeout) => void) => (timer: NodeJS.Timeout) => {
    timers.delete(timer);
    clear(timer);
  };
  const globals: Record<string, unknown> = {
    console,
    setTimeout: (callback: Callback, ms?: number, ...args: unknown[]) => kept(setTimeout(callback, ms, ...args)),
    setInterval: (callback: Callback, ms?: number, ...args: unknown[]) => kept(setInterval(callback, ms, ...args)),
    clearTimeout: dropped(clearTimeout),
    clearInterval: dropped(clearInterval),
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    crypto: globalThis.crypto,
    structuredClone,
    AbortController,
    navigator: { userAgent: "node", language, platform: "node" },
    location,
    document,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    sessionStorage: storage,
    localStorage: storage,
    _richApiNativeBridge: bridge,
    CustomFunctions: { _association: functions, associate: functions.associate },
    Office: {},
  };
  globals["window"] = globals["self"] = globals;
  return { globals, functions, actions, stop: () => timers.forEach((timer) => clearTimeout(timer)) };
}

/** The library's part of Office with what office.js itself would add: readiness, language and requirement sets. */
export function finishedOffice(library: object, host: Host, actions: Association, language: string): Record<string, unknown> {
  const info = { host: "Excel", platform: "PC" };
  const isSetSupported = (name: unknown, version: unknown = "1.1") => announces(host, String(name), String(version));
  const own = {
    context: { displayLanguage: language, contentLanguage: language, ...info, requirements: { isSetSupported } },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    actions: { _association: actions, associate: actions.associate },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
  };
  // A successor, not a change: the library's own context cannot be overwritten.
  const office = Object.create(library) as Record<string, unknown>; // an empty object with the library's behind it
  for (const [name, value] of Object.entries(own)) Object.defineProperty(office, name, { value, enumerable: true });
  return office;
}

/** Requirement sets that the desk announces. */
export function requirementSets(host: Host): Readonly<Record<string, string>> {
  return { ExcelApi: host.excelApi, SharedRuntime: "1.1", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3", RibbonApi: "1.1" };
}

function announces(host: Host, name: string, version: string): boolean {
  const announced = Object.entries(requirementSets(host)).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (announced === undefined) return false;
  const [major = 0, minor = 0] = announced.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
