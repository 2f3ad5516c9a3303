import type { FunctionId } from "../../src/functions/catalogue";

/** The same work as one call of a function over all rows, as a call a row, and as a native formula a row. */
export interface FunctionCase {
  readonly id: FunctionId;
  /** One row's cells, from A on. */
  readonly cells: (index: number) => readonly number[];
  /** Arguments of one call over these rows. */
  readonly over: (rows: readonly (readonly number[])[]) => readonly unknown[];
  /** The formula for the cells at an address, e.g. A1:A10000. */
  readonly formula: (address: string) => string;
  readonly native: (row: number, rows: number) => string;
  /** Natively every row looks at every other: so many rows are enough to wait for. */
  readonly mostNative?: number;
  /** A call for one row means nothing. */
  readonly wholeOnly?: true;
}

const WEIGHTS = [0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05];
const BANDS = [[0.99, 25], [0.95, 20], [0.9, 10]];
const TIERS = [[0, 0.01], [5000, 0.02], [10000, 0.03], [20000, 0.04]];
const STANDARD = "大于99%得25分;低于99%得20分;低于95%得10分;低于90%得0分";
const GRADES = `{90,"A";80,"B";60,"C";0,"D"}`;

/** Spread over the range and without a pattern that an engine could profit from. */
const spread = (index: number, most: number) => ((index * 7919) % 10_007) * (most / 10_007);
const inBands = (row: number) => `IF(A${row}>=0.99,25,IF(A${row}>=0.95,20,IF(A${row}>=0.9,10,0)))`;
const constant = (rows: readonly (readonly number[])[]) => `{${rows.map((row) => row.join(",")).join(";")}}`;

export const CASES: readonly FunctionCase[] = [
  {
    id: "WEIGHTED",
    cells: (index) => WEIGHTS.map((_, item) => Math.round(spread(index + item, 100))),
    over: (rows) => [rows, [WEIGHTS]],
    formula: (address) => `KPI.WEIGHTED(${address},{${WEIGHTS.join(",")}})`,
    native: (row) => `SUMPRODUCT(A${row}:J${row},{${WEIGHTS.join(",")}})/1`,
  },
  {
    id: "BAND",
    cells: (index) => [spread(index, 1)],
    over: (rows) => [rows, BANDS],
    formula: (address) => `KPI.BAND(${address},${constant(BANDS)})`,
    native: inBands,
  },
  {
    id: "GRADE",
    cells: (index) => [spread(index, 100)],
    over: (rows) => [rows],
    formula: (address) => `KPI.GRADE(${address},${GRADES})`,
    native: (row) => `IF(A${row}>=90,"A",IF(A${row}>=80,"B",IF(A${row}>=60,"C","D")))`,
  },
  {
    id: "TIER",
    cells: (index) => [spread(index, 30000)],
    over: (rows) => [rows, TIERS],
    formula: (address) => `KPI.TIER(${address},${constant(TIERS)})`,
    native: (row) => `A${row}*IF(A${row}>=20000,0.04,IF(A${row}>=10000,0.03,IF(A${row}>=5000,0.02,0.01)))`,
  },
  {
    id: "RANK",
    cells: (index) => [spread(index, 100)],
    over: (rows) => [rows],
    formula: (address) => `KPI.RANK(${address})`,
    native: (row, rows) => `COUNTIF($A$1:$A$${rows},">"&A${row})+1`,
    mostNative: 3_000,
    wholeOnly: true,
  },
  {
    id: "RULE",
    cells: (index) => [spread(index, 1)],
    over: (rows) => [STANDARD, rows],
    formula: (address) => `KPI.RULE("${STANDARD}",${address})`,
    native: inBands,
  },
];
