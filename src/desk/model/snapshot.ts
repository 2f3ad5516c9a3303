import type { ConditionalFormattingRule, Table, Worksheet } from "@cj-tech-master/excelts";
import { formulaOf, valueOf } from "./cells";
import { placedCharts } from "./charts/chartPicture";
import type { FullDesk } from "./createDesk";
import type { Scalar } from "./scalar";
import type { State } from "./state";
import { ANYTHING, styleSnapshot, unlikeDefaults } from "./styleSnapshot";
import { tableRect } from "./tables";
import { validationsOf } from "./validations";
import { rectAddress } from "./address";

interface CellSnapshot {
  readonly value: Scalar;
  readonly formula?: string;
  readonly style?: object;
}

/** Everything that a person could tell two workbooks apart by, as plain JSON: sheets in their order, cells by address. */
export interface BookSnapshot {
  readonly active: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly string[];
  readonly protection: unknown;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly columns: Readonly<Record<string, object>>;
  readonly rows: Readonly<Record<string, object>>;
  readonly validations: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly tables: readonly object[];
  readonly charts: readonly object[];
  readonly layout: object;
  readonly protection: unknown;
}

/** Calculates first; custom functions that have not answered yet show as #BUSY!. */
export function snapshot(desk: FullDesk): BookSnapshot {
  desk.calculate();
  const { state } = desk;
  const names = state.names
    .map(({ name, scope, refersTo, visible, comment }) => ({ name, scope: scope?.name ?? null, refersTo, visible, comment }))
    .sort((a, b) => compare(`${a.scope ?? ""}!${a.name}`, `${b.scope ?? ""}!${b.name}`));
  return plainJson({
    active: state.active.name,
    sheets: state.workbook.worksheets.map((sheet) => sheetSnapshot(state, sheet)),
    names,
    settings: Object.fromEntries([...state.settings].sort(([a], [b]) => compare(a, b))),
    xmlParts: state.xmlParts.map(({ xml }) => xml).sort(compare),
    protection: state.workbook.protection ?? null,
  });
}

function sheetSnapshot(state: State, sheet: Worksheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const rows: Record<string, object> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const kept = unlikeDefaults({ height: row.height, hidden: row.hidden }, {});
    if (kept) rows[number] = kept;
    row.eachCell({ includeEmpty: true }, (cell) => {
      const formula = formulaOf(cell);
      const value = valueOf(cell);
      const style = styleSnapshot(cell.style);
      if (formula === undefined && value === null && !style) return;
      cells[cell.address] = { value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) };
    });
  });
  const columns: Record<string, object> = {};
  for (const column of sheet.columns) {
    // A hidden column has a width in files even if nobody gave it one.
    const width = column.hidden ? undefined : column.width;
    const kept = unlikeDefaults({ width, hidden: column.hidden, style: styleSnapshot(column.style) }, {});
    if (kept) columns[column.letter] = kept;
  }
  return {
    name: sheet.name,
    state: sheet.state,
    cells,
    merges: sheet.mergedRegions.map(rectAddress).sort(compare),
    columns,
    rows,
    validations: validationsOf(sheet).map(({ address, rule }) => ({ address, rule: unlikeDefaults(rule, { errorStyle: "stop", error: "", errorTitle: "", prompt: "", promptTitle: "" }) })).sort((a, b) => compare(a.address, b.address)),
    conditionalFormats: sheet.conditionalFormattings.map(({ ref, rules }) => ({ ref, rules: rules.map(ruleSnapshot) })),
    tables: sheet.getTables().map(tableSnapshot),
    charts: placedCharts(state, sheet).map(({ name, place, picture, sketch }) => ({ name, place, picture: picture ?? sketch() })),
    layout: {
      properties: sheet.properties,
      views: sheet.views.map((view) => unlikeDefaults(view, VIEW)),
      pageSetup: unlikeDefaults(sheet.pageSetup, PAGE),
      headerFooter: unlikeDefaults(sheet.headerFooter, {}),
      autoFilter: sheet.autoFilter ?? null,
    },
    protection: sheet.sheetProtection ? unlikeDefaults(sheet.sheetProtection, PROTECTION) : null,
  };
}

type Defaults = Parameters<typeof unlikeDefaults>[1];

/** Where somebody last looked is not part of the workbook. */
const VIEW: Defaults = {
  state: "normal", showGridLines: true, showRowColHeaders: true, showRuler: true, xSplit: 0, ySplit: 0,
  activeCell: ANYTHING, topLeftCell: ANYTHING, zoomScale: ANYTHING, zoomScaleNormal: ANYTHING, workbookViewId: ANYTHING, tabSelected: ANYTHING,
};

const PAGE: Defaults = {
  orientation: "portrait", scale: 100, fitToWidth: 1, fitToHeight: 1, pageOrder: "downThenOver", cellComments: "None", errors: "displayed",
  copies: ANYTHING, firstPageNumber: 1, horizontalDpi: ANYTHING, verticalDpi: ANYTHING,
};

const PROTECTION: Defaults = { selectLockedCells: true, selectUnlockedCells: true };

function ruleSnapshot(rule: ConditionalFormattingRule): object {
  return { ...unlikeDefaults(rule, { style: ANYTHING, dxfId: ANYTHING, priority: ANYTHING, ref: ANYTHING }), style: styleSnapshot(rule.style) };
}

function tableSnapshot(table: Table): object {
  return { name: table.name, range: rectAddress(tableRect(table)), columns: table.model.columns.map(({ name }) => name), totals: table.totalsRow === true };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plainJson(book: BookSnapshot): BookSnapshot {
  return JSON.parse(JSON.stringify(book)) as BookSnapshot; // drops what is undefined and every link into the model
}
