import type { Worksheet } from "@cj-tech-master/excelts";
import { absoluteAddress, quoteSheet } from "../../model/address";
import { isReadableFormula } from "../../model/edits";
import { evaluateName } from "../../model/evaluateName";
import { noteName } from "../../model/links";
import { isError, isMatrix } from "../../model/scalar";
import { touch, type BookName, type State } from "../../model/state";
import { ApiError } from "../apiError";
import { flagArg, textArg } from "../args";
import { handle, isHandle, type Handle, type Method, type ObjectType } from "../objects";
import type { Session } from "../session";
import { rangeArg, rangeHandle, refersTo } from "./range";
import { valueType } from "./rangeProperties";
import { worksheetHandle } from "./worksheet";

/** The names of the workbook (undefined) or of one sheet. */
interface Scope {
  readonly sheet: Worksheet | undefined;
}

function namesOf(state: State, scope: Scope): BookName[] {
  return state.names.filter((each) => each.scope === scope.sheet);
}

function find(scope: Scope, key: unknown, session: Session): BookName | undefined {
  const wanted = textArg(key).toLowerCase();
  return namesOf(session.state, scope).find((each) => each.name.toLowerCase() === wanted);
}

function add(scope: Scope, [name, reference, comment]: readonly unknown[], session: Session): Handle {
  const text = textArg(name);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(text) && text.length <= 255 && !/^(?:[RC]|\$?[A-Z]{1,3}\$?\d+|R\d*C\d*)$/i.test(text);
  if (!wellFormed) throw new ApiError("InvalidArgument");
  if (find(scope, text, session)) throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  const refersToText = isHandle(reference) ? rangeFormula(reference, session) : constantOf(reference);
  const entry: BookName = { name: text, scope: scope.sheet, refersTo: refersToText, visible: true, comment: typeof comment === "string" ? comment : "" };
  noteName(entry);
  session.state.names.push(entry);
  touch(session.state, entry.name);
  return nameHandle(entry);
}

function rangeFormula(reference: Handle, session: Session): string {
  const { sheet, rect } = rangeArg(reference, session, session.state.active);
  return `${quoteSheet(sheet.name)}!${absoluteAddress(rect)}`;
}

/** A formula, or a constant written as one. */
function constantOf(reference: unknown): string {
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const text = textArg(reference);
  const formula = text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  if (!isReadableFormula(formula)) throw new ApiError("InvalidArgument");
  return formula;
}

function range(orNull: boolean): Method<BookName> {
  return {
    since: orNull ? "1.4" : undefined,
    call(name, _args, session) {
      const found = refersTo(session, name.refersTo);
      if (found) return rangeHandle(found.sheet, found.rect);
      if (orNull) return null;
      throw new ApiError("InvalidReference");
    },
  };
}

const nameType: ObjectType<BookName> = {
  name: "NamedItem",
  id: (name) => name.name,
  properties: {
    name: { get: (name) => name.name },
    formula: {
      since: "1.7",
      get: (name) => `=${name.refersTo}`,
      set(name, value, session) {
        name.refersTo = constantOf(value);
        noteName(name);
        touch(session.state);
      },
    },
    comment: { since: "1.4", get: (name) => name.comment, set: (name, value) => void (name.comment = textArg(value)) },
    visible: { get: (name) => name.visible, set: (name, value) => void (name.visible = flagArg(value)) },
    scope: { since: "1.4", get: (name) => (name.scope ? "Worksheet" : "Workbook") },
    type: {
      get(name, session) {
        if (refersTo(session, name.refersTo)) return "Range";
        const value = evaluateName(session.state, name);
        return isMatrix(value) ? "Array" : valueType(value);
      },
    },
    value: {
      get(name, session) {
        const found = refersTo(session, name.refersTo);
        if (found) return name.refersTo;
        const value = evaluateName(session.state, name);
        return isMatrix(value) ? `=${name.refersTo}` : isError(value) ? value.error : value ?? "";
      },
    },
  },
  children: {
    worksheet: {
      since: "1.4",
      child(name) {
        if (!name.scope) throw new ApiError("ItemNotFound");
        return worksheetHandle(name.scope);
      },
    },
    worksheetOrNullObject: { since: "1.4", child: (name) => (name.scope ? worksheetHandle(name.scope) : null) },
  },
  methods: {
    getRange: range(false),
    getRangeOrNullObject: range(true),
    delete: {
      since: "1.4",
      call(name, _args, session) {
        session.state.names = session.state.names.filter((each) => each !== name);
        touch(session.state);
      },
    },
  },
};

function nameHandle(name: BookName): Handle {
  return handle(nameType, name);
}

const namesType: ObjectType<Scope> = {
  name: "NamedItemCollection",
  items: (scope, session) => namesOf(session.state, scope).map(nameHandle),
  item(scope, key, session) {
    const found = find(scope, key, session);
    if (!found) throw new ApiError("ItemNotFound");
    return nameHandle(found);
  },
  methods: {
    add: { since: "1.4", call: add },
    addFormulaLocal: { since: "1.4", call: add },
    getCount: { since: "1.4", call: (scope, _args, session) => namesOf(session.state, scope).length },
    getItemOrNullObject: {
      since: "1.4",
      call(scope, [key], session) {
        const found = find(scope, key, session);
        return found ? nameHandle(found) : null;
      },
    },
  },
};

export function sheetNamesHandle(sheet: Worksheet): Handle {
  return handle(namesType, { sheet });
}

export function workbookNamesHandle(): Handle {
  return handle(namesType, { sheet: undefined });
}
