import type { PaneActions } from "../../src/taskpane/actions";
import { sheetNames } from "../../src/sheets/sheetNames";
import { periodCode } from "../../src/sheets/period";
import { WorkbookProblem, type ProblemCode } from "../../src/workbook/problem";
import { cellAt } from "../../src/sheets/address";
import type { Template } from "../../src/templates/template";
import type { CardRange } from "../../src/workbook/cardBlock";
import type { BrokenTemplate, OwnTemplate } from "../../src/workbook/ownTemplates";
import type { FormulaCell, GenerateRequest, Generation, RosterRange, StandardsRange, SummaryResult, SummarySheet, TableInfo } from "../../src/workbook/types";

/** A workbook that is only as much as the pane sees of one. Tests set and read its fields. */
export interface FakeWorkbook {
  selection: RosterRange | null;
  selectionProblem: ProblemCode | null;
  tables: Record<string, RosterRange>;
  generations: Generation[];
  entries: number;
  /** Milliseconds that one sheet takes. */
  pace: number;
  /** Fails the next generation at its end. */
  failWith: { code: ProblemCode; params: Record<string, string | number> } | "other" | null;
  takeBackProblem: ProblemCode | null;
  activated: string[];
  summaries: SummarySheet[];
  /** People that summaries find twice. */
  twice: SummaryResult["twice"];
  requests: GenerateRequest[];
  /** What is selected on the Rules tab; with `standards` null the selection is an empty cell of an empty sheet. */
  standards: StandardsRange | null;
  insertions: { sheetId: string; cells: readonly FormulaCell[]; overwrite: boolean }[];
  /** Addresses that hold something. */
  occupied: string[];
  insertProblem: ProblemCode | null;
  /** What is selected on the Templates tab. */
  card: CardRange | null;
  own: OwnTemplate[];
  broken: BrokenTemplate[];
  /** Refuses whatever is to be done with templates. */
  templateProblem: { code: ProblemCode; params: Record<string, string | number> } | null;
  select(range: RosterRange | null): void;
  selectStandards(range: StandardsRange | null): void;
  selectCard(range: CardRange | null): void;
}

const EMPTY: StandardsRange = { address: "Sheet1!A1", sheetId: "sheet1", top: 1, left: 1, bottom: 1, right: 1, around: null };

export function fakeWorkbook(): { readonly workbook: FakeWorkbook; readonly actions: PaneActions } {
  const listeners = new Set<() => void>();
  const workbook: FakeWorkbook = {
    selection: null,
    selectionProblem: null,
    tables: {},
    generations: [],
    entries: 0,
    pace: 0,
    failWith: null,
    takeBackProblem: null,
    activated: [],
    summaries: [],
    twice: [],
    requests: [],
    standards: null,
    insertions: [],
    occupied: [],
    insertProblem: null,
    card: null,
    own: [],
    broken: [],
    templateProblem: null,
    select(range) {
      workbook.selection = range;
      for (const listener of listeners) listener();
    },
    selectStandards(range) {
      workbook.standards = range;
      for (const listener of listeners) listener();
    },
    selectCard(range) {
      workbook.card = range;
      for (const listener of listeners) listener();
    },
  };
  const changeTemplates = async (change: (own: OwnTemplate[]) => OwnTemplate[]) => {
    await pause(workbook.pace);
    const { templateProblem } = workbook;
    if (templateProblem) throw new WorkbookProblem(templateProblem.code, templateProblem.params);
    workbook.own = change(workbook.own);
  };
  const withTemplate = (id: string, changed: (template: Template) => Template) =>
    changeTemplates((own) => {
      if (!own.some(({ template }) => template.id === id)) throw new WorkbookProblem("templateGone", { id });
      return own.map((each) => (each.template.id === id ? { ...each, template: changed(each.template) } : each));
    });
  const actions: PaneActions = {
    async readSelection() {
      if (workbook.selectionProblem) throw new WorkbookProblem(workbook.selectionProblem);
      return workbook.selection;
    },
    async listTables() {
      return Object.entries(workbook.tables).map(
        ([name, { address }]): TableInfo => ({ name, sheet: address.split("!")[0] ?? "", address }),
      );
    },
    async readTable(name) {
      const range = workbook.tables[name];
      if (!range) throw new WorkbookProblem("rangeGone", { name });
      return range;
    },
    async watchSelection(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async generate(request, { onProgress, signal }) {
      workbook.requests.push(request);
      const made = request.groups.flatMap(({ template, people }) => people.map((person) => ({ template, person })));
      const total = made.length;
      onProgress?.(0, total);
      for (let done = 1; done <= total; done += 1) {
        await pause(workbook.pace);
        if (signal?.aborted) {
          await pause(workbook.pace * 10);
          throw new WorkbookProblem("cancelled", { done, total });
        }
        onProgress?.(done, total);
      }
      const { failWith } = workbook;
      if (failWith === "other") throw new TypeError("x is undefined");
      if (failWith) throw new WorkbookProblem(failWith.code, failWith.params);
      const names = sheetNames(made.map(({ person }) => person), request.period, []);
      const generation: Generation = {
        id: `g${workbook.requests.length}`,
        period: periodCode(request.period),
        sheets: made.map(({ template, person: { name: person, number, department } }, index) => ({
          id: `s${index}`, name: names[index] ?? "", templateId: template.id, person, number, department,
        })),
      };
      workbook.generations.unshift(generation);
      return { ...generation, syncs: 3 };
    },
    async findGenerations() {
      return [...workbook.generations];
    },
    async countEntries() {
      await pause(workbook.pace);
      return workbook.entries;
    },
    async takeBack(generation) {
      await pause(workbook.pace);
      if (workbook.takeBackProblem) throw new WorkbookProblem(workbook.takeBackProblem);
      workbook.generations = workbook.generations.filter(({ id }) => id !== generation.id);
      return generation.sheets.map(({ name }) => name);
    },
    async findSummaries() {
      return workbook.summaries;
    },
    async summarise(period) {
      const code = periodCode(period);
      const name = `汇总 ${code}`;
      const known = workbook.summaries.find((each) => each.period === code);
      if (!known) workbook.summaries = [...workbook.summaries, { id: `summary-${code}`, name, period: code }];
      const sheets = workbook.generations.filter((each) => each.period === code).flatMap((each) => each.sheets);
      return { sheet: { id: `summary-${code}`, name }, cards: sheets.length, rows: sheets.length, refreshed: known !== undefined, added: known ? 0 : sheets.length, gone: 0, twice: workbook.twice, syncs: 3 };
    },
    async activate(sheetId) {
      if (sheetId === "gone") throw new WorkbookProblem("sheetGone");
      workbook.activated.push(sheetId);
    },
    async readStandards() {
      if (workbook.selectionProblem) throw new WorkbookProblem(workbook.selectionProblem);
      return workbook.standards ?? EMPTY;
    },
    async readActiveCell() {
      if (workbook.selectionProblem) throw new WorkbookProblem(workbook.selectionProblem);
      const { sheetId, top, left } = workbook.standards ?? EMPTY;
      return { sheetId, row: top, column: left };
    },
    async insertFormulas(sheetId, cells, overwrite) {
      await pause(workbook.pace);
      if (workbook.insertProblem) throw new WorkbookProblem(workbook.insertProblem, { sheet: "考核表" });
      workbook.insertions.push({ sheetId, cells, overwrite });
      const addresses = cells.map(({ row, column }) => cellAt(row, column));
      const written = addresses.filter((address) => overwrite || !workbook.occupied.includes(address));
      return { written, occupied: addresses.filter((address) => !written.includes(address)) };
    },
    async readCard() {
      if (workbook.selectionProblem) throw new WorkbookProblem(workbook.selectionProblem);
      return workbook.card;
    },
    async listOwnTemplates() {
      return { templates: [...workbook.own], broken: [...workbook.broken] };
    },
    addTemplate: (template) =>
      changeTemplates((own) => {
        if (own.some((each) => each.template.id === template.id)) throw new WorkbookProblem("templateIdTaken", { id: template.id });
        return [...own, { partId: `part of ${template.id}`, template }];
      }),
    replaceTemplate: (template) => withTemplate(template.id, () => template),
    renameTemplate: (id, title) => withTemplate(id, (template) => ({ ...template, title })),
    deleteTemplate: (partId) =>
      changeTemplates((own) => {
        workbook.broken = workbook.broken.filter((each) => each.partId !== partId);
        return own.filter((each) => each.partId !== partId);
      }),
  };
  return { workbook, actions };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
