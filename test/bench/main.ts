/** `npm run bench`: figures for what people wait for. Only the ratios within one run mean something on a busy machine. */
import { evaluate } from "../../src/rules/faces";
import { readStandard } from "../../src/rules/words/readStandard";
import { planScorecard } from "../../src/sheets/scorecard";
import { readPeople } from "../../src/sheets/people";
import { recogniseRoster } from "../../src/sheets/roster";
import { generateScorecards } from "../../src/workbook/generate";
import { summarise } from "../../src/workbook/summary";
import { createDesk } from "../../src/desk/model/createDesk";
import { createHost, type Host } from "../../src/desk/server/host";
import { withExcel } from "../support/excel";
import standards from "../rules/data/standards.json";
import { people, period } from "../support/people";
import { standardCards } from "../support/standardCards";
import { benchFunctions } from "./functions";
import { line, quickest } from "./print";

const template = supervisorTemplate();

function supervisorTemplate() {
  const found = standardCards.find(({ id }) => id === "customer-service-supervisor");
  if (!found) throw new Error("template missing");
  return found;
}

function evaluations(count: number): void {
  const rules = standardCards.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ rule }) => rule)));
  for (let index = 0; index < count; index += 1) {
    const rule = rules[index % rules.length];
    if (rule) evaluate(rule, (index % 100) / 100);
  }
}

function readings(count: number): void {
  for (let index = 0; index < count; index += 1) readStandard(standards[index % standards.length]?.text ?? "");
}

function rosters(rows: number): void {
  const values = [["姓名", "部门", "工号", "入职日期"], ...Array.from({ length: rows }, (_, index) => [`员工${index}`, "客服部", index, 45000 + index])];
  readPeople(values, 1, recogniseRoster(values, 1).columns);
}

function plans(count: number): void {
  for (const person of people(count))
    planScorecard(template, person, { locale: "zh", formulas: "native", period: period("2026-11"), generation: "bench", sheetName: person.name });
}

interface Generated {
  readonly ms: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly megabytes: number;
}

/** `count` people, dealt out among so many templates; `summaryToo` measures the summary of their cards after it. */
async function generations(count: number, kinds = 1, summaryToo = false): Promise<Generated & { summary?: Generated }> {
  const desk = await createDesk({ emptyCellsAs: null });
  const host = createHost(desk);
  const excel = withExcel(desk, host);
  const begun = performance.now();
  const groups = (kinds === 1 ? [template] : standardCards.slice(0, kinds)).map((each, kind) => ({ template: each, people: people(count).filter((_, index) => index % kinds === kind) }));
  const { syncs } = await generateScorecards({ groups, period: period("2026-11"), formulas: "native", locale: "zh" });
  const ms = performance.now() - begun;
  const generated = { ms, syncs, bytes: host.stats.maxRequestBytes, megabytes: process.memoryUsage().rss / 1e6 };
  const summary = summaryToo ? await summaryOf(host) : undefined;
  excel.restore();
  return { ...generated, ...(summary ? { summary } : {}) };
}

/** The summary of the cards, calculated to the end. */
async function summaryOf({ desk, stats }: Host): Promise<Generated> {
  stats.maxRequestBytes = 0;
  const begun = performance.now();
  const { syncs } = await summarise(period("2026-11"), "zh");
  await desk.settled();
  return { ms: performance.now() - begun, syncs, bytes: stats.maxRequestBytes, megabytes: process.memoryUsage().rss / 1e6 };
}

function costs({ syncs, bytes, megabytes }: Generated): string {
  return `${syncs} round trips, largest ${(bytes / 1024).toFixed(0)} KB, ${megabytes.toFixed(0)} MB`;
}

async function main(): Promise<void> {
  process.stdout.write("Rules\n");
  line("evaluate, rules of the standard templates", quickest(() => { evaluations(100_000); }), 100_000);
  line("a standard in words read", quickest(() => { readings(1_000); }), 1_000);
  let base: number | undefined;
  process.stdout.write("Rosters and plans\n");
  for (const rows of [1_000, 5_000]) base = line(`a roster of ${rows} rows`, quickest(() => { rosters(rows); }), rows, base);
  base = undefined;
  for (const count of [50, 200]) base = line(`plans of ${count} sheets`, quickest(() => { plans(count); }), count, base);
  process.stdout.write("Generation in the desk, through Office.js (× = cost of a sheet against the row above)\n");
  base = undefined;
  let card: number | undefined;
  for (const [count, kinds, summaryToo] of [[12, 1], [50, 1], [200, 1], [500, 1, true], [2_000, 1, true], [900, 3]] as const) {
    const { summary, ...generated } = await generations(count, kinds, summaryToo);
    base = line(`${count} sheets${kinds > 1 ? ` of ${kinds} templates` : ""}, ${costs(generated)}`, generated.ms, count, base);
    if (summary) card = line(`  the summary of ${count} cards, ${costs(summary)}`, summary.ms, count, card);
  }
}

void main().then(benchFunctions).then(() => process.exit(0));
