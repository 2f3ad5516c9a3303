import type { Page } from "playwright-core";
import { counted } from "../../src/i18n/counted";
import type { Locale } from "../../src/i18n/message";
import { paneWords } from "../../src/i18n/pane";
import { problemWords } from "../../src/i18n/problemWords";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import type { FakeWorkbook } from "./fakeWorkbook";
import { focusedText, pressKeys, tabUntil } from "./keyboard";
import { button, insertions, paneForTests, set } from "./openPane";
import { actuals, BANDS, DEDUCT, FULL, LEVEL, manyStandards, STEP, UNREAD } from "./rulesSheets";

const open = paneForTests();

async function openRules(locale: Locale, query = "", width = 350): Promise<Page> {
  const page = await open(locale, query, width);
  await page.getByRole("tab", { name: paneWords(locale, "rules") }).click();
  return page;
}

const box = (page: Page, locale: Locale) => page.getByLabel(rulesPaneWords(locale, "title"), { exact: true });

async function select(page: Page, range: FakeWorkbook["standards"]): Promise<void> {
  await page.evaluate((chosen) => window.workbook.selectStandards(chosen), range);
}

describe.each<Locale>(["zh", "en"])("in %s", (locale) => {
  const say = rulesPaneWords.bind(null, locale);

  test("a typed standard: its words, its sentence, its chart, a trial, and a formula in the sheet", async () => {
    const page = await openRules(locale, "standards=many");
    await page.getByText(say("whyText")).waitFor();
    await box(page, locale).fill(BANDS);
    await page.getByText(say("well"), { exact: true }).waitFor();
    await expect(page.getByRole("region", { name: say("words") }).locator("p").textContent()).resolves.toBe(BANDS);
    const chart = page.getByRole("img", { name: /95%.*99%/ });
    await chart.waitFor();
    const actual = page.getByLabel(say("tryActual"));
    await actual.fill("0.97");
    await page.getByText(locale === "zh" ? "→ 20分" : "→ 20 points", { exact: true }).waitFor();
    await actual.fill("97");
    await page.getByText(say("noResult"), { exact: true }).waitFor();
    await page.getByRole("status").getByText("0.97").waitFor();

    await select(page, actuals);
    await button(page, say("insertMany", { place: "F3:F5", count: 3 })).click();
    await page.getByText(say("written", { place: locale === "zh" ? "F3、F4、F5" : "F3, F4, F5", formulas: counted(locale, "formula", 3) })).waitFor();
    const [first] = await insertions(page);
    expect(first).toMatchObject({ sheetId: "card", overwrite: false });
    expect(first?.cells[0]?.formula).toMatch(/^=IF\(ISNA\(E3\)/);
  });

  test("many standards in three groups, opened, agreed with and written", async () => {
    const page = await openRules(locale, "standards=many");
    await button(page, say("useCells")).click();
    for (const [group, count] of [["well", 5], ["look", 2], ["judgement", 1]] as const)
      await page.getByRole("heading", { name: say("groupCount", { group: say(group), count }) }).waitFor();
    await button(page, /^C9/).click();
    await page.getByText(`${locale} refusal unknownWord`).waitFor();
    await page.locator("mark", { hasText: "否则酌情扣分" }).getByText(say("unreadMark")).waitFor();
    await button(page, /^C5/).click();
    await expect(page.getByLabel(say("points"), { exact: true }).inputValue()).resolves.toBe("20");
    await expect(page.getByLabel(say("tryActual")).inputValue()).resolves.toBe("88%");
    await button(page, say("insertMany", { place: "F3:F7", count: 5 })).waitFor();
    await button(page, /^C10/).click();
    await page.getByText(`${locale} convention wholeGap`).waitFor();
    await page.getByRole("checkbox", { name: say("agree") }).check();

    await set(page, { occupied: ["F6"] });
    await page.getByRole("radio", { name: say("rule") }).check();
    await button(page, say("insertMany", { place: "F3:F10", count: 6 })).click();
    await page.getByRole("alert").getByText(say("occupied", { place: "F6" })).waitFor();
    await button(page, say("overwrite", { cells: counted(locale, "cell", 1) })).click();
    await page.getByText(say("written", { place: "F6", formulas: counted(locale, "formula", 1) })).waitFor();
    const [all, one] = await insertions(page);
    expect(all?.cells.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 10]);
    expect(all?.overwrite).toBe(false);
    expect(one).toEqual({ sheetId: "card", overwrite: true, cells: [all?.cells[3]] });
    expect(one?.cells[0]?.formula).toContain("KPI.RULE(C6,E6)");
  });

  test("nothing but the keyboard", async () => {
    const page = await open(locale, "standards=many");
    const press = (...keys: readonly string[]) => pressKeys(page, keys);
    const focused = () => focusedText(page, "button, input, select, textarea, h2, [role=tab]");
    const tabTo = (text: string) => tabUntil(page, focused, text, 60);
    await tabTo(paneWords(locale, "scorecards"));
    await press("ArrowRight", "ArrowRight", "Enter");
    await tabTo(say("title"));
    await page.keyboard.insertText(STEP);
    await tabTo(say("tryActual"));
    await page.keyboard.type("93%");
    await page.getByText(locale === "zh" ? "→ 6分" : "→ 6 points", { exact: true }).waitFor();
    await tabTo(say("useCells"));
    await press("Enter");
    await page.getByRole("heading", { name: "考核表!C3:C10" }).waitFor();
    await tabTo("C10");
    await press("Enter");
    await tabTo(say("agree"));
    await press("Space");
    await tabTo(say("native"));
    await press("ArrowDown");
    await set(page, { occupied: ["F3"] });
    await tabTo(say("insertMany", { place: "F3:F10", count: 6 }));
    await press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await focused()).toContain(say("keep"));
    await press("Enter");
    await page.getByRole("alert").waitFor({ state: "detached" });
    const [only, ...more] = await insertions(page);
    expect(more).toEqual([]);
    expect(only?.cells[0]?.formula).toContain("KPI.RULE(C3,E3)");
    await tabTo(say("back"));
    await press("Enter");
    await expect(box(page, locale).inputValue()).resolves.toBe(STEP);
  });
});

test("full marks and target are asked for where the rule needs them, and drawn with", async () => {
  const page = await openRules("zh", "standards=many");
  await box(page, "zh").fill(FULL);
  await page.getByText("按目标 100%、满分 100画。").waitFor();
  await page.getByLabel("试算：实际值").fill("88%");
  await page.getByText("没有目标值").waitFor();
  await page.getByLabel("目标", { exact: true }).fill("90%");
  await page.getByLabel("满分", { exact: true }).fill("二十");
  await page.getByText(rulesPaneWords("zh", "notNumber", { field: "满分" })).waitFor();
  await page.getByLabel("满分", { exact: true }).fill("２０");
  await page.getByText("→ 16分", { exact: true }).waitFor();
  await page.getByRole("img", { name: /实际90%：20分/ }).waitFor();
  await page.getByLabel(rulesPaneWords("zh", "columnpoints")).selectOption({ label: "D 列 目标" });
  await button(page, rulesPaneWords("zh", "insertMany", { place: "F3:F10", count: 8 })).click();
  await page.getByText(/^已在 F3、/).waitFor();
  const [first] = await insertions(page);
  expect(first?.cells[0]?.formula).toContain("ISNUMBER(D3)");
});

test("what is not read, levels as bars, and nothing at all", async () => {
  const page = await openRules("zh");
  await box(page, "zh").fill(UNREAD);
  await page.getByText("要看一眼", { exact: true }).waitFor();
  await page.getByText("zh refusal unknownWord").waitFor();
  await expect(button(page, "插入公式").getAttribute("aria-disabled")).resolves.toBe("true");
  await page.getByText(rulesPaneWords("zh", "whyUnread")).waitFor();
  await box(page, "zh").fill(LEVEL);
  await page.getByRole("img", { name: "优：5分；良：4分" }).waitFor();
  await page.getByLabel("试算：等级").fill("良");
  await page.getByText("→ 4分", { exact: true }).waitFor();
  await box(page, "zh").fill("");
  await button(page, DEDUCT).click();
  await page.getByText("能读", { exact: true }).waitFor();
  await expect(button(page, "读取选中的单元格").getAttribute("aria-disabled")).resolves.toBe("true");
  await button(page, "在 B1 插入公式").click();
  await page.getByText(/^已在 B1 /).waitFor();
  expect((await insertions(page))[0]?.cells).toMatchObject([{ row: 1, column: 2 }]);
});

test("the selection is followed while a standard is typed, and stays as it was taken afterwards", async () => {
  const page = await openRules("zh", "standards=many");
  await page.getByText("选区 考核表!C3:C10：8 条标准").waitFor();
  await set(page, { selectionProblem: "noStandards" });
  await select(page, null);
  await page.getByRole("alert").getByText(problemWords("zh", "noStandardsTitle")).waitFor();
  await set(page, { selectionProblem: null });
  await select(page, manyStandards);
  await button(page, "读取选中的单元格").click();
  await select(page, null);
  await button(page, "在 F3:F7 插入 5 个公式").waitFor();
});

test("one selected standard opens at once; a refusal by Excel is said where it happened", async () => {
  const page = await openRules("zh", "standards=one");
  await button(page, "读取选中的单元格").click();
  await page.getByText("→ 20分", { exact: true }).waitFor();
  await set(page, { insertProblem: "sheetProtected", pace: 60 });
  await button(page, "在 F3 插入公式").dblclick();
  const alert = page.getByRole("alert").filter({ hasText: problemWords("zh", "sheetProtectedTitle", { sheet: "考核表" }) });
  await expect(alert.textContent()).resolves.toContain(problemWords("zh", "sheetProtectedBody"));
  await set(page, { insertProblem: null, pace: 0 });
  await button(page, "在 F3 插入公式").dblclick();
  await page.getByText("已在 F3 写入 1 个公式。").waitFor();
  expect(await insertions(page)).toHaveLength(1);
});

test("each tab keeps what was done in it, also behind the help", async () => {
  const page = await openRules("zh", "roster=small&standards=many");
  await box(page, "zh").fill(STEP);
  await page.getByRole("tab", { name: "考核表" }).click();
  await button(page, customerServiceSupervisor.title.zh).click();
  await button(page, paneWords("zh", "more")).click();
  await page.getByRole("menuitem", { name: paneWords("zh", "help") }).click();
  await page.getByRole("tab", { name: "规则" }).click();
  await expect(box(page, "zh").inputValue()).resolves.toBe(STEP);
  await page.getByRole("tab", { name: "考核表" }).click();
  await page.getByText("名册!A1:E13 —").waitFor();
});

test.each<[Locale, number]>([
  ["zh", 320],
  ["en", 320],
])("nothing sticks out in %s at %d px", async (locale, width) => {
  const page = await openRules(locale, "standards=many", width);
  const sticksOut = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll("section, section *, header *, h2, p, button, textarea, input")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(await sticksOut()).toEqual([]);
  await box(page, locale).fill(FULL);
  expect(await sticksOut()).toEqual([]);
  await button(page, rulesPaneWords(locale, "useCells")).click();
  for (const row of [5, 9, 10]) await button(page, new RegExp(`^C${row} `)).click();
  expect(await sticksOut()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
