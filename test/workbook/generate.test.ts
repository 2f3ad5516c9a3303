import { snapshot } from "../../src/desk/model/snapshot";
import type { Person } from "../../src/sheets/person";
import { findTemplate } from "../../src/templates/standardTemplates";
import { generateScorecards } from "../../src/workbook/generate";
import { findGenerations, takeBack } from "../../src/workbook/generations";
import { WorkbookProblem } from "../../src/workbook/problem";
import type { GenerateHooks, GenerateRequest } from "../../src/workbook/types";
import { closeDesks, deskInTest } from "../support/deskInTest";
import { people, period } from "../support/people";

afterEach(closeDesks);

/** 45 people take two round trips for copies, so that every kind of round trip occurs and one of them twice. */
const PEOPLE = 45;

function template(id: string) {
  const found = findTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

function request(roster: readonly Person[] = people(PEOPLE), changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return { groups: [{ template: template("customer-service-supervisor"), people: roster }], period: period("2026-11"), formulas: "native", locale: "zh", ...changes };
}

/** A desk with a workbook of somebody's own, a formula and a second sheet shown. */
async function usedDesk() {
  const opened = await deskInTest();
  const { desk } = opened;
  desk.type("Sheet1", 1, 1, "12");
  desk.type("Sheet1", 2, 1, "=A1*2");
  desk.addSheet("自己的表");
  desk.activate("自己的表");
  await desk.settled();
  return { ...opened, before: snapshot(desk) };
}

async function problemOf(made: Promise<unknown>): Promise<WorkbookProblem> {
  const problem = await made.then(() => undefined, (cause: unknown) => cause);
  if (!(problem instanceof WorkbookProblem)) throw new Error(`no WorkbookProblem but ${String(problem)}`);
  return problem;
}

test("makes one protected sheet a person at the end and shows the first", async () => {
  const { desk, host } = await usedDesk();
  const made = await generateScorecards(request());
  expect(desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    "Sheet1",
    "自己的表",
    ...people(PEOPLE).map(({ name }) => `${name} 2026-11`),
  ]);
  expect(made.sheets.map((sheet) => sheet.person)).toEqual(people(PEOPLE).map(({ name }) => name));
  expect(desk.activeSheet().name).toBe("员工1 2026-11");
  expect(desk.workbook.worksheets.slice(2).every((sheet) => sheet.sheetProtection?.sheet)).toBe(true);
  expect(desk.textOf("员工45 2026-11", 2, 3)).toBe("员工45");
  expect(desk.textOf("员工45 2026-11", 3, 6)).toBe("0045");
  expect(host.log).toEqual([]);
});

test("200 people need at most 12 round trips, each below 4 MB", async () => {
  const { host } = await deskInTest();
  const started = host.stats.syncs;
  const made = await generateScorecards(request(people(200)));
  process.stdout.write(`200 people: ${made.syncs} syncs, ${host.stats.requestBytes} bytes, largest ${host.stats.maxRequestBytes}\n`);
  expect(made.syncs).toBe(host.stats.syncs - started);
  expect(made.syncs).toBeLessThanOrEqual(12);
  expect(host.stats.maxRequestBytes).toBeLessThan(4 * 1024 * 1024);
});

test("several templates in one press are one generation: grouped, all of them progress, each with its own first sheet", async () => {
  const { desk, host, before } = await usedDesk();
  const roster = people(9);
  const groups = [
    { template: template("sales-satisfaction-pay"), people: roster.slice(0, 4) },
    { template: template("after-sales-supervisor"), people: roster.slice(4, 5) },
    { template: template("satisfaction-daily"), people: roster.slice(5) },
  ];
  const seen: string[] = [];
  const made = await generateScorecards(request([], { groups, password: "秘密" }), { onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(["0/9", "1/9", "4/9", "5/9", "6/9", "9/9"]);
  expect(made.sheets.map(({ templateId, person, number }) => `${templateId} ${person} ${number}`)).toEqual(
    groups.flatMap((group) => group.people.map(({ name, number }) => `${group.template.id} ${name} ${number}`)),
  );
  expect(desk.workbook.worksheets.slice(2).map((sheet) => sheet.name)).toEqual(made.sheets.map(({ name }) => name));
  expect(desk.workbook.worksheets.slice(2).every((sheet) => sheet.sheetProtection?.sheet)).toBe(true);
  expect(desk.activeSheet().name).toBe("员工1 2026-11");
  expect(host.log).toEqual([]);
  const [found] = await findGenerations();
  expect(found).toMatchObject({ id: made.id, sheets: made.sheets });
  await takeBack({ ...made });
  await desk.settled();
  expect(snapshot(desk)).toEqual(before);

  const { syncs } = made;
  for (const k of [2, 4, 6, syncs]) {
    host.refuse(k, "after");
    expect((await problemOf(generateScorecards(request([], { groups })))).code).toBe("failedAndRestored");
    await desk.settled();
    expect(snapshot(desk)).toEqual(before);
  }
});

test("a very hidden sheet's name is taken too, and it stays as it is", async () => {
  const { desk } = await usedDesk();
  desk.addSheet("员工1 2026-11");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("员工1 2026-11").visibility = "VeryHidden";
    await context.sync();
  });
  const made = await generateScorecards(request(people(2)));
  expect(made.sheets.map(({ name }) => name)).toEqual(["员工1 2026-11 (2)", "员工2 2026-11"]);
  expect(desk.workbook.worksheets.map(({ state }) => state)).toEqual(["visible", "visible", "veryHidden", "visible", "visible"]);
  await takeBack(made);
  expect(desk.workbook.worksheets.map(({ name }) => name)).toEqual(["Sheet1", "自己的表", "员工1 2026-11"]);
});

test("people's own targets, pay bases and shares of the period stand on their sheets, and the sheets keep one form", async () => {
  const { desk } = await usedDesk();
  const [one, two, three] = people(3);
  if (!one || !two || !three) throw new Error("no people");
  const roster: Person[] = [
    { ...one, targets: { 客户投诉率: 0.02 }, payBase: 3000, from: 46339 },
    { ...two, targets: {} },
    { ...three, targets: { 客户投诉率: 0.05 }, until: 46341 },
  ];
  const made = await generateScorecards(request([], { groups: [{ template: template("sales-satisfaction-pay"), people: roster }] }));
  const texts = made.sheets.map(({ name }) => {
    const sheet = desk.workbook.worksheets.find((each) => each.name === name);
    const cells: string[] = [];
    sheet?.eachRow((row) => row.eachCell((cell) => void cells.push(desk.textOf(name, cell.row, cell.col))));
    return cells;
  });
  expect(texts.map((cells) => cells.filter((text) => /^2026年11月/.test(text))[0])).toEqual(["2026年11月（在岗 60%）", "2026年11月", "2026年11月（在岗 50%）"]);
  expect(texts.map((cells) => cells.filter((text) => /^[235](\.0+)?%$/.test(text))[0])).toEqual(["2.0%", "3.0%", "5.0%"]);
  expect(texts[0]?.some((text) => /^¥?3,?000/.test(text))).toBe(true);
});

test("nothing existing is overwritten, and texts stay texts", async () => {
  const { desk } = await usedDesk();
  const odd = ["=1+1", "-张三", "'引号", "3-4", "1e5", "TRUE", "王芳", "王芳", "a/b:c", "😀".repeat(20), "名".repeat(60)];
  desk.addSheet("王芳 2026-11");
  desk.type("王芳 2026-11", 1, 1, "别动");
  const roster = odd.map((name, index) => ({ name, department: "=A1", post: "@post", number: "007", row: index + 2 }));
  const made = await generateScorecards(request(roster));
  expect(desk.textOf("王芳 2026-11", 1, 1)).toBe("别动");
  expect(made.sheets.map((sheet) => sheet.name).slice(6, 9)).toEqual(["王芳 2026-11 (2)", "王芳 2026-11 (3)", expect.not.stringMatching(/[/:]/)]);
  made.sheets.forEach((sheet, index) => {
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(desk.formulaOf(sheet.name, 2, 3)).toBeUndefined();
    expect(desk.valueOf(sheet.name, 2, 3)).toBe(odd[index]);
    expect(desk.valueOf(sheet.name, 2, 6)).toBe("=A1");
    expect(desk.valueOf(sheet.name, 3, 6)).toBe("007");
  });
});

test.each(["before", "after"] as const)("a host that refuses any request (%s carrying it out) leaves the workbook as it was", async (mode) => {
  const { desk, host, before } = await usedDesk();
  const { syncs } = await generateScorecards(request()).then(async (made) => {
    for (const sheet of made.sheets) desk.deleteSheet(sheet.name);
    desk.activate("自己的表");
    await desk.settled();
    return made;
  });
  expect(snapshot(desk)).toEqual(before);
  for (let k = 1; k <= syncs; k += 1) {
    host.refuse(k, mode);
    const problem = await problemOf(generateScorecards(request()));
    // The first request only reads: nothing had begun.
    expect([k, problem.code]).toEqual([k, k === 1 ? "refused" : "failedAndRestored"]);
    await desk.settled();
    expect(snapshot(desk)).toEqual(before);
  }
});

test("a host that refuses the cleaning up as well is asked again", async () => {
  const { desk, host, before } = await usedDesk();
  for (const k of [3, 4, 5]) host.refuse(k, "after");
  expect((await problemOf(generateScorecards(request()))).code).toBe("failedAndRestored");
  await desk.settled();
  expect(snapshot(desk)).toEqual(before);
});

test("where cleaning up stays impossible, the sheets left are named", async () => {
  const { desk, host } = await usedDesk();
  for (let k = 3; k < 30; k += 1) host.refuse(k, "before");
  const problem = await problemOf(generateScorecards(request()));
  expect(problem.code).toBe("failedNotRestored");
  expect(String(problem.params.sheets)).toContain("员工1 2026-11");
  expect(desk.textOf("Sheet1", 2, 1)).toBe("24");
});

test("a stop half-way leaves the workbook as it was", async () => {
  const { desk, before } = await usedDesk();
  const stop = new AbortController();
  const hooks: GenerateHooks = { signal: stop.signal, onProgress: (done) => done > 1 && stop.abort() };
  const problem = await problemOf(generateScorecards(request(), hooks));
  expect([problem.code, problem.params.done]).toEqual(["cancelled", 41]);
  await desk.settled();
  expect(snapshot(desk)).toEqual(before);
});

test("a workbook whose structure is protected is left alone, and the pane hears why", async () => {
  const { desk } = await usedDesk();
  await desk.workbook.protect(undefined, { lockStructure: true });
  const before = snapshot(desk);
  expect((await problemOf(generateScorecards(request()))).code).toBe("structureProtected");
  expect(snapshot(desk)).toEqual(before);
});
