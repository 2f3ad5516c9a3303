import type { Person } from "../../src/sheets/person";
import { parsePeriod, type Period } from "../../src/sheets/period";

/** So many people of one department, in rows 2 and on. */
export function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `员工${index + 1}`,
    department: "客户服务部",
    post: "客服主管",
    number: String(index + 1).padStart(4, "0"),
    row: index + 2,
  }));
}

/** A period from its code; the code must be a good one. */
export function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`No period: ${code}`);
  return parsed;
}
