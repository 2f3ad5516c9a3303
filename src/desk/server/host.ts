import type { Worksheet } from "@cj-tech-master/excelts";
import { rectAddress } from "../model/address";
import type { Argument, CustomFunction } from "../model/calls";
import type { FullDesk } from "../model/createDesk";
import type { Rect } from "../model/desk";
import { CalculationLimit } from "../model/engine";
import { isError } from "../model/scalar";
import { touch } from "../model/state";
import { ApiError } from "./apiError";
import { CALL_CATEGORY, CALL_TYPE, DOCUMENT_SELECTION, EVENT_CATEGORY, EVENTS, type EventName, type HostMessage } from "./events";
import { execute } from "./execute";
import { worksheetHandle } from "./families/worksheet";
import { createIds, createReferences } from "./references";
import type { RuntimeState, Session } from "./session";
import { ACTION, PATH, type Action, type Answer, type Batch } from "./wire";

export interface HostOptions {
  /** ExcelApi version announced to the add-in; 1.14 is that of Excel 2021. */
  readonly excelApi?: string;
  /** Where complaints about unimplemented members go; console.warn by default. */
  readonly warn?: (text: string) => void;
}

export interface HostStats {
  syncs: number;
  requestBytes: number;
  maxRequestBytes: number;
}

export interface Host {
  readonly desk: FullDesk;
  /** Carries out the body of one ProcessQuery request and answers the body of its response. Batches run one after the other. */
  process(body: string | Batch): Promise<Answer>;
  /** Members that were asked for and are not there, with what was answered. */
  readonly log: readonly string[];
  readonly stats: HostStats;
  readonly runtime: RuntimeState;
  readonly excelApi: string;
  /** Refuses the k-th batch from now (1 = the next) without carrying it out, or after having done so. */
  refuse(k: number, mode: "before" | "after"): void;
  /** Messages to the add-in: events and calls of custom functions. Answers how to stop. */
  onMessages(listener: (messages: readonly HostMessage[]) => void): () => void;
  /** Called when the add-in shows or hides its pane. */
  onRuntime(listener: (runtime: RuntimeState) => void): () => void;
  /** Makes custom functions known to formulas; an empty list takes them away (#NAME?). */
  registerFunctions(functions: readonly CustomFunction[]): void;
}

/** Requests above this are refused, as by Excel on the web. */
export const MOST_REQUEST_BYTES = 5 * 1024 * 1024;

export function createHost(desk: FullDesk, options: HostOptions = {}): Host {
  const { excelApi = "1.14", warn = (text) => console.warn(text) } = options;
  const listeners = new Set<(messages: readonly HostMessage[]) => void>();
  const runtimeListeners = new Set<(runtime: RuntimeState) => void>();
  const log: string[] = [];
  const stats: HostStats = { syncs: 0, requestBytes: 0, maxRequestBytes: 0 };
  const registered = new Map<string, number>();
  const references = createReferences();
  const ids = createIds();
  const refusals: { at: number; mode: "before" | "after" }[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  let messageId = 1;

  function send(category: number, type: number, target: string, message: unknown): void {
    const text = JSON.stringify(message);
    listeners.forEach((listener) => listener([[category, type, target, text, messageId++]]));
  }

  function emit(event: EventName, sheet: Worksheet, details: object = {}): void {
    const worksheetId = ids.idOf(sheet);
    for (const target of [worksheetId, "Workbook"])
      if ((registered.get(`${event} ${target}`) ?? 0) > 0) send(EVENT_CATEGORY, EVENTS[event], target, { worksheetId, source: "Local", ...details });
  }

  const session: Session = {
    desk,
    get state() {
      return desk.state;
    },
    runtime: { state: "Background", startState: "Inactive" },
    supports: (version) => compareVersions(version, excelApi) <= 0,
    idOf: ids.idOf,
    sheetWithId(id) {
      const sheet = desk.workbook.worksheets.find((each) => ids.idOf(each) === id);
      if (!sheet) throw new ApiError("ItemNotFound");
      return worksheetHandle(sheet);
    },
    hasSheet: (sheet) => desk.workbook.getWorksheet(sheet.id) === sheet,
    ...references,
    register(event, target, on) {
      const key = `${event} ${target}`;
      registered.set(key, Math.max(0, (registered.get(key) ?? 0) + (on ? 1 : -1)));
    },
    cellsChanged(sheet, rect) {
      touch(desk.state, sheet);
      desk.state.undo.length = 0;
      emitChanged(sheet, rect);
    },
    sheetAdded: (sheet) => emit("added", sheet),
    sheetDeleted: (sheet) => emit("deleted", sheet),
    runtimeChanged: () => runtimeListeners.forEach((listener) => listener(session.runtime)),
  };

  function emitChanged(sheet: Worksheet, rect: Rect): void {
    emit("changed", sheet, { address: rectAddress(rect), changeType: "RangeEdited", triggerSource: "Unknown", shiftDirection: "None" });
  }

  let active = desk.state.active;
  let selected = "";
  desk.subscribe(({ what }) => {
    if (what !== "selection" && what !== "book") return;
    if (active !== desk.state.active) {
      emit("deactivated", active);
      active = desk.state.active;
      emit("activated", active);
    }
    const { sheet, ...rect } = desk.selection;
    const place = `${sheet}!${rectAddress(rect)}`;
    if (place === selected) return;
    selected = place;
    emit("selectionChanged", active, { address: rectAddress(rect) });
    send(EVENT_CATEGORY, DOCUMENT_SELECTION, "", {});
  });
  desk.onEdit((sheet, rect) => emitChanged(sheet, rect));

  /** Calls wait until somebody is there to answer them. */
  function sendCalls(): void {
    const calls = listeners.size === 0 ? [] : desk.calls.takeQueue();
    if (calls.length === 0) return;
    const messages = calls.map(({ invocation, id, args, takesErrors }): HostMessage => {
      const text = JSON.stringify([invocation, id, args.map(wireArgument), null, takesErrors ? 4 : 0]);
      return [CALL_CATEGORY, CALL_TYPE, "", text, messageId++];
    });
    listeners.forEach((listener) => listener(messages));
  }
  desk.onCalls(sendCalls);

  async function run(text: string): Promise<Answer> {
    const batch = JSON.parse(text) as Batch; // the library's own wire form
    const counted = !batch.Actions.every((action) => isInternal(action, batch));
    const bytes = new TextEncoder().encode(text).length;
    if (counted) {
      stats.syncs++;
      stats.requestBytes += bytes;
      stats.maxRequestBytes = Math.max(stats.maxRequestBytes, bytes);
      refusals.forEach((refusal) => refusal.at--);
    }
    if (bytes > MOST_REQUEST_BYTES) return failed(new ApiError("RequestPayloadSizeLimitExceeded"));
    const refusal = counted ? refusals.find((each) => each.at === 0) : undefined;
    if (refusal?.mode === "before") return failed(new ApiError("GeneralException"));
    const answer = await attempt(batch);
    if (refusal) return failed(new ApiError("GeneralException"));
    if (answer.Error?.Code === "ApiNotFound") {
      const entry = `ApiNotFound ${answer.Error.Location ?? ""}`.trim();
      log.push(entry);
      warn(`The desk: ${entry}`);
    }
    return answer;
  }

  async function attempt(batch: Batch): Promise<Answer> {
    try {
      return await execute(batch, session);
    } catch (error) {
      // A fault of the desk itself, or a workbook beyond the engine's limit: loud on both sides.
      const message = error instanceof Error ? error.message : String(error);
      log.push(`GeneralException ${message}`);
      warn(`The desk: ${error instanceof CalculationLimit ? message : error instanceof Error ? error.stack ?? message : message}`);
      return failed(new ApiError("GeneralException", message));
    }
  }

  return {
    desk,
    process(body) {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const answer = queue.then(() => run(text));
      queue = answer.catch(() => undefined);
      return answer;
    },
    log,
    stats,
    runtime: session.runtime,
    excelApi,
    refuse: (k, mode) => void refusals.push({ at: k, mode }),
    onMessages(listener) {
      listeners.add(listener);
      sendCalls();
      return () => listeners.delete(listener);
    },
    onRuntime(listener) {
      runtimeListeners.add(listener);
      return () => runtimeListeners.delete(listener);
    },
    registerFunctions(functions) {
      desk.calls.register(functions);
      desk.functionsChanged();
    },
  };
}

function failed(error: ApiError): Answer {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message } };
}

const HOUSEKEEPING = /^_(?:SetOsfControl|RemoveReference|RemoveAllReferences)/;
const SERVICES = /^Microsoft\.(?:ExcelServices\.CustomFunctions|AppRuntime|InternalService)/;

/** Results of custom functions, the runtime's registrations and the library's own tidying are no syncs of the add-in. */
function isInternal({ ActionType, Name, ObjectPathId }: Action, batch: Batch): boolean {
  const path = batch.ObjectPaths[ObjectPathId];
  const root = path?.ObjectPathType === PATH.root && ActionType === ACTION.instantiate;
  return root || HOUSEKEEPING.test(Name) || SERVICES.test(path?.Name ?? "");
}

function compareVersions(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split(".").map(Number);
  const [major2 = 0, minor2 = 0] = b.split(".").map(Number);
  return major - major2 || minor - minor2;
}

function wireArgument(argument: Argument): unknown {
  if (Array.isArray(argument)) return (argument as readonly Argument[]).map(wireArgument);
  return isError(argument) ? { type: "CustomFunctionError", code: argument.error } : argument;
}
