import { snapshot } from "../../src/desk/model/snapshot";
import { generationWords } from "../../src/i18n/generationWords";
import { problemWords } from "../../src/i18n/problemWords";
import { scorecardsWords } from "../../src/i18n/scorecardsPane";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { deskPageForTests, savedBook } from "../support/deskPage";

const opened = deskPageForTests();

const button = (name: string | RegExp) => opened.pane.getByRole("button", { name });
const cell = (address: string) => opened.page.getByRole("gridcell", { name: new RegExp(`^${address}( |$)`) });
const TWELVE = { scorecards: "12 张考核表" };

const stateOfBook = async () => snapshot(await savedBook(opened.page));

/** Up to the moment before Generate: S12 for the sample's 12 people. */
async function prepare(): Promise<void> {
  await button(customerServiceSupervisor.title.zh).click();
  await opened.pane.getByText("名册!A1:G15").first().waitFor();
  await button(scorecardsWords("zh", "useSelection")).click();
  await button(scorecardsWords("zh", "done")).click();
}

const generate = () => button(generationWords("zh", "generate", TWELVE)).click();

/** Types into a cell of the sheet that is shown. */
async function enter(address: string, text: string): Promise<void> {
  await opened.page.getByLabel("名称框").fill(address);
  await opened.page.keyboard.press("Enter");
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press("Enter");
}

test("from the roster to a scoring sheet and back", async () => {
  const before = await stateOfBook();
  await prepare();
  await generate();
  await opened.pane.getByText(generationWords("zh", "made", TWELVE)).waitFor();
  await button(generationWords("zh", "openSheet", { name: "陈思远 2026-11" })).waitFor({ timeout: 1000 }).catch(() => undefined);
  const links = await opened.pane.getByRole("button", { name: /陈思远/ }).all();
  expect(links).toHaveLength(1);
  await links[0]?.click();
  await opened.page.getByRole("tab", { name: /陈思远/, selected: true }).waitFor();

  await enter("E9", "97%");
  await expect(cell("G9").textContent()).resolves.toBe("15.00");
  const seen = await opened.page.evaluate(() => {
    const sheet = window.desk.desk.activeSheet().name;
    const named = (name: string) => {
      const { refersTo } = window.desk.desk.state.names.find((each) => each.name === name && each.scope?.name === sheet) ?? { refersTo: "" };
      const [, letters = "", row = ""] = /\$([A-Z]+)\$(\d+)/.exec(refersTo) ?? [];
      return window.desk.desk.textOf(sheet, Number(row), letters.charCodeAt(0) - 64);
    };
    return { total: named("KPI_Total"), grade: named("KPI_Grade") };
  });
  // 15 of the item's 20 points, everything else not assessed yet
  expect(seen).toEqual({ total: "75.00", grade: "C" });

  await button(/^撤回 客服主管/).click();
  await opened.pane.getByRole("alert").getByText("1").first().waitFor();
  await button(generationWords("zh", "confirmYes", TWELVE)).click();
  await opened.pane.getByText(generationWords("zh", "takenBack", TWELVE)).waitFor();
  expect(await stateOfBook()).toEqual(before);
});

test("a host that refuses half-way: the workbook is as before and the pane says so", async () => {
  const before = await stateOfBook();
  await prepare();
  await opened.page.evaluate(() => { window.desk.host.refuse(3, "after"); });
  await generate();
  const alert = opened.pane.getByRole("alert").filter({ hasText: /已全部撤回/ });
  await alert.waitFor();
  expect(await alert.textContent()).toContain(problemWords("zh", "failedAndRestoredBody").slice(0, 10));
  expect(await stateOfBook()).toEqual(before);
});

test("nothing is asked for outside this machine, and the ribbon opens the pane", async () => {
  const { requests, url } = opened.desk;
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => new URL(address).origin !== new URL(url).origin)).toEqual([]);
  await opened.page.getByRole("button", { name: /关闭/ }).first().click();
  await opened.page.getByRole("button", { name: "考核表" }).first().click();
  await button(customerServiceSupervisor.title.zh).waitFor();
});
