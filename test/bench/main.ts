/** `npm run bench`: figures for what people wait for. Only the ratios within one run mean something on a busy machine. */
import { band } from "../../src/functions/points";
import { evaluate } from "../../src/rules/faces";
import { readStandard } from "../../src/rules/words/readStandard";
import { planScorecard } from "../../src/sheets/scorecard";
import { readPeople } from "../../src/sheets/people";
import { recogniseRoster } from "../../src/sheets/roster";
import { findTemplate, standardTemplates } from "../../src/templates/standardTemplates";
import { generateScorecards } from "../../src/workbook/generate";
import { createDesk } from "../../src/desk/model/createDesk";
import { createHost } from "../../src/desk/server/host";
import { withExcel } from "../support/excel";
import standards from "../rules/data/standards.json";
import { people, period } from "../support/people";

const template = supervisorTemplate();

function supervisorTemplate() {
  const found = findTemplate("customer-service-supervisor");
  if (!found) throw new Error("template missing");
  return found;
}

/** Milliseconds of the quickest of three runs. */
function quickest(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }));
}

function line(what: string, ms: number, count: number, base?: number): number {
  const each = (ms * 1000) / count;
  const ratio = base === undefined ? "" : `   × ${(each / base).toFixed(2)}`;
  process.stdout.write(`${what.padEnd(52)}${ms.toFixed(1).padStart(10)} ms${each.toFixed(2).padStart(12)} µs each${Math.round(1e6 / each).toString().padStart(10)} /s${ratio}\n`);
  return each;
}

function bands(rows: number): void {
  const actuals = Array.from({ length: rows }, (_, index) => [(index % 1000) / 1000]);
  band(actuals, [[0.99, 25], [0.95, 20], [0.9, 10]], null);
}

function evaluations(count: number): void {
  const rules = standardTemplates.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ rule }) => rule)));
  for (let index = 0; index < count; index += 1) {
    const rule = rules[index % rules.length];
    if (rule) evaluate(rule, (index % 100) / 100);
  }
}

function readings(count: number): void {
  for (let index = 0; index < count; index += 1) readStandard(standards[index % standards.length]?.text ?? "");
}

function rosters(rows: number): void {
  const values = [["姓名", "部门", "工号"], ...Array.from({ length: rows }, (_, index) => [`员工${index}`, "客服部", index])];
  readPeople(values, 1, recogniseRoster(values, 1).columns);
}

function plans(count: number): void {
  for (const person of people(count))
    planScorecard(template, person, { locale: "zh", formulas: "native", period: period("2026-11"), generation: "bench", sheetName: person.name });
}

async function generations(count: number): Promise<{ ms: number; syncs: number; bytes: number }> {
  const desk = await createDesk({ emptyCellsAs: null });
  const host = createHost(desk);
  const excel = withExcel(desk, host);
  const begun = performance.now();
  const { syncs } = await generateScorecards({ template, people: people(count), period: period("2026-11"), formulas: "native", locale: "zh" });
  const ms = performance.now() - begun;
  excel.restore();
  return { ms, syncs, bytes: host.stats.maxRequestBytes };
}

async function main(): Promise<void> {
  process.stdout.write("Rules and functions\n");
  line("evaluate, rules of the standard templates", quickest(() => { evaluations(100_000); }), 100_000);
  line("a standard in words read", quickest(() => { readings(1_000); }), 1_000);
  let base: number | undefined;
  for (const rows of [1_000, 10_000, 100_000]) base = line(`KPI.BAND over ${rows} cells in one call`, quickest(() => { bands(rows); }), rows, base);
  process.stdout.write("Rosters and plans\n");
  base = undefined;
  for (const rows of [1_000, 5_000]) base = line(`a roster of ${rows} rows`, quickest(() => { rosters(rows); }), rows, base);
  base = undefined;
  for (const count of [50, 200]) base = line(`plans of ${count} sheets`, quickest(() => { plans(count); }), count, base);
  process.stdout.write("Generation in the desk, through Office.js (× = cost of a sheet against the row above)\n");
  base = undefined;
  for (const count of [12, 50, 200]) {
    const { ms, syncs, bytes } = await generations(count);
    base = line(`${count} sheets, ${syncs} round trips, largest ${(bytes / 1024).toFixed(0)} KB`, ms, count, base);
  }
}

void main().then(() => process.exit(0));
