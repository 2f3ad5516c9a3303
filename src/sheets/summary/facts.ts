import { fixedAt } from "../address";
import type { CardMark } from "../cardMark";
import { RESULT_COLUMNS, type ReadResult, type ResultKind } from "../cardResultsMark";

/** [least total, grade], best first. */
export type GradeTable = readonly (readonly [least: number, grade: string])[];

/** One figure of a card and the cell on its sheet that holds it, absolute. */
export interface CardFigure {
  readonly kind: ResultKind;
  readonly label: string;
  /** Full marks of an item, share of a section. */
  readonly full: number | null;
  /** What it shows when the summary is made. */
  readonly value: number | string | null;
  readonly cell: string;
}

/** What the summary knows of one card in the workbook. */
export interface SummaryCard {
  /** The sheet's name now. */
  readonly sheet: string;
  /** Which card it is, whatever its sheet is called by now; a copy made by hand has one of its own. */
  readonly key: string;
  readonly templateId: string;
  readonly template: string;
  readonly grades: GradeTable;
  readonly person: string;
  readonly number: string;
  readonly department: string;
  /** Code of the period. */
  readonly period: string;
  readonly figures: readonly CardFigure[];
}

/** A card as its sheet was read: what it is, its figures, and where their block begins (1-based). */
export interface ReadCard {
  readonly sheet: string;
  readonly mark: CardMark;
  readonly results: readonly ReadResult[];
  readonly row: number;
  readonly column: number;
}

/**
 * The cards of a workbook for the summary, in the workbook's order but for copies made by hand, which follow their originals.
 * Of several sheets with one mark the one that kept its name is the original.
 */
export function summaryCards(cards: readonly ReadCard[], templateOf: (id: string) => { readonly title: string; readonly grades: GradeTable }): SummaryCard[] {
  const byMark = new Map<string, ReadCard[]>();
  for (const card of cards) {
    const key = markKey(card);
    byMark.set(key, [...(byMark.get(key) ?? []), card]);
  }
  return [...byMark.values()].flatMap((twins) => {
    const original = twins.find(({ sheet, mark }) => sheet === mark.sheetName) ?? twins[0];
    const ordered = [...twins].sort((one, two) => Number(two === original) - Number(one === original));
    return ordered.map((card): SummaryCard => {
      const { mark, sheet, row, column } = card;
      const { title, grades } = templateOf(mark.templateId);
      return {
        sheet,
        key: card === original ? markKey(card) : `${markKey(card)}/${sheet}`,
        templateId: mark.templateId,
        template: title,
        grades,
        person: mark.person,
        number: mark.number,
        department: mark.department,
        period: mark.period,
        figures: card.results.map((result) => ({
          kind: result.kind,
          label: result.label,
          full: result.full,
          value: result.value,
          cell: fixedAt(row + result.row, column + RESULT_COLUMNS.value),
        })),
      };
    });
  });
}

function markKey({ mark }: ReadCard): string {
  return `${mark.generation}/${mark.sheetName}`;
}

/** A reference to a figure's cell from another sheet; undefined where the card has no such figure. */
export function figureRef(card: SummaryCard | null, kind: ResultKind, label?: string): string | undefined {
  const found = card?.figures.find((figure) => figure.kind === kind && (label === undefined || figure.label === label));
  return card && found ? `'${card.sheet.replaceAll("'", "''")}'!${found.cell}` : undefined;
}
