import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { counted } from "../../src/i18n/counted";
import type { Locale } from "../../src/i18n/message";
import { paneWords } from "../../src/i18n/pane";
import { problemWords } from "../../src/i18n/problemWords";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { templatesPaneWords } from "../../src/i18n/templatesPane";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { satisfactionTerminal } from "../../src/templates/standard/s19";
import { readTemplate, writeTemplate } from "../../src/templates/stored/templateText";
import { checkTemplate } from "../../src/templates/validate";
import { letter, supervisorCard } from "./cardSheets";
import { focusedText, pressKeys, tabUntil } from "./keyboard";
import { button, paneForTests, set } from "./openPane";

const openPane = paneForTests();

async function open(locale: Locale, query = "", width = 350): Promise<Page> {
  const page = await openPane(locale, `reader&${query}`, width);
  await page.getByRole("tab", { name: paneWords(locale, "templates") }).click();
  return page;
}

const own = (page: Page) => page.evaluate(() => window.workbook.own.map(({ template }) => template));

/** An entry of the menu of a template; of several with this title the workbook's own, which come first. */
async function choose(page: Page, locale: Locale, title: string, entry: Parameters<typeof templatesPaneWords>[1]): Promise<void> {
  await button(page, templatesPaneWords(locale, "menuOf", { title })).first().click();
  await page.getByRole("menuitem", { name: templatesPaneWords(locale, entry), exact: true }).click();
}

const OWN = "自己的客服主管考核表";

describe.each<Locale>(["zh", "en"])("in %s", (locale) => {
  const say = templatesPaneWords.bind(null, locale);
  const items = (n: number) => counted(locale, "item", n);

  test("a card of 105% is read, mended, saved, offered for generating, and edited again", async () => {
    const page = await open(locale, "card=supervisor");
    await page.getByText(say("ownEmpty")).waitFor();
    await page.getByText(say("selectionFound", { address: supervisorCard.address, items: items(7) })).waitFor();
    await button(page, say("readSelection")).click();
    await page.getByText(say("whySum", { sum: "105" }), { exact: true }).waitFor();
    for (const [group, count] of [["well", 5], ["look", 1], ["judgement", 1]] as const) await page.getByText(say(`${group}Count`, { count })).waitFor();
    await expect(button(page, say("save")).getAttribute("aria-disabled")).resolves.toBe("true");

    await button(page, /客户满意度/).click();
    await page.locator("mark").getByText(rulesPaneWords(locale, "unreadMark")).waitFor();
    await page.getByLabel(say("words"), { exact: true }).fill("90分以上得15分；80分以上得10分；80分以下得0分");
    await page.getByText(say("wellCount", { count: 6 })).waitFor();
    await page.getByLabel(rulesPaneWords(locale, "tryActual")).fill("85");
    await page.getByText(locale === "zh" ? "→ 10分" : "→ 10 points", { exact: true }).waitFor();
    await button(page, /^客户满意度/).click();
    await button(page, /^投诉解决速度/).click();
    await page.getByLabel(say("points"), { exact: true }).fill("15");
    await page.getByText(`${items(7)} · ${say("total", { sum: "100" })}`).waitFor();
    await page.getByRole("alert").filter({ hasText: "投诉解决速度" }).waitFor();
    await button(page, say("convert", { marks: "20", points: "15" })).click();
    await page.getByText(say("savePromise")).waitFor();
    expect(await own(page)).toEqual([]);
    await button(page, say("save")).dblclick();
    await page.getByText(say("saved", { title: "客服主管考核表" })).waitFor();
    const [saved, ...more] = await own(page);
    expect(more).toEqual([]);
    if (!saved) throw new Error("nothing was saved");
    expect(checkTemplate(saved)).toEqual([]);
    expect(saved.raters.map(({ share }) => share)).toEqual([0.4, 0.6]);
    expect(saved.sections[0]?.items[4]).toMatchObject({ weight: 0.15, rule: { kind: "step", points: 15 } });

    await button(page, say("generateNow")).click();
    await page.getByRole("tab", { name: paneWords(locale, "scorecards"), selected: true }).waitFor();
    await page.getByRole("button", { name: say("ownMark") }).click();
    await page.getByRole("heading", { name: /客服主管考核表$/ }).waitFor();

    await page.getByRole("tab", { name: paneWords(locale, "templates") }).click();
    await choose(page, locale, "客服主管考核表", "edit");
    await page.getByText(say("whyUnchanged")).waitFor();
    await button(page, say("addSection")).click();
    await page.getByText(say("whySectionSum", { name: "考核项目", sum: "100" })).waitFor({ state: "hidden" });
    await button(page, say("removeSection", { name: say("newSection", { n: 2 }) })).click();
    await page.getByLabel(say("title"), { exact: true }).fill("客服主管月度考核");
    await button(page, say("saveChanges")).click();
    await page.getByText(say("saved", { title: "客服主管月度考核" })).waitFor();
    expect((await own(page)).map(({ id, title }) => [id, title])).toEqual([[saved.id, { zh: "客服主管月度考核", en: "客服主管月度考核" }]]);
    // Scorecards has chosen this very template, and follows.
    await page.getByRole("tab", { name: paneWords(locale, "scorecards") }).click();
    await page.getByRole("heading", { name: /客服主管月度考核$/ }).waitFor();
  });

  test("out as a file, changed, and in again", async () => {
    const page = await open(locale, "own");
    await choose(page, locale, OWN, "export");
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, say("download")).click()]);
    expect(download.suggestedFilename()).toBe(`${OWN}.json`);
    const text = readFileSync(await download.path(), "utf8");
    const reading = readTemplate(text);
    if (!reading.ok) throw new Error("what was exported cannot be read");
    expect([reading.template]).toEqual((await own(page)).slice(0, 1));
    await expect(page.getByLabel(say("templateText")).inputValue()).resolves.toBe(text);
    await button(page, say("copyText")).click();
    await page.getByText(say("copied")).or(page.getByText(say("copyRefused"))).waitFor();
    await button(page, say("back")).click();

    await button(page, say("import")).click();
    await page.getByText(say("whyImportEmpty")).waitFor();
    const choosing = page.waitForEvent("filechooser");
    await button(page, say("chooseFile")).click();
    const bad = text.replace('"weight": 0.2,', '"weight": "viel", "color": 1,');
    await (await choosing).setFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(bad) });
    const alert = page.getByRole("alert").filter({ hasText: say("importFaults") });
    await alert.waitFor();
    expect(await alert.textContent()).toContain("sections[0].items[0].weight");
    await page.getByText(say("whyImportFaulty")).waitFor();

    await page.getByLabel(say("pasteText")).fill(writeTemplate({ ...reading.template, missingRater: "block" }));
    await page.getByText(say("importClash", { title: OWN })).waitFor();
    await expect(button(page, say("importDo")).getAttribute("aria-disabled")).resolves.toBe("true");
    await page.getByRole("radio", { name: say("importBoth") }).check();
    await button(page, say("importDo")).click();
    await page.getByText(say("imported", { title: OWN })).waitFor();
    expect((await own(page)).map(({ id, missingRater }) => [id, missingRater])).toEqual([[reading.template.id, undefined], ["own-customer-service-supervisor-monthly", undefined], [`${reading.template.id}-2`, "block"]]);
    await button(page, say("import")).click();
    await page.getByLabel(say("pasteText")).fill(writeTemplate({ ...reading.template, missingRater: "zero" }));
    await page.getByRole("radio", { name: say("importReplace") }).check();
    await button(page, say("importDo")).click();
    await page.getByText(say("imported", { title: OWN })).waitFor();
    expect((await own(page)).map(({ missingRater }) => missingRater)).toEqual(["zero", undefined, "block"]);
  });

  test("a copy of a built-in template with nothing but the keyboard", async () => {
    const page = await open(locale);
    const press = (...keys: readonly string[]) => pressKeys(page, keys);
    const focused = () => focusedText(page, "button, input, select, textarea, h2, [role=tab], [role=menuitem]");
    const tabTo = (text: string) => tabUntil(page, focused, text, 150);
    const title = customerServiceSupervisor.title[locale];
    await tabTo(say("menuOf", { title }));
    await press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    await press("ArrowDown", "Enter");
    await page.getByRole("heading", { name: say("newTemplate") }).waitFor();
    expect(await focused()).toContain(say("newTemplate"));
    await tabTo(say("title"));
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("键盘模板");
    const first = customerServiceSupervisor.sections[0]?.items[0]?.name[locale] ?? "";
    await tabTo(first);
    await press("Enter");
    await tabTo(say("moveDown", { name: first }));
    await press("Enter");
    expect(await focused()).toContain(say("moveDown", { name: first }));
    // Down to the end of its section, and on into the next one.
    for (let index = 0; index < 8; index += 1) await press("Enter");
    expect(await focused()).toContain(say("moveDown", { name: first }));
    await page.keyboard.press("Shift+Tab");
    for (let index = 0; index < 9; index += 1) await press("Enter");
    expect(await focused()).toContain(say("moveUp", { name: first }));
    await tabTo(say("removeItem", { name: first }));
    await press("Enter");
    await page.getByText(say("removed", { name: first })).waitFor();
    expect(await focused()).toContain(say("restore"));
    await press("Enter");
    await tabTo(say("addItem"));
    await press("Enter");
    await page.keyboard.insertText("新增项目");
    await tabTo(say("removeItem", { name: "新增项目" }));
    await press("Enter");
    await tabTo(say("save"));
    await press("Enter");
    await page.getByText(say("saved", { title: "键盘模板" })).waitFor();
    const [made] = await own(page);
    expect(made?.sections).toEqual(customerServiceSupervisor.sections);
  });

  test.each([350, 320])("nothing sticks out at %d px", async (width) => {
    const page = await open(locale, "own&card=supervisor", width);
    const sticksOut = () =>
      page.evaluate(() => [
        ...[...document.body.querySelectorAll("section, section *, header, h2, h3, p, button, textarea, input, li *")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
        // Excel's own menu lies over the right end of the head.
        ...[...document.body.querySelectorAll("header button")].filter((element) => element.getBoundingClientRect().right > innerWidth - 34).map((element) => element.outerHTML.slice(0, 120)),
      ]);
    expect(await sticksOut()).toEqual([]);
    await choose(page, locale, OWN, "delete");
    expect(await sticksOut()).toEqual([]);
    await button(page, say("readSelection")).click();
    for (const name of [/^统一服务/, /^客户满意度/, /^流程改进/]) await button(page, name).click();
    await page.getByLabel(say("points"), { exact: true }).first().fill("24");
    await button(page, say("addSection")).click();
    for (const name of [say("ratersLine", { raters: "" }), say("gradesLine", { grades: "" }), say("noteLine")]) await page.getByRole("button", { name: name.trim() }).click();
    expect(await sticksOut()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

test("renaming, deleting and refusals are said where they happen; sheets are not touched", async () => {
  const say = templatesPaneWords.bind(null, "zh");
  const page = await open("zh", "own");
  await choose(page, "zh", OWN, "rename");
  await page.getByLabel(say("newTitle")).fill("改过的名称");
  await page.keyboard.press("Enter");
  await page.getByText(say("renamed", { title: "改过的名称" })).waitFor();
  await set(page, { templateProblem: { code: "templateGone", params: { id: "x" } } });
  await choose(page, "zh", "改过的名称", "delete");
  await page.getByRole("alert").getByText(say("deleteQuestion", { title: "改过的名称" })).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say("deleteNo"));
  await button(page, say("deleteYes")).click();
  await page.getByRole("alert").getByText(problemWords("zh", "templateGoneTitle", { id: "x" })).waitFor();
  await set(page, { templateProblem: null });
  await choose(page, "zh", "改过的名称", "delete");
  await page.keyboard.press("Escape");
  await page.getByRole("alert").getByText(say("deleteQuestion", { title: "改过的名称" })).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(say("menuOf", { title: "改过的名称" }));
  await choose(page, "zh", "改过的名称", "delete");
  await button(page, say("deleteYes")).click();
  await page.getByText(say("deleted", { title: "改过的名称" })).waitFor();
  expect(await own(page)).toHaveLength(1);
});

test("unsaved changes are asked about, a refusal by Excel keeps them, and other tabs leave them alone", async () => {
  const say = templatesPaneWords.bind(null, "zh");
  const page = await open("zh", "own");
  await button(page, new RegExp(`^${OWN}\\s*客服主管`)).click();
  await page.getByLabel(say("title"), { exact: true }).fill("改过");
  await page.getByRole("tab", { name: paneWords("zh", "rules") }).click();
  await page.getByRole("tab", { name: paneWords("zh", "templates") }).click();
  await button(page, say("back")).click();
  await page.getByRole("alert").getByText(say("leaveQuestion")).waitFor();
  await button(page, say("leaveNo")).click();
  await set(page, { templateProblem: { code: "refused", params: { detail: "InvalidOperationInCellEditMode" } } });
  await button(page, say("saveChanges")).click();
  await page.getByRole("alert").getByText(problemWords("zh", "refusedTitle")).waitFor();
  await expect(page.getByLabel(say("title"), { exact: true }).inputValue()).resolves.toBe("改过");
  await button(page, say("back")).click();
  await button(page, say("leaveYes")).click();
  await button(page, new RegExp(`^${OWN}\\s*客服主管`)).waitFor();
});

test("what is no card, what cannot be read from the workbook, and what can only be looked at", async () => {
  const say = templatesPaneWords.bind(null, "zh");
  const page = await open("zh", "card=letter");
  await page.getByText(say("selectionNone", { address: letter.address })).waitFor();
  await expect(button(page, say("readSelection")).getAttribute("aria-disabled")).resolves.toBe("true");
  await page.evaluate(() => window.workbook.selectCard(null));
  await page.getByText(say("selectionEmpty")).waitFor();
  await set(page, { broken: [{ partId: "b", faults: [{ zh: "坏了。", en: "Broken." }] }] });
  await page.getByRole("tab", { name: paneWords("zh", "scorecards") }).click();
  await page.getByRole("tab", { name: paneWords("zh", "templates") }).click();
  await page.getByText("坏了。").waitFor();
  await button(page, say("brokenDelete")).click();
  await page.getByRole("group", { name: say("brokenQuestion") }).getByRole("button", { name: say("brokenDelete") }).click();
  await page.getByText(say("deletedBroken")).waitFor();
  await button(page, new RegExp(`^${satisfactionTerminal.title.zh}\\s*${satisfactionTerminal.post.zh}`)).click();
  await page.getByText(say("recordOnly")).waitFor();
  await expect(button(page, say("duplicateOwn")).count()).resolves.toBe(0);
});
