import type { Worksheet } from "@cj-tech-master/excelts";
import { isProtected } from "../../model/protection";
import { hasPassword, passwordFits, protectSheet } from "../../model/passwords";
import { ApiError } from "../apiError";
import { choiceArg, flagArg, recordArg, textArg } from "../args";
import type { ObjectType } from "../objects";

/** What a protected sheet still allows: the API's name and the file's. */
const PERMISSIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

const MODES = ["Normal", "Unlocked", "None"] as const;

function readOptions(options: unknown): Parameters<typeof protectSheet>[1] {
  const given = recordArg(options ?? {});
  const unknown = Object.keys(given).find((name) => !(name in PERMISSIONS) && name !== "selectionMode");
  if (unknown !== undefined) throw new ApiError("InvalidArgument");
  const mode = choiceArg(given["selectionMode"], MODES, "Normal");
  const permissions = Object.entries(PERMISSIONS).map(([name, key]): [string, boolean] => [key, given[name] === undefined || given[name] === null ? false : flagArg(given[name])]);
  return { ...Object.fromEntries(permissions), selectLockedCells: mode === "Normal", selectUnlockedCells: mode !== "None" };
}

function optionsOf(sheet: Worksheet): object | null {
  const protection = sheet.sheetProtection;
  if (!protection?.sheet) return null;
  const permissions = Object.entries(PERMISSIONS).map(([name, key]): [string, boolean] => [name, protection[key] === true]);
  const mode = protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : "Normal";
  return { ...Object.fromEntries(permissions), selectionMode: mode };
}

export const sheetProtectionType: ObjectType<Worksheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: isProtected },
    options: { get: optionsOf },
  },
  methods: {
    protect: {
      async call(sheet, [options, password], session) {
        if (isProtected(sheet)) throw new ApiError("InvalidOperation", "The worksheet is already protected.");
        protectSheet(sheet, readOptions(options), typeof password === "string" ? password : "");
        session.state.changed("cells");
      },
    },
    unprotect: {
      async call(sheet, [password], session) {
        if (!isProtected(sheet)) return;
        if (hasPassword(sheet.sheetProtection) && !(await passwordFits(sheet.sheetProtection, password === undefined || password === null ? "" : textArg(password))))
          throw new ApiError("AccessDenied", "The password you supplied is incorrect.");
        sheet.unprotect();
        session.state.changed("cells");
      },
    },
  },
};
