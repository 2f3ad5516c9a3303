import { rectOf } from "../../model/address";
import type { State } from "../../model/state";
import { textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";
import type { Session } from "../session";
import { applicationHandle } from "./application";
import { customXmlPartsHandle } from "./customXml";
import { workbookNamesHandle } from "./names";
import { rangeHandle } from "./range";
import { settingsHandle } from "./settings";
import { tablesHandle } from "./tables";
import { workbookProtectionType } from "./workbookProtection";
import { worksheetsHandle } from "./worksheets";

const workbookType: ObjectType<State> = {
  name: "Workbook",
  properties: {
    name: { since: "1.7", get: (state) => state.fileName },
    readOnly: { since: "1.8", get: () => false },
    isDirty: { since: "1.9", get: () => true },
  },
  children: {
    application: { child: applicationHandle },
    worksheets: { child: worksheetsHandle },
    names: { child: workbookNamesHandle },
    tables: { child: () => tablesHandle(undefined) },
    settings: { since: "1.4", child: settingsHandle },
    customXmlParts: { since: "1.5", child: customXmlPartsHandle },
    protection: { since: "1.7", child: (state) => handle(workbookProtectionType, state) },
  },
  methods: {
    getSelectedRange: { call: (state) => rangeHandle(state.active, state.selections.get(state.active) ?? rectOf(1, 1)) },
    getActiveCell: {
      since: "1.7",
      call(state) {
        const { top, left } = state.selections.get(state.active) ?? rectOf(1, 1);
        return rangeHandle(state.active, rectOf(top, left));
      },
    },
    _RemoveReference: { call: (_state, [reference], session) => session.forget(textArg(reference)) },
    _RemoveAllReferences: { call: (_state, _args, session) => session.forgetAll() },
    _GetObjectByReferenceId: { call: (_state, [reference], session) => session.kept(textArg(reference)) },
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
  },
};

export function workbookHandle(session: Session): Handle {
  return handle(workbookType, session.state);
}
