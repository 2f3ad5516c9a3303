import type { FullDesk } from "../../src/desk/model/createDesk";
import type { Host } from "../../src/desk/server/host";
import { connectBridge } from "../../src/desk/node/bridge";
import { libraryText } from "../../src/desk/node/library";
import { finishedOffice, surroundings, type Callback } from "../../src/desk/node/surroundings";

const NAMES = ["Excel", "Office", "CustomFunctions", "OfficeExtension"] as const;

export interface ExcelInTest {
  /** What the code under test has associated with actions, by name in capitals. */
  readonly actions: Readonly<Record<string, Callback>>;
  /** Puts the globals back as they were. */
  restore(): void;
}

let source: string | undefined;

type Made = Record<(typeof NAMES)[number], Record<string, unknown>>;

/**
 * Runs a script whose global variables are kept in an object. Not in a vm context: there the library would have
 * Arrays and Errors that are not the test's. Not as a global script: it would leave window, fetch and more behind.
 */
function runLibrary(script: string, globals: Record<string, unknown>): Made {
  const scope = new Proxy(globals, {
    has: (target, name) => typeof name === "string" && (name in target || !(name in globalThis)),
    get: (target, name) => (typeof name === "string" ? target[name] : undefined),
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func, @typescript-eslint/no-unsafe-call -- the only way to run a script in this realm without leaving its variables behind
  new Function("scope", `with (scope) {\n${script}\n}`)(scope);
  return globals as Made; // the library has put its globals there
}

/**
 * Gives a jest test the globals Excel, Office, CustomFunctions and OfficeExtension: Microsoft's library, unmodified,
 * talking to a desk. The library is made anew each time, in the test's own realm.
 */
export function withExcel(desk: FullDesk, host: Host, language = "zh-CN"): ExcelInTest {
  if (host.desk !== desk) throw new Error("The host belongs to another desk");
  const { bridge, disconnect } = connectBridge(host);
  const { globals, actions, stop } = surroundings(bridge, language);
  source ??= libraryText();
  const made = runLibrary(source, globals);
  made.Office = finishedOffice(made.Office, host, actions, language);
  const realm = globalThis as unknown as Record<string, unknown>; // the four are declared by @types/office-js as constants
  const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(realm, name));
  for (const name of NAMES) Object.defineProperty(realm, name, { value: made[name], configurable: true, writable: true });
  return {
    actions: actions.mappings,
    restore() {
      disconnect();
      stop();
      NAMES.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(realm, name, descriptor);
        else Reflect.deleteProperty(realm, name);
      });
    },
  };
}
