import { closeDesks, deskInTest } from "../../support/deskInTest";

afterEach(closeDesks);

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("selection, activation, changes, new and deleted sheets reach the add-in, until it stops listening", async () => {
  const { desk } = await deskInTest();
  const seen: string[] = [];
  const stop = await Excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const sheet = worksheets.getItem("Sheet1").load("id");
    const handlers = [
      workbook.onSelectionChanged.add(async () => void seen.push("document selection")),
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selection ${address}`)),
      worksheets.onActivated.add(async () => void seen.push("activated")),
      worksheets.onChanged.add(async ({ address, changeType }) => void seen.push(`changed ${address} ${changeType}`)),
      worksheets.onAdded.add(async () => void seen.push("added")),
      worksheets.onDeleted.add(async () => void seen.push("deleted")),
      worksheets.getItem("Sheet1").onChanged.add(async ({ worksheetId }) => void seen.push(`own ${worksheetId === sheet.id}`)),
    ];
    await context.sync();
    return async () => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    };
  });
  desk.select({ sheet: "Sheet1", top: 2, left: 2, bottom: 3, right: 3 });
  desk.type("Sheet1", 1, 1, "x");
  await soon();
  expect(seen.splice(0).sort()).toEqual(["changed A1 RangeEdited", "document selection", "own true", "selection B2:C3"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("neu");
    sheet.activate();
    sheet.getRange("B2").values = [[1]];
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await soon();
  expect(seen.splice(0)).toEqual(expect.arrayContaining(["added", "activated", "changed B2 RangeEdited", "deleted"]));
  await stop();
  desk.type("Sheet1", 1, 1, "y");
  desk.select({ sheet: "Sheet1", top: 9, left: 9, bottom: 9, right: 9 });
  await soon();
  expect(seen).toEqual([]);
});

test("the add-in shows and hides its pane", async () => {
  const { host } = await deskInTest();
  const seen: string[] = [];
  host.onRuntime(({ state }) => seen.push(state));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(seen).toEqual(["Visible", "Background"]);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
  expect(host.stats.syncs).toBe(0);
});
