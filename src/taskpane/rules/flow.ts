import type { StandardsRange } from "../../workbook/types";
import type { Columns } from "./columns";
import type { ColumnField } from "./headings";
import { insertionAfter, NOT_INSERTED, type Insertion, type InsertionEvent } from "./insertion";
import type { RuleFormula } from "./ruleFormula";

/** Columns that somebody chose; they hold for their sheet only. */
export interface ChosenColumns {
  readonly sheetId: string;
  readonly columns: Partial<Columns>;
}

/** The Rules pane as one value. */
export interface RulesFlow {
  /** The standard as typed or pasted. */
  readonly text: string;
  /** The cells whose standards are shown instead. */
  readonly cells: StandardsRange | null;
  /** Rows that need a look and were found right. */
  readonly agreed: ReadonlySet<number>;
  readonly chosen: ChosenColumns | null;
  readonly style: RuleFormula;
  readonly insertion: Insertion;
}

export type RulesEvent =
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "cellsTaken"; readonly range: StandardsRange }
  | { readonly type: "cellsDropped" }
  | { readonly type: "agreed"; readonly row: number; readonly on: boolean }
  | { readonly type: "columnChosen"; readonly sheetId: string; readonly field: ColumnField; readonly column: number | null }
  | { readonly type: "styleChosen"; readonly style: RuleFormula }
  | InsertionEvent;

export const START: RulesFlow = { text: "", cells: null, agreed: new Set(), chosen: null, style: "native", insertion: NOT_INSERTED };

export function rulesFlow(state: RulesFlow, event: RulesEvent): RulesFlow {
  switch (event.type) {
    case "typed":
      return { ...state, text: event.text, insertion: settled(state.insertion) };
    case "cellsTaken":
      return { ...state, cells: event.range, agreed: new Set(), insertion: settled(state.insertion) };
    case "cellsDropped":
      return { ...state, cells: null, agreed: new Set(), insertion: settled(state.insertion) };
    case "agreed":
      return { ...state, agreed: withRow(state.agreed, event.row, event.on) };
    case "columnChosen":
      return { ...state, chosen: withChoice(state.chosen, event), insertion: settled(state.insertion) };
    case "styleChosen":
      return { ...state, style: event.style };
    default:
      return { ...state, insertion: insertionAfter(state.insertion, event) };
  }
}

/** What was said about an earlier insertion goes when something else is begun; one that is under way stays. */
function settled(insertion: Insertion): Insertion {
  return insertion.kind === "writing" ? insertion : NOT_INSERTED;
}

function withRow(rows: ReadonlySet<number>, row: number, on: boolean): ReadonlySet<number> {
  const changed = new Set(rows);
  if (on) changed.add(row);
  else changed.delete(row);
  return changed;
}

function withChoice(chosen: ChosenColumns | null, { sheetId, field, column }: Extract<RulesEvent, { type: "columnChosen" }>): ChosenColumns {
  const before = chosen?.sheetId === sheetId ? chosen.columns : {};
  return { sheetId, columns: { ...before, [field]: column } };
}

/** The columns as recognised, with those that somebody chose for this sheet. */
export function columnsFor(sheetId: string, recognised: Columns, chosen: ChosenColumns | null): Columns {
  return chosen?.sheetId === sheetId ? { ...recognised, ...chosen.columns } : recognised;
}
