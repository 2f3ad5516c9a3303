import type { State } from "../../model/state";
import { ApiError } from "../apiError";
import { textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";

interface SettingRef {
  readonly state: State;
  readonly key: string;
}

const settingType: ObjectType<SettingRef> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ state, key }) => state.settings.get(key), set: ({ state, key }, value) => void state.settings.set(key, value) },
  },
  methods: { delete: { call: ({ state, key }) => void state.settings.delete(key) } },
};

function settingHandle(state: State, key: string): Handle {
  return handle(settingType, { state, key });
}

const settingsType: ObjectType<State> = {
  name: "SettingCollection",
  items: (state) => [...state.settings.keys()].map((key) => settingHandle(state, key)),
  item(state, key) {
    if (!state.settings.has(textArg(key))) throw new ApiError("ItemNotFound");
    return settingHandle(state, textArg(key));
  },
  methods: {
    add: {
      call(state, [key, value]) {
        state.settings.set(textArg(key), value);
        return settingHandle(state, textArg(key));
      },
    },
    getCount: { call: (state) => state.settings.size },
    getItemOrNullObject: { call: (state, [key]) => (state.settings.has(textArg(key)) ? settingHandle(state, textArg(key)) : null) },
  },
};

export function settingsHandle(state: State): Handle {
  return handle(settingsType, state);
}
