import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { columnCount, rectAddress, rowCount } from "../../model/address";
import { valueOf } from "../../model/cells";
import { textOfCell } from "../../model/display";
import type { Rect } from "../../model/desk";
import { isProtected } from "../../model/protection";
import { isError } from "../../model/scalar";
import { touch, type State } from "../../model/state";
import { addTable, bodyRect, findTable, removeTable, renameTable, tableRect } from "../../model/tables";
import { ApiError } from "../apiError";
import { integerArg, textArg } from "../args";
import { handle, type Handle, type Method, type ObjectType } from "../objects";
import type { Session } from "../session";
import { rangeArg, rangeHandle } from "./range";
import { worksheetHandle } from "./worksheet";

interface TableRef {
  readonly sheet: Worksheet;
  readonly table: Table;
}

interface PartRef extends TableRef {
  /** 0-based column or row of the table. */
  readonly index: number;
}

function part(rectOfPart: (ref: PartRef) => Rect | undefined): Method<PartRef> {
  return {
    call(ref) {
      const rect = rectOfPart(ref);
      if (!rect) throw new ApiError("ItemNotFound");
      return rangeHandle(ref.sheet, rect);
    },
  };
}

function columnOf(rect: Rect | undefined, index: number): Rect | undefined {
  return rect && { ...rect, left: rect.left + index, right: rect.left + index };
}

function headerRect({ table }: TableRef): Rect | undefined {
  const rect = tableRect(table);
  return table.headerRow === false ? undefined : { ...rect, bottom: rect.top };
}

function totalRect({ table }: TableRef): Rect | undefined {
  const rect = tableRect(table);
  return table.totalsRow ? { ...rect, top: rect.bottom } : undefined;
}

function plainValues(sheet: Worksheet, rect: Rect): unknown[][] {
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_unused, column) => {
      const value = valueOf(sheet.findCell(rect.top + row, rect.left + column));
      return value === null ? "" : isError(value) ? value.error : value;
    }),
  );
}

const columnType: ObjectType<PartRef> = {
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: ({ sheet, table, index }) => textOfCell(sheet.findCell(tableRect(table).top, tableRect(table).left + index)) },
    values: {
      get({ sheet, table, index }, session) {
        session.desk.calculate();
        const rect = columnOf(tableRect(table), index);
        return rect ? plainValues(sheet, rect) : [];
      },
    },
  },
  methods: {
    getRange: part(({ table, index }) => columnOf(tableRect(table), index)),
    getDataBodyRange: part(({ table, index }) => columnOf(bodyRect(table), index)),
    getHeaderRowRange: part((ref) => columnOf(headerRect(ref), ref.index)),
    getTotalRowRange: part((ref) => columnOf(totalRect(ref), ref.index)),
  },
};

const rowType: ObjectType<PartRef> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get({ sheet, table, index }, session) {
        session.desk.calculate();
        return plainValues(sheet, rowRect(table, index));
      },
    },
  },
  methods: { getRange: part(({ table, index }) => rowRect(table, index)) },
};

function rowRect(table: Table, index: number): Rect {
  const body = bodyRect(table);
  if (!body || index >= rowCount(body)) throw new ApiError("ItemNotFound");
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function parts(name: string, type: ObjectType<PartRef>, count: (table: Table) => number): ObjectType<TableRef> {
  const at = (ref: TableRef, index: number): Handle => {
    if (index >= count(ref.table)) throw new ApiError("ItemNotFound");
    return handle(type, { ...ref, index });
  };
  const find = (ref: TableRef, key: unknown): Handle | null => {
    if (typeof key === "number") return key >= 1 && key <= count(ref.table) ? at(ref, key - 1) : null;
    const index = ref.table.model.columns.findIndex((column) => column.name.toLowerCase() === textArg(key).toLowerCase());
    return index < 0 ? null : at(ref, index);
  };
  return {
    name,
    properties: { count: { get: ({ table }) => count(table) } },
    items: (ref) => Array.from({ length: count(ref.table) }, (_, index) => at(ref, index)),
    item(ref, key) {
      const found = find(ref, key);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    methods: {
      getCount: { since: "1.4", call: ({ table }) => count(table) },
      getItemAt: { call: (ref, [index]) => at(ref, integerArg(index, 0)) },
      getItemOrNullObject: { since: "1.4", call: (ref, [key]) => find(ref, key) },
    },
  };
}

const columnsType = parts("TableColumnCollection", columnType, (table) => columnCount(tableRect(table)));
const rowsType = parts("TableRowCollection", rowType, (table) => {
  const body = bodyRect(table);
  return body ? rowCount(body) : 0;
});

function area(rectOfArea: (ref: TableRef) => Rect | undefined): Method<TableRef> {
  return {
    call(ref) {
      const rect = rectOfArea(ref);
      if (!rect) throw new ApiError("ItemNotFound");
      return rangeHandle(ref.sheet, rect);
    },
  };
}

const tableType: ObjectType<TableRef> = {
  name: "Table",
  id: ({ table }, session) => session.idOf(table),
  properties: {
    id: { get: ({ table }, session) => session.idOf(table) },
    name: {
      get: ({ table }) => table.name,
      set({ table }, value, { state }) {
        const name = textArg(value);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new ApiError("InvalidArgument");
        const holder = findTable(state, name);
        if (holder && holder.table !== table) throw new ApiError("ItemAlreadyExists");
        renameTable(state, table, name);
      },
    },
    showHeaders: { get: ({ table }) => table.headerRow !== false },
    showTotals: { get: ({ table }) => table.totalsRow === true },
    style: { get: ({ table }) => table.theme ?? "", set: ({ table }, value) => void (table.theme = textArg(value) as typeof table.theme) }, // any style name may stand in a file
  },
  children: {
    worksheet: { child: ({ sheet }) => worksheetHandle(sheet) },
    columns: { child: (ref) => handle(columnsType, ref) },
    rows: { child: (ref) => handle(rowsType, ref) },
  },
  methods: {
    getRange: area(({ table }) => tableRect(table)),
    getDataBodyRange: area(({ table }) => bodyRect(table)),
    getHeaderRowRange: area(headerRect),
    getTotalRowRange: area(totalRect),
    convertToRange: {
      since: "1.2",
      call({ sheet, table }, _args, { state }) {
        const rect = tableRect(table);
        removeTable(state, sheet, table);
        return rangeHandle(sheet, rect);
      },
    },
    delete: {
      call({ sheet, table }, _args, session) {
        const rect = tableRect(table);
        removeTable(session.state, sheet, table);
        session.desk.clear(sheet.name, rect);
      },
    },
  },
};

type Scope = Worksheet | undefined;

function tablesOf(state: State, scope: Scope): TableRef[] {
  const sheets = scope ? [scope] : state.workbook.worksheets;
  return sheets.flatMap((sheet) => sheet.getTables().map((table) => ({ sheet, table })));
}

function find(scope: Scope, key: unknown, session: Session): Handle | null {
  const wanted = textArg(key).toLowerCase();
  const ref = tablesOf(session.state, scope).find(
    ({ table }) => table.name.toLowerCase() === wanted || session.idOf(table).toLowerCase() === wanted,
  );
  return ref ? handle(tableType, ref) : null;
}

const tablesType: ObjectType<{ readonly scope: Scope }> = {
  name: "TableCollection",
  properties: { count: { get: ({ scope }, session) => tablesOf(session.state, scope).length } },
  items: ({ scope }, session) => tablesOf(session.state, scope).map((ref) => handle(tableType, ref)),
  item({ scope }, key, session) {
    const found = find(scope, key, session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    getCount: { since: "1.4", call: ({ scope }, _args, session) => tablesOf(session.state, scope).length },
    getItemOrNullObject: { since: "1.4", call: ({ scope }, [key], session) => find(scope, key, session) },
    getItemAt: {
      call({ scope }, [index], session) {
        const ref = tablesOf(session.state, scope)[integerArg(index, 0)];
        if (!ref) throw new ApiError("ItemNotFound");
        return handle(tableType, ref);
      },
    },
    add: {
      call({ scope }, [address, hasHeaders], session) {
        const { sheet, rect } = rangeArg(address, session, scope ?? session.state.active);
        if (isProtected(sheet)) throw new ApiError("AccessDenied");
        if (scope && scope !== sheet) throw new ApiError("InvalidArgument");
        if (hasHeaders !== true) throw new ApiError("ApiNotFound", "The desk adds tables only where a heading row stands already.");
        session.desk.calculate();
        const table = addTable(session.state, sheet, rect);
        if (!table) throw new ApiError("InvalidArgument", `The range ${rectAddress(rect)} overlaps another table.`);
        touch(session.state);
        return handle(tableType, { sheet, table });
      },
    },
  },
};

export function tablesHandle(scope: Scope): Handle {
  return handle(tablesType, { scope });
}
