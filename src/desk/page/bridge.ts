import { CALL_CATEGORY, type HostMessage } from "../server/events";
import type { Host } from "../server/host";
import type { Language } from "./texts";

export interface BridgeOptions {
  readonly host: Pick<Host, "process" | "excelApi">;
  readonly language: Language;
  readonly fileName: string;
  /** Hands an answer to the frame. */
  send(text: string): void;
  /** The add-in has got so far that it talks to the workbook. */
  onAlive(): void;
  /** A call that the desk does not carry out. */
  onRefused(what: string): void;
  /** A ribbon command has ended; false if the add-in knows no such command. */
  onCommandDone(id: string, known: boolean): void;
}

export interface Bridge {
  /** Takes a message of office.js. */
  receive(text: string): void;
  /** Hands events of the workbook and calls of custom functions to the add-in. */
  deliver(messages: readonly HostMessage[]): void;
  /** Runs a command of the ribbon in the add-in. */
  run(command: string, id: string): void;
}

const HOST_ORIGIN = "https://localhost";
const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
/** office.js' code for an operation that the host does not support. */
const NOT_SUPPORTED = 5000;
const INVALID_CALLBACK = 11101;
/** In the batch by which the custom-function runtime says that it listens. Calls before that would be lost. */
const FUNCTIONS_READY = "_SetOsfControlContainerReadyForCustomFunctions";
const SERVED_EVENTS = new Set(["richApiMessage", "appCommandInvoked"]);

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [position: number]: unknown;
}

/** The host's half of the protocol that office.js speaks with Excel on the web. */
export function createBridge(options: BridgeOptions): Bridge {
  const registered = new Map<string, Message>();
  const waiting: { event: string; payload: unknown }[] = [];
  const earlyCalls: HostMessage[] = [];
  let functionsReady = false;

  const answer = (to: Message, data: unknown, isEvent = false) =>
    options.send(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: HOST_ORIGIN,
        _data: data,
        _errorCode: 0,
        _responseType: isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );

  const raise = (event: string, payload: unknown) => {
    const listener = registered.get(event);
    if (listener) answer(listener, payload, true);
    else waiting.push({ event, payload });
  };

  const deliver = (messages: readonly HostMessage[]) => {
    const isEarly = ([category]: HostMessage) => category === CALL_CATEGORY && !functionsReady;
    earlyCalls.push(...messages.filter(isEarly));
    const due = messages.filter((message) => !isEarly(message));
    const remote = false;
    if (due.length > 0) raise("richApiMessage", { ArrayData: due.map((message) => [...message, remote]) });
  };

  const register = (message: Message) => {
    const served = SERVED_EVENTS.has(message._actionName);
    if (!served) options.onRefused(`event ${message._actionName}`);
    answer(message, { Version: 1, Error: served ? 0 : NOT_SUPPORTED });
    if (!served) return;
    registered.set(message._actionName, message);
    const due = waiting.filter(({ event }) => event === message._actionName);
    for (const { event, payload } of due) raise(event, payload);
    waiting.splice(0, waiting.length, ...waiting.filter((each) => !due.includes(each)));
    if (message._actionName === "richApiMessage") options.onAlive();
  };

  const execute = async (message: Message) => {
    // office.js' own message: its form is given by the dispatch identifier.
    const call = message._data as MethodCall;
    const { DispatchId: method } = call.DdaMethod;
    if (method === EXECUTE_BATCH) {
      const batch = String(call.ArrayData?.[4] ?? "{}");
      const response = await options.host.process(batch);
      answer(message, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });
      if (batch.includes(FUNCTIONS_READY)) {
        functionsReady = true;
        if (earlyCalls.length > 0) deliver(earlyCalls.splice(0));
      }
      options.onAlive();
    } else if (method === COMMAND_COMPLETED) {
      answer(message, { Version: 1, Error: 0 });
      options.onCommandDone(String(call[0]), call[1] !== INVALID_CALLBACK);
    } else {
      options.onRefused(`method ${method}`);
      answer(message, { Version: 1, Error: NOT_SUPPORTED });
    }
  };

  return {
    receive: (text) => {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== REQUEST) return;
      if (message._actionName === "ContextActivationManager_getAppContextAsync") answer(message, appContext(options));
      else if (message._actionName === "executeMethod") void execute(message);
      else if (message._actionType === INVOKE) {
        // Notes to the window round the pane (focus, keys, addresses): nothing to do, nothing to refuse.
        answer(message, null);
      } else if (message._actionType === 1) register(message);
      else {
        registered.delete(message._actionName);
        answer(message, { Version: 1, Error: 0 });
      }
    },
    deliver,
    run: (command, id) => raise("appCommandInvoked", [id, command, JSON.stringify({ source: { id } })]),
  };
}

/** The name of the add-in's frame: office.js reads from it who its host is. */
export function frameName(language: Language): string {
  const sharedRuntimeAndFunctions = 3;
  return JSON.stringify({
    baseFrameName: "desk",
    hostInfo: `Excel|Web|16.01|${language}|desk|||${sharedRuntimeAndFunctions}`,
    xdmInfo: `desk|addin|${HOST_ORIGIN}/desk`,
    serializerVersion: 1,
    flights: "[]",
  });
}

const REQUIREMENT_SETS = {
  SharedRuntime: "1.1",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
};

function appContext({ host, language, fileName }: BridgeOptions) {
  const excelOnTheWeb = 16;
  return {
    _id: "addin",
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: fileName,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    // Office.js parses it as XML.
    _eToken: "<token/>",
    _correlationId: "desk",
    _appInstanceId: "addin",
    _hostFullVersion: "16.0.20000.1",
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ExcelApi: host.excelApi }),
  };
}
