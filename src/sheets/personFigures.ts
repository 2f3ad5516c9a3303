import { cellText, foldText, isBlank } from "../numbers/cellText";
import { dayOfNumber, readDate } from "../numbers/dates";
import { readNumber } from "../numbers/readNumber";
import type { Person } from "./person";
import type { RosterColumns } from "./roster";
import type { NoteCode, RosterNote } from "./rosterNotes";

/** What people write where there is nothing to say: still here, none. Folded; marks alone fold to nothing. */
const NOTHING = ["", "至今", "在职", "在岗", "无", "present", "active", "none", "na", "n"];

type Figures = Pick<Person, "from" | "until" | "payBase">;

/** The days and the pay base of a row. What cannot be read is left out and noted. */
export function readFigures(cells: readonly unknown[], columns: RosterColumns, row: number): { readonly figures: Figures; readonly notes: readonly RosterNote[] } {
  const notes: RosterNote[] = [];
  const note = (code: NoteCode, value: unknown) => notes.push({ code, row, params: { value: cellText(value) } });
  const read = (column: number | null, reader: (value: unknown) => number | undefined, unread: NoteCode): number | undefined => {
    const value = column === null ? "" : cells[column];
    if (saysNothing(value)) return undefined;
    const figure = reader(value);
    if (figure === undefined) note(unread, value);
    return figure;
  };
  const from = read(columns.from, dayOf, "dateUnread");
  const until = read(columns.until, dayOf, "dateUnread");
  const payBase = read(columns.payBase, amountOf, "payBaseUnread");
  const reversed = from !== undefined && until !== undefined && until < from;
  if (reversed) note("leftBeforeJoined", columns.name === null ? "" : cells[columns.name]);
  return {
    figures: {
      ...(from === undefined || reversed ? {} : { from }),
      ...(until === undefined || reversed ? {} : { until }),
      ...(payBase === undefined ? {} : { payBase }),
    },
    notes,
  };
}

/** Whether a cell is empty or says so. */
export function saysNothing(value: unknown): boolean {
  return isBlank(value) || (typeof value === "string" && NOTHING.includes(foldText(value)));
}

function dayOf(value: unknown): number | undefined {
  if (typeof value === "number") return dayOfNumber(value);
  return typeof value === "string" ? readDate(value) : undefined;
}

/** 3000, "3,000", "¥3,000.00", "3000元". */
function amountOf(value: unknown): number | undefined {
  const amount = typeof value === "string" ? readNumber(value.normalize("NFKC").replace(/^\s*(?:¥|RMB|CNY)\s*|\s*(?:元|RMB|CNY)\s*$/gi, "")) : value;
  return typeof amount === "number" && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}
