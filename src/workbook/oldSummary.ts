import type { PlanCell } from "../sheets/plan";
import { nameIn } from "../sheets/summary/columns";
import { readSummaryMark, type SummaryMark } from "../sheets/summary/mark";
import { HINT_ROW, TITLE_ROW, placesOf, type Places } from "../sheets/summary/places";
import type { OldSummary } from "../sheets/summary/planSummary";
import { WorkbookProblem } from "./problem";
import type { Session } from "./session";

/** A summary in the workbook as it was read: its contents and where they stand. */
export interface ReadSummary {
  readonly summary: OldSummary;
  readonly places: Places;
  /** All its cells as they would be typed. */
  readonly formulas: readonly (readonly unknown[])[];
}

interface Marked {
  readonly id: string;
  readonly name: string;
  readonly mark: SummaryMark;
}

/** Reads what must survive a refresh. Rejects with `sheetProtected`, or `summaryChanged` where its parts are not where they were. */
export async function readOldSummary(excel: Session, { id, name, mark }: Marked): Promise<ReadSummary> {
  const sheet = excel.context.workbook.worksheets.getItem(id);
  const area = sheet.names.getItemOrNullObject("KPI_SummaryArea").getRangeOrNullObject();
  area.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
  const { protection } = sheet;
  protection.load("protected");
  await excel.sync();
  if (protection.protected) throw new WorkbookProblem("sheetProtected", { sheet: name });
  const changed = () => new WorkbookProblem("summaryChanged", { sheet: name });
  if (area.isNullObject || area.rowIndex !== 0 || area.columnIndex !== 0 || area.columnCount !== mark.ids.length) throw changed();
  const formulas = area.formulas as unknown[][]; // the typings say any[][]
  // Rows of the table may have been deleted by hand; the blocks below have their size.
  const sizes = { ids: mark.ids, departments: mark.departments, grades: mark.grades.length, parts: mark.parts !== null };
  const rows = area.rowCount - placesOf({ ...sizes, rows: 0 }).bottom;
  const places = placesOf({ ...sizes, rows });
  const at = (row: number, column: number): unknown => formulas[row - 1]?.[column - 1];
  const text = (row: number, column: number) => String(at(row, column) ?? "");
  const table = Array.from({ length: rows }, (_, index) => places.first + index);
  const identities = table.map((row) => text(row, places.column("identity")));
  const still = readSummaryMark(text(TITLE_ROW, places.column("key")));
  if (rows < 1 || !still || !identities.every((identity) => identity.startsWith("[")) || text(places.lastGrade, 1) !== mark.grades.at(-1)) throw changed();

  const summary: OldSummary = {
    ids: mark.ids,
    grades: mark.grades,
    rows: table.map((row, index) => ({
      identity: identities[index] ?? "",
      key: text(row, places.column("key")),
      name: text(row, places.column("name")),
      department: text(row, places.column("department")),
      template: text(row, places.column("template")),
      note: entryOf(at(row, places.column("note"))),
    })),
    kept: {
      shares: new Map(mark.grades.map((grade, index) => [grade, entryOf(at(places.firstGrade + index, 4))])),
      weights: new Map(mark.ids.filter((each) => each.startsWith("part:")).map((each) => [nameIn(each), entryOf(at(places.weights, places.column(each)))])),
      limit: mark.parts === null ? null : entryOf(at(HINT_ROW, places.column("run"))),
      chosen: chosenIn(formulas[places.chooser - 1] ?? []),
    },
  };
  return { summary, places, formulas };
}

/** What somebody entered, in the form of a plan. */
export function entryOf(entered: unknown): PlanCell {
  if (typeof entered === "number") return { number: entered };
  const text = String(entered ?? "");
  if (text === "") return null;
  return text.startsWith("=") ? { formula: text.slice(1) } : { text };
}

/** The last text in the chooser's row is the person chosen. */
function chosenIn(row: readonly unknown[]): string {
  return String(row.filter((each) => each !== "" && each !== null).at(-1) ?? "");
}
