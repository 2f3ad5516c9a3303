import { hasPassword, passwordFits } from "../../model/passwords";
import { isStructureProtected } from "../../model/sheetRules";
import type { State } from "../../model/state";
import { ApiError } from "../apiError";
import type { ObjectType } from "../objects";

export const workbookProtectionType: ObjectType<State> = {
  name: "WorkbookProtection",
  properties: { protected: { get: isStructureProtected } },
  methods: {
    protect: {
      async call(state, [password]) {
        if (isStructureProtected(state)) throw new ApiError("InvalidOperation");
        await state.workbook.protect(typeof password === "string" ? password : undefined, { lockStructure: true });
      },
    },
    unprotect: {
      async call(state, [password]) {
        const { protection } = state.workbook;
        if (protection && hasPassword(protection) && !(await passwordFits(protection, String(password ?? "")))) throw new ApiError("AccessDenied");
        state.workbook.unprotect();
      },
    },
  },
};
