import { handle, notFound, type Handle, type ObjectType } from "../objects";
import { choiceArg } from "../args";
import { receiveResults } from "../callResults";

const RUNTIME_STATES = ["Inactive", "Background", "Visible"] as const;

/** What the custom-functions runtime reports back to. */
const customFunctionsType: ObjectType<null> = {
  name: "CustomFunctions",
  methods: {
    setInvocationArrayResults: { call: (_none, [results], session) => receiveResults(results, session) },
    setInvocationResults: { call: (_none, [results], session) => receiveResults(results, session) },
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
    // 2: the runtime may send results every 200 ms instead of every 500.
    _GetEnabledFeatures: { call: () => [2] },
  },
};

const runtimeType: ObjectType<null> = {
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: {
      call(_none, [state], session) {
        session.runtime.state = choiceArg(state, RUNTIME_STATES);
        session.runtimeChanged();
      },
    },
    getAppRuntimeState: { call: (_none, _args, session) => session.runtime.state },
  },
};

const persistenceType: ObjectType<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState: { call: (_none, [state], session) => void (session.runtime.startState = choiceArg(state, RUNTIME_STATES)) },
    getAppRuntimeStartState: { call: (_none, _args, session) => session.runtime.startState },
  },
};

const internalType: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: { call: () => undefined } },
};

const SERVICES: Readonly<Record<string, ObjectType<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.AppRuntime.AppRuntimeService": runtimeType,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceType,
  "Microsoft.InternalService.AddinInternalService": internalType,
};

export function serviceNamed(name: string): Handle {
  const type = SERVICES[name];
  if (!type) throw notFound(name, "");
  return handle(type, null);
}
