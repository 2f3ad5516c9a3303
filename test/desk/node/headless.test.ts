import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDesk } from "../../../src/desk/model/createDesk";
import { startHeadless, type Headless } from "../../../src/desk/node/headless";

const BUNDLE = `
  CustomFunctions.associate("TWICE", (value) => {
    if (typeof value !== "number") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "kein " + String(value));
    return value * 2;
  });
  let language;
  Office.onReady((info) => { language = Office.context.displayLanguage + " " + info.host; });
  Office.actions.associate("T.Do", async (event) => {
    if (event.request.fail) throw new Error("no");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(event.request.name);
      sheet.getRange("A1").values = [[event.source.id]];
      await context.sync();
    });
    event.completed({ language, set: Office.context.requirements.isSetSupported("ExcelApi", "1.14") });
  });
`;

const folder = mkdtempSync(path.join(tmpdir(), "desk-"));
writeFileSync(path.join(folder, "functions.js"), BUNDLE);
writeFileSync(path.join(folder, "functions.json"), '{"functions":[{"id":"TWICE","name":"TWICE","parameters":[{"type":"any"}]}]}');
writeFileSync(path.join(folder, "functions.en-US.json"), '{"functions":[{"id":"TWICE","name":"TWICE","parameters":[{"type":"any"}]}]}');
writeFileSync(path.join(folder, "manifest.xml"), '<Namespace resid="F.N"/><bt:String id="F.N" DefaultValue="T"/>');
afterAll(() => rmSync(folder, { recursive: true }));

const open: Headless[] = [];
afterEach(() => open.splice(0).forEach((each) => each.close()));

async function start(language = "zh-CN") {
  const desk = await createDesk({ emptyCellsAs: null });
  const headless = await startHeadless({ desk, distDir: folder, language });
  open.push(headless);
  return { desk, headless };
}

test("a bundle's functions calculate through Microsoft's runtime, with their messages", async () => {
  const { desk, headless } = await start();
  desk.type("Sheet1", 1, 1, "=T.TWICE(T.TWICE(3))");
  desk.type("Sheet1", 2, 1, '=T.TWICE("x")');
  await desk.settled();
  expect([desk.valueOf("Sheet1", 1, 1), desk.valueOf("Sheet1", 2, 1)]).toEqual([12, { error: "#VALUE!" }]);
  expect(desk.messageOf("Sheet1", 2, 1)).toBe("kein x");
  expect(headless.functions).toEqual(["TWICE"]);
});

test("actions are invoked as a button does, and work on the desk", async () => {
  const { desk, headless } = await start("en-US");
  expect(await headless.invokeAction("t.do", { name: "neu" })).toEqual({ language: "en-US Excel", set: true });
  expect(desk.valueOf("neu", 1, 1)).toBe("t.do");
  expect(headless.host.stats.syncs).toBe(1);
  await expect(headless.invokeAction("T.Do", { fail: true })).rejects.toThrow("no");
  await expect(headless.invokeAction("T.None", {})).rejects.toThrow("T.None");
});

test("two add-ins in two desks know nothing of each other", async () => {
  const one = await start();
  const two = await start();
  await one.headless.invokeAction("T.Do", { name: "eins" });
  expect(two.desk.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  expect(one.headless.runScript("Excel")).not.toBe(two.headless.runScript("Excel"));
});
