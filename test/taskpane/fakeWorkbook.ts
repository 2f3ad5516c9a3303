import type { PaneActions } from "../../src/taskpane/actions";
import { sheetNames } from "../../src/sheets/sheetNames";
import { periodCode } from "../../src/sheets/period";
import { WorkbookProblem, type ProblemCode } from "../../src/workbook/problem";
import { cellAt } from "../../src/sheets/address";
import type { FormulaCell, GenerateRequest, Generation, RosterRange, StandardsRange, TableInfo } from "../../src/workbook/types";

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
  requests: GenerateRequest[];
  /** What is selected on the Rules tab; with `standards` null the selection is an empty cell of an empty sheet. */
  standards: StandardsRange | null;
  insertions: { sheetId: string; cells: readonly FormulaCell[]; overwrite: boolean }[];
  /** Addresses that hold something. */
  occupied: string[];
  insertProblem: ProblemCode | null;
  select(range: RosterRange | null): void;
  selectStandards(range: StandardsRange | null): void;
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
    requests: [],
    standards: null,
    insertions: [],
    occupied: [],
    insertProblem: null,
    select(range) {
      workbook.selection = range;
      for (const listener of listeners) listener();
    },
    selectStandards(range) {
      workbook.standards = range;
      for (const listener of listeners) listener();
    },
  };
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
      const total = request.people.length;
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
      const names = sheetNames(request.people, request.period, []);
      const generation: Generation = {
        id: `g${workbook.requests.length}`,
        templateId: request.template.id,
        period: periodCode(request.period),
        sheets: names.map((name, index) => ({ id: `s${index}`, name, person: request.people[index]?.name ?? "" })),
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
    async activate(sheetId) {
      if (sheetId === "gone") throw new WorkbookProblem("sheetGone");
      workbook.activated.push(sheetId);
    },
    async readStandards() {
      if (workbook.selectionProblem) throw new WorkbookProblem(workbook.selectionProblem);
      return workbook.standards ?? EMPTY;
    },
    async insertFormulas(sheetId, cells, overwrite) {
      await pause(workbook.pace);
      if (workbook.insertProblem) throw new WorkbookProblem(workbook.insertProblem, { sheet: "考核表" });
      workbook.insertions.push({ sheetId, cells, overwrite });
      const addresses = cells.map(({ row, column }) => cellAt(row, column));
      const written = addresses.filter((address) => overwrite || !workbook.occupied.includes(address));
      return { written, occupied: addresses.filter((address) => !written.includes(address)) };
    },
  };
  return { workbook, actions };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
