import { summaryText } from "../../i18n/summary";
import { cellAt, fixedAt } from "../address";
import { rowBlock, single } from "../draft";
import { note } from "../inputs";
import type { PlanCell } from "../plan";
import { ALERT, CENTERED, COMPUTED, GRID, HEAD, INPUT, SECTION_BAR, SUBTOTAL_FIGURE, VALUE } from "../styles";
import type { SummaryForm } from "./form";
import { averageFormula, extremeFormula, placesFormula, rankFormula, remainderFormula, wholeFormula } from "./formulas";
import { defaultShares } from "./shares";

const GAP = 12;
const BAR = 20;
const HEADING = 20;
const ROW = 19;

/** Columns of the blocks under the table: the label lies over number, name and department, the figures follow. */
const LABEL_COLUMNS = 3;
const FIRST_FIGURE = LABEL_COLUMNS + 1;

/** 各部门: people, average, best, lowest and rank of each department. */
export function drawDepartments(form: SummaryForm): void {
  const { draft, places, locale, departments } = form;
  drawHeadings(form, "departments", ["department", "people", "assessed", "average", "best", "lowest", "rank"]);
  const { first, last } = { first: places.firstDepartment, last: places.lastDepartment };
  const group = places.column("group");
  const [totals, groups] = [places.range("total"), places.range("group")];
  departments.forEach((name, index) => {
    const row = draft.addRow(ROW);
    const own = fixedAt(row, group);
    const average = (at: number) => cellAt(at, FIRST_FIGURE + 2);
    draft.merge(rowBlock(row, 1, LABEL_COLUMNS), { text: name === "" ? summaryText(locale, "noDepartment") : name }, VALUE);
    draft.put(row, group, { number: index + 1 });
    const cells: readonly string[] = [
      `COUNTIF(${groups},${own})`,
      // Totals are never below this.
      `COUNTIFS(${groups},${own},${totals},">-1E+300")`,
      averageFormula(totals, groups, own),
      extremeFormula("best", totals, groups, own),
      extremeFormula("lowest", totals, groups, own),
      rankFormula(average(row), `${fixedAt(first, FIRST_FIGURE + 2)}:${fixedAt(last, FIRST_FIGURE + 2)}`),
    ];
    cells.forEach((formula, place) => draft.put(row, FIRST_FIGURE + place, { formula }));
    draft.style(rowBlock(row, FIRST_FIGURE, FIRST_FIGURE + 5), CENTERED);
    draft.style(rowBlock(row, FIRST_FIGURE + 2, FIRST_FIGURE + 4), COMPUTED);
  });
  draft.style({ top: places.departments, left: 1, bottom: last, right: FIRST_FIGURE + 5 }, GRID);
}

/** 等级分布: the shares that the organisation sets, the places that follow, and how many there are. */
export function drawDistribution(form: SummaryForm): void {
  const { draft, places, locale, grades, kept } = form;
  drawHeadings(form, "distribution", ["grade", "share", "places", "forcedCount", "actualCount"]);
  const { firstGrade: first, lastGrade: last } = places;
  const rows = (column: number, to = last) => `${fixedAt(first, column)}:${fixedAt(to, column)}`;
  const [share, quota] = [FIRST_FIGURE, FIRST_FIGURE + 1];
  // Hidden, in the same rows: ends of the places, their whole parts and remainders.
  const [end, whole, remainder] = [places.column("group"), places.column("order"), places.column("label")];
  const people = `COUNT(${places.range("total")})`;
  const standard = defaultShares(grades.length);
  grades.forEach((grade, index) => {
    const row = draft.addRow(ROW);
    const at = (column: number) => fixedAt(row, column);
    const counted = (range: string) => ({ formula: `SUMPRODUCT(--(${range}=${at(1)}))` });
    draft.merge(rowBlock(row, 1, LABEL_COLUMNS), { text: grade }, CENTERED);
    const cells: readonly (readonly [number, PlanCell])[] = [
      [share, kept.shares.get(grade) ?? { number: standard[index] ?? 0 }],
      [quota, { formula: placesFormula(at(whole), rows(whole), at(remainder), rows(remainder), index === 0 ? null : rows(remainder, row - 1), people) }],
      [FIRST_FIGURE + 2, counted(places.range("forced"))],
      [FIRST_FIGURE + 3, counted(places.range("grade"))],
      [whole, { formula: wholeFormula(at(share), rows(share), people) }],
      [remainder, { formula: remainderFormula(at(share), rows(share), people, at(whole)) }],
      [end, { formula: `SUM(${rows(quota, row)})` }],
    ];
    for (const [column, cell] of cells) draft.put(row, column, cell);
  });
  draft.style({ top: first, left: share, bottom: last, right: share }, { ...INPUT, numberFormat: "0.##%" });
  draft.style({ top: first, left: quota, bottom: last, right: FIRST_FIGURE + 3 }, CENTERED);
  draft.validate({ top: first, left: share, bottom: last, right: share }, {
    rule: { type: "decimal", min: 0, max: 1 },
    prompt: note(summaryText(locale, "share"), summaryText(locale, "shareHint")),
    error: note(summaryText(locale, "errorTitle"), summaryText(locale, "shareError")),
  });
  drawSums(form, rows);
  draft.style({ top: places.distribution, left: 1, bottom: last + 1, right: FIRST_FIGURE + 3 }, GRID);
  draft.addRow(GAP);
}

function drawSums({ draft, locale, places }: SummaryForm, rows: (column: number) => string): void {
  const row = draft.addRow(ROW);
  draft.merge(rowBlock(row, 1, LABEL_COLUMNS), { text: summaryText(locale, "sum") }, HEAD);
  for (let column = FIRST_FIGURE; column <= FIRST_FIGURE + 3; column++) {
    draft.put(row, column, { formula: `SUM(${rows(column)})` });
    draft.style(single(row, column), { ...SUBTOTAL_FIGURE, numberFormat: column === FIRST_FIGURE ? "0.##%" : "0" });
  }
  draft.mark(single(places.lastGrade + 1, FIRST_FIGURE), { formula: `ABS(${cellAt(row, FIRST_FIGURE)}-1)>0.00005`, ...ALERT });
}

type Heading = "department" | "people" | "assessed" | "average" | "best" | "lowest" | "rank" | "grade" | "share" | "places" | "forcedCount" | "actualCount";

function drawHeadings({ draft, locale }: SummaryForm, title: "departments" | "distribution", headings: readonly Heading[]): void {
  draft.addRow(GAP);
  const right = LABEL_COLUMNS + headings.length - 1;
  draft.merge(rowBlock(draft.addRow(BAR), 1, right), { text: summaryText(locale, title) }, SECTION_BAR);
  const row = draft.addRow(HEADING);
  headings.forEach((heading, index) => {
    const block = index === 0 ? rowBlock(row, 1, LABEL_COLUMNS) : single(row, LABEL_COLUMNS + index);
    draft.merge(block, { text: summaryText(locale, heading) }, HEAD);
  });
}

export const DISTRIBUTION_COLUMNS = { grade: 1, share: FIRST_FIGURE, places: FIRST_FIGURE + 1, forced: FIRST_FIGURE + 2, actual: FIRST_FIGURE + 3 } as const;
