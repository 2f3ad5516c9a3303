import { type Data, type Flaw, figures, isData, isNumber, numbers, order, points, rowCount, shownFigure } from "./flaws";

/** Knots make long formulas: so many stay far below Excel's 8,192 characters. */
const MOST_KNOTS = 20;

/** What is wrong with the data of a linear rule. */
export function linearFlaws(data: Data): readonly Flaw[] {
  const rows: readonly unknown[] = Array.isArray(data.points) ? data.points : [];
  const knots = rows.map((row): Data => (Array.isArray(row) ? { actual: row[0] as unknown, points: row[1] as unknown } : {})); // any is what Array.isArray leaves
  const sloped = knots.map((knot) => isData(knot.points) && "slope" in knot.points);
  return [
    ...rowCount(rows, MOST_KNOTS),
    ...knots.flatMap((knot, index) => [
      ...figures(knot, ["actual"]),
      ...(index > 0 && sloped[index] === true ? slope(knot.points) : points(knot, ["points"])),
      ...risingFlaws(knots[index - 1], knot, index + 1),
    ]),
    ...(new Set(sloped.slice(1)).size > 1 ? [{ code: "flaw.slopesMixed" as const, params: {} }] : []),
    ...(rows.length === 1 && data.slopeAbove === undefined ? [{ code: "flaw.oneKnot" as const, params: {} }] : []),
    ...["below", "above"].flatMap((field) => (data[field] === undefined || data[field] === null ? [] : points(data, [field]))),
    ...(data.slopeAbove === undefined ? [] : numbers(data, ["slopeAbove"])),
    ...(data.slopeAbove !== undefined && data.above !== undefined ? [{ code: "flaw.aboveTwice" as const, params: {} }] : []),
  ];
}

function slope(value: unknown): readonly Flaw[] {
  return isData(value) && isNumber(value.slope) ? [] : [{ code: "flaw.number", params: { field: "slope" } }];
}

function risingFlaws(before: Data | undefined, here: Data, row: number): readonly Flaw[] {
  const rises = order(before?.actual, here.actual);
  return rises === undefined || rises < 0 ? [] : [{ code: "flaw.knotOrder", params: { row, actual: shownFigure(here.actual) } }];
}
