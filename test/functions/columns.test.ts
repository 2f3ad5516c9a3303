import { call } from "./call";

const ROWS = 100_000;

/** A column of figures, the same each time. */
function column(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [((row * 7919) % 1000) / 1000]);
}

const bands = [[0.99, 25], [0.95, 20], [0.9, 10]];
const calls: [string, (rows: number) => unknown[]][] = [
  ["BAND", (rows) => [column(rows), bands, null]],
  ["LINEAR", (rows) => [column(rows), [[0.8, 60], [1, 100], [1.2, 120]]]],
  ["LEVEL", (rows) => [column(rows).map(([x = 0]) => [1 + Math.floor(x * 5)]), [[10, 15, 20, 30, 40]]]],
  ["VETO", (rows) => [column(rows), [[false, 0]], null]],
  ["RULE", (rows) => ["大于99%得25分;低于99%得20分;低于95%得10分;低于90%得0分", column(rows), null, null]],
  ["WEIGHTED", (rows) => [column(rows).map(([x = 0]) => [x, 1 - x, x / 2]), [[0.5, 0.3, 0.2]]]],
  ["GRADE", (rows) => [column(rows).map(([x = 0]) => [x * 100]), null]],
  ["STREAK", (rows) => [column(rows).map(([x = 0]) => [x, 1 - x, x / 2]), "<80%", 2]],
  ["PRORATA", (rows) => [column(rows).map(([x = 0]) => [46300 + Math.floor(x * 100)]), null, 46327, 46356, "month"]],
  ["BONUS", (rows) => [column(rows).map(([x = 0]) => [x * 100]), column(rows), 100, 1.2, 60, 0.7]],
  ["TIER", (rows) => [column(rows).map(([x = 0]) => [x * 5000 - 500]), [[0, 0.1], [1000, 0.25]], "marginal"]],
  ["REBATE", (rows) => [column(rows).map(([x = 0]) => [x * 100]), 162000000, [[85, 0.008], [80, 0.006], [70, 0.002]]]],
];

/** What it costs per row is in `npm run bench`. */
test.each(calls)("%s takes a column of 100,000 rows in one call", (id, argumentsFor) => {
  const many = call(id, argumentsFor(ROWS));
  expect(many).toHaveLength(ROWS);
  const few = call(id, argumentsFor(100));
  expect(many.slice(0, 100)).toEqual(few);
});

test("RANK, QUOTA and ONTIME take 200,000 rows in one call", () => {
  const scores = column(200_000);
  const groups = scores.map((_, row) => [`部门${String(row % 50)}`]);
  const quota = [["A", 0.2], ["B", 0.8]];
  expect(call("RANK", [scores, groups, "average"])).toHaveLength(scores.length);
  expect(call("QUOTA", [scores, quota, groups])).toHaveLength(scores.length);
  expect(call("ONTIME", [scores, 0.999])).toEqual([[1]]);
});
