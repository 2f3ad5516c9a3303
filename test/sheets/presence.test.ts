import { parsePeriod } from "../../src/sheets/period";
import { periodWords, presenceOf } from "../../src/sheets/presence";

const NOVEMBER = 46327; // 2026-11-01
const person = { name: "王芳", department: "", post: "", number: "", row: 2 };

test.each<[string, { from?: number; until?: number }, string, number, string, string]>([
  ["all the time", {}, "2026-11", 1, "2026年11月", "Nov 2026"],
  ["came before", { from: NOVEMBER - 100 }, "2026-11", 1, "2026年11月", "Nov 2026"],
  ["came on the 13th", { from: NOVEMBER + 12 }, "2026-11", 0.6, "2026年11月（在岗 60%）", "Nov 2026 (present 60%)"],
  ["left on the 10th", { until: NOVEMBER + 9 }, "2026-11", 1 / 3, "2026年11月（在岗 33.3%）", "Nov 2026 (present 33.3%)"],
  ["came and left", { from: NOVEMBER + 3, until: NOVEMBER + 5 }, "2026-11", 0.1, "2026年11月（在岗 10%）", "Nov 2026 (present 10%)"],
  ["left long ago", { until: NOVEMBER - 100 }, "2026-11", 0, "2026年11月（在岗 0%）", "Nov 2026 (present 0%)"],
  ["the last month of a quarter", { from: NOVEMBER + 30 }, "2026-Q4", 31 / 92, "2026年第四季度（在岗 33.7%）", "Q4 2026 (present 33.7%)"],
])("%s", (_, stay, code, share, zh, en) => {
  const period = parsePeriod(code);
  if (!period) throw new Error(code);
  expect(presenceOf({ ...person, ...stay }, period)).toBeCloseTo(share, 12);
  expect([periodWords({ ...person, ...stay }, period, "zh"), periodWords({ ...person, ...stay }, period, "en")]).toEqual([zh, en]);
});
