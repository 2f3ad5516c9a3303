import { cellText, foldText, isBlank, isErrorValue } from "../numbers/cellText";
import { readFigures } from "./personFigures";
import type { Person } from "./person";
import type { RosterColumns } from "./roster";
import { repeatsHeading } from "./rosterHeadings";
import type { RosterNote, SkipCode, SkippedRow } from "./rosterNotes";

export interface RosterPeople {
  readonly people: readonly Person[];
  readonly skipped: readonly SkippedRow[];
  readonly notes: readonly RosterNote[];
}

type Block = readonly (readonly unknown[])[];

/** Words at the head of rows that sum up or sign a roster; what follows may be a figure or stand after a colon. */
const CLOSING_WORDS =
  /^(合计|小计|总计|共计|总数|平均值?|人数|总人数|共|制表人?|填表人?|审核人?|审批人?|核准人?|批准人?|备注|说明|注|日期|制表日期|填表日期|total|subtotal|grand total|sum|average|count|prepared by|checked by|approved by|notes?|remarks?)(?=$|\s*[:：\d])/i;

/**
 * The people of a block, in order. Blank rows pass silently; a row that cannot be used is listed with the reason.
 * @param firstRow worksheet row of the block's first row, 1-based
 */
export function readPeople(values: Block, firstRow: number, columns: RosterColumns): RosterPeople {
  const filled = departmentsLookMerged(values, columns);
  const people: Person[] = [];
  const skipped: SkippedRow[] = [];
  const doubts: RosterNote[] = [];
  let departmentAbove = "";
  values.forEach((cells, index) => {
    if (index < columns.start) return;
    const row = firstRow + index;
    const refusal = refuse(cells, columns);
    if (refusal !== null) {
      if (refusal !== "blank") skipped.push({ row, ...refusal });
      // a merged cell may begin at a row without a name, but does not reach over a blank row or a total
      const goesOn = refusal !== "blank" && refusal.why !== "notAPerson";
      departmentAbove = goesOn ? field(cells, columns.department) || departmentAbove : "";
      return;
    }
    const own = field(cells, columns.department);
    const department = own === "" && filled ? departmentAbove : own;
    departmentAbove = department;
    const number = field(cells, columns.number).normalize("NFKC");
    const { figures, notes } = readFigures(cells, columns, row);
    people.push({ name: field(cells, columns.name), department, post: field(cells, columns.post), number, row, ...figures });
    doubts.push(...notes);
  });
  const merged: RosterNote[] = filled ? [{ code: "departmentsFilled", row: firstRow + columns.start, params: {} }] : [];
  return { people, skipped, notes: [...merged, ...namesakes(people), ...doubts] };
}

function field(cells: readonly unknown[], column: number | null): string {
  const value = column === null ? "" : cells[column];
  return isErrorValue(value) ? "" : cellText(value);
}

/** Why a row holds no person: null if it does. */
function refuse(cells: readonly unknown[], columns: RosterColumns): "blank" | { why: SkipCode; value: string } | null {
  const first = cells.find((value) => !isBlank(value));
  if (first === undefined) return "blank";
  const name = columns.name === null ? "" : cells[columns.name];
  const because = (why: SkipCode, value: unknown) => ({ why, value: cellText(value) });
  if (isClosing(first)) return because("notAPerson", first);
  if (isBlank(name)) return because("noName", "");
  if (isErrorValue(name)) return because("nameIsError", name);
  if (typeof name !== "string" || /^[\d.,\s]+$/.test(name.normalize("NFKC"))) return because("nameIsNumber", name);
  if (isClosing(name)) return because("notAPerson", name);
  if (repeatsHeading(name, "name")) return because("headingAgain", name);
  return null;
}

function isClosing(value: unknown): boolean {
  return typeof value === "string" && CLOSING_WORDS.test(cellText(value.normalize("NFKC")));
}

/**
 * Whether blank departments belong to the one above. Values don't tell merged cells from empty ones, so only the clear
 * case counts: the first person has a department, none is ever written twice, and at least as many are blank as written.
 */
function departmentsLookMerged(values: Block, columns: RosterColumns): boolean {
  const rows = values.slice(columns.start).filter((cells) => refuse(cells, columns) === null);
  const departments = rows.map((cells) => foldText(field(cells, columns.department)));
  const written = departments.filter((department) => department !== "");
  return (
    (departments[0] ?? "") !== "" &&
    new Set(written).size === written.length &&
    departments.length - written.length >= written.length
  );
}

/** People whom neither number nor department tells apart are perhaps one person in the list twice. */
function namesakes(people: readonly Person[]): RosterNote[] {
  const firstRows = new Map<string, number>();
  return people.flatMap(({ name, number, department, row }): RosterNote[] => {
    const key = JSON.stringify([foldText(name) || name, number, foldText(department)]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    return first === undefined ? [] : [{ code: "sameNameTwice", row, params: { value: name, first } }];
  });
}
