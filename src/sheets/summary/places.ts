import { fixedAt } from "../address";
import { isHidden, type ColumnId } from "./columns";

/** How large the parts of a summary are. */
export interface SummarySizes {
  readonly ids: readonly ColumnId[];
  readonly rows: number;
  readonly departments: number;
  readonly grades: number;
  /** Whether it puts several periods together. */
  readonly parts: boolean;
}

/** Where everything stands; rows and columns are 1-based. */
export interface Places {
  readonly column: (id: ColumnId) => number;
  readonly visible: number;
  readonly columns: number;
  readonly head: number;
  /** The row of the weights; where there are none, that of the headings. */
  readonly weights: number;
  readonly first: number;
  readonly last: number;
  readonly departments: number;
  readonly firstDepartment: number;
  readonly lastDepartment: number;
  readonly distribution: number;
  readonly firstGrade: number;
  readonly lastGrade: number;
  readonly chooser: number;
  readonly charts: number;
  readonly bottom: number;
  /** A column of the table as an absolute range. */
  readonly range: (id: ColumnId) => string;
}

export const TITLE_ROW = 1;
export const SUBTITLE_ROW = 2;
export const HINT_ROW = 3;
const HEAD_ROW = 4;
/** Rows that the charts lie over. */
export const CHART_ROWS = 26;

export function placesOf({ ids, rows, departments, grades, parts }: SummarySizes): Places {
  const places = new Map(ids.map((id, index) => [id, index + 1]));
  const column = (id: ColumnId): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`no column ${id}`);
    return place;
  };
  const weights = parts ? HEAD_ROW + 1 : HEAD_ROW;
  const first = weights + 1;
  const last = weights + rows;
  // A gap, a bar and a heading row before each block.
  const firstDepartment = last + 4;
  const lastDepartment = firstDepartment + departments - 1;
  const firstGrade = lastDepartment + 4;
  const lastGrade = firstGrade + grades - 1;
  // The row of sums and a gap.
  const chooser = lastGrade + 3;
  return {
    column,
    visible: ids.filter((id) => !isHidden(id)).length,
    columns: ids.length,
    head: HEAD_ROW,
    weights,
    first,
    last,
    departments: firstDepartment - 1,
    firstDepartment,
    lastDepartment,
    distribution: firstGrade - 1,
    firstGrade,
    lastGrade,
    chooser,
    charts: chooser + 1,
    bottom: chooser + CHART_ROWS,
    range: (id) => `${fixedAt(first, column(id))}:${fixedAt(last, column(id))}`,
  };
}
