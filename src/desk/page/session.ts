import type { CustomFunction } from "../model/calls";
import type { FullDesk } from "../model/createDesk";
import { createHost, type Host } from "../server/host";
import type { Bridge } from "./bridge";
import type { Addin } from "./manifest";
import type { Language } from "./texts";

/** The add-in in one language. */
export interface LoadedAddin extends Addin {
  readonly functions: readonly CustomFunction[];
}

/** Undefined if the add-in is not built. */
export type Addins = Readonly<Record<Language, LoadedAddin | undefined>>;

/** What one page load works with: the desk, the Office.js host over it, and the add-in. */
export interface Session {
  readonly desk: FullDesk;
  readonly host: Host;
  readonly addins: Addins;
  /** Calls of office.js beside the workbook API that the desk does not carry out. */
  readonly refusals: readonly string[];
  /** Called with the bridge of each new frame, and with undefined when a frame goes away. */
  connect(bridge: Bridge | undefined, addin: LoadedAddin): void;
  /** Runs a command of the ribbon in the add-in. */
  run(command: string, id: string): void;
  refused(what: string): void;
}

export function createSession(desk: FullDesk, addins: Addins): Session {
  const host = createHost(desk);
  const refusals: string[] = [];
  let bridge: Bridge | undefined;
  host.onMessages((messages) => bridge?.deliver(messages));
  return {
    desk,
    host,
    addins,
    refusals,
    connect: (connected, addin) => {
      bridge = connected;
      // A new runtime knows nothing of the calls that the old one was asked: they are all made again.
      if (connected) host.registerFunctions(addin.functions);
    },
    run: (command, id) => bridge?.run(command, id),
    refused: (what) => {
      refusals.push(what);
      console.warn(`The desk does not support ${what} of office.js.`);
    },
  };
}
