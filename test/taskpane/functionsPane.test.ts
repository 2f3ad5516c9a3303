import type { Page } from "playwright-core";
import { FUNCTIONS, type FunctionId } from "../../src/functions/catalogue";
import { functionReference } from "../../src/functions/reference/reference";
import { counted } from "../../src/i18n/counted";
import { functionHelpWords } from "../../src/i18n/functionHelp";
import { functionsPaneWords } from "../../src/i18n/functionsPane";
import type { Locale } from "../../src/i18n/message";
import { paneWords } from "../../src/i18n/pane";
import { problemWords } from "../../src/i18n/problemWords";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { tabUntil } from "./keyboard";
import { button, insertions, paneForTests, set } from "./openPane";
import { actuals } from "./rulesSheets";

const openPane = paneForTests();

/** Opens the functions behind the menu. */
async function open(locale: Locale, width = 350): Promise<Page> {
  const page = await openPane(locale, "standards=many", width);
  await button(page, paneWords(locale, "more")).click();
  await page.getByRole("menuitem", { name: paneWords(locale, "functions"), exact: true }).click();
  return page;
}

const IDS = Object.keys(FUNCTIONS) as FunctionId[]; // Object.keys forgets the key type.
const rows = (page: Page) => page.getByRole("button", { name: /^KPI\./ });
const row = (page: Page, id: FunctionId) => button(page, new RegExp(`^KPI\\.${id}[:：]`));
const search = (page: Page, locale: Locale) => page.getByRole("searchbox", { name: functionsPaneWords(locale, "search") });

describe.each<Locale>(["zh", "en"])("in %s", (locale) => {
  const say = functionsPaneWords.bind(null, locale);
  const help = functionHelpWords.bind(null, locale);

  test("all functions by category, searched, and one opened with everything that its reference says", async () => {
    const page = await open(locale);
    await expect(rows(page).allInnerTexts()).resolves.toEqual(IDS.map((id) => expect.stringMatching(new RegExp(`^KPI\\.${id}\\n`)) as string));
    await search(page, locale).fill(locale === "zh" ? "强制" : "fixed shares");
    await page.getByRole("status").getByText(say("found", { count: 1 })).waitFor({ state: "attached" });
    await row(page, "QUOTA").click();
    const { name, signature, description, arguments: declared, result, errors, formula, value } = functionReference("QUOTA", locale);
    await page.getByRole("heading", { name, exact: true }).waitFor();
    const shown = await page.locator("main:visible").innerText();
    const fallbacks = declared.flatMap(({ fallback }) => (fallback === null ? [] : [help("fallbackIs", { fallback })]));
    for (const text of [signature, description, result, formula, ...fallbacks, ...declared.flatMap((each) => [each.name, each.description]), ...errors.flatMap((each) => [each.error, each.meaning])])
      expect(shown).toContain(text);
    await expect(page.getByRole("cell").allInnerTexts()).resolves.toEqual(value.flat());

    await button(page, help("allFunctions")).click();
    await search(page, locale).fill("火星");
    await page.getByText(say("notFound", { query: "火星" })).waitFor();
    await button(page, say("showAll")).click();
    await expect(rows(page).count()).resolves.toBe(IDS.length);
  });

  test("the example goes to the selected cell, and where something stands only after asking", async () => {
    const page = await open(locale);
    await row(page, "BONUS").click();
    await button(page, say("insertAt", { cell: "C3" })).click();
    await page.getByText(rulesPaneWords(locale, "written", { place: "C3", formulas: counted(locale, "formula", 1) })).waitFor();
    await page.getByText(say("inserted", { cell: "C3" })).waitFor();

    await set(page, { occupied: ["E3"] });
    await page.evaluate((range) => window.workbook.selectStandards(range), actuals);
    await button(page, say("insertAt", { cell: "E3" })).click();
    await page.getByRole("alert").getByText(rulesPaneWords(locale, "occupied", { place: "E3" })).waitFor();
    await expect(page.getByText(say("inserted", { cell: "E3" })).count()).resolves.toBe(0);
    await button(page, rulesPaneWords(locale, "overwrite", { cells: counted(locale, "cell", 1) })).click();
    await page.getByText(say("inserted", { cell: "E3" })).waitFor();
    const { formula } = FUNCTIONS.BONUS.example;
    expect(await insertions(page)).toEqual([
      { sheetId: "card", overwrite: false, cells: [{ row: 3, column: 3, formula }] },
      { sheetId: "card", overwrite: false, cells: [{ row: 3, column: 5, formula }] },
      { sheetId: "card", overwrite: true, cells: [{ row: 3, column: 5, formula }] },
    ]);

    await set(page, { insertProblem: "sheetProtected" });
    await button(page, say("insertAt", { cell: "E3" })).click();
    await page.getByRole("alert").getByText(problemWords(locale, "sheetProtectedTitle", { sheet: "考核表" })).waitFor();
  });

  test("the formula is copied, or stands selected where copying is refused", async () => {
    const page = await open(locale);
    const { formula } = FUNCTIONS.SURVEY.example;
    await row(page, "SURVEY").click();
    const copy = async (isAllowed: boolean) => {
      // How a host answers is its own affair: here it does what the test says.
      await page.evaluate((allowed) => {
        Object.defineProperty(navigator, "clipboard", {
          configurable: true,
          value: allowed ? { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) } : undefined,
        });
      }, isAllowed);
      await button(page, say("copy")).click();
    };
    await copy(true);
    await page.getByRole("status").getByText(say("copied")).waitFor();
    expect(await page.evaluate(() => ("copied" in window ? window.copied : null))).toBe(formula);
    await copy(false);
    await page.getByText(say("copyRefused")).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(formula);
  });

  test("nothing but the keyboard", async () => {
    const page = await openPane(locale, "standards=many");
    const focused = () => page.evaluate(() => [document.activeElement?.getAttribute("aria-label"), document.activeElement?.textContent].join(" "));
    const tabTo = (text: string) => tabUntil(page, focused, text, 60);
    await button(page, paneWords(locale, "more")).waitFor();
    await tabTo(paneWords(locale, "more"));
    await page.keyboard.press("Enter");
    await tabTo(paneWords(locale, "functions"));
    await page.keyboard.press("Enter");
    await page.waitForFunction((title) => document.activeElement?.textContent === title, help("title"));
    await tabTo(say("search"));
    await page.keyboard.insertText("tier");
    await tabTo("KPI.NEXTTIER");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "KPI.NEXTTIER");
    await tabTo(say("insertAt", { cell: "C3" }));
    await page.keyboard.press("Enter");
    await page.getByText(say("inserted", { cell: "C3" })).waitFor();
    while (!(await focused()).includes(help("allFunctions"))) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("KPI.NEXTTIER"));
    await expect(search(page, locale).inputValue()).resolves.toBe("tier");
  });

  test("nothing sticks out at 320 px, whichever function is open", async () => {
    const page = await open(locale, 320);
    const sticksOut = () =>
      page.evaluate(() =>
        [...document.body.querySelectorAll("main *, header *, button, input")]
          // The search box keeps a sign for clearing out of sight while it is empty.
          .filter((element) => !element.closest(".fui-SearchBox__dismiss") && element.getBoundingClientRect().right > innerWidth + 0.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    await button(page, help("rules")).click();
    expect(await sticksOut()).toEqual([]);
    for (const id of IDS) {
      await row(page, id).click();
      await page.getByRole("heading", { name: `KPI.${id}`, exact: true }).waitFor();
      expect([id, await sticksOut()]).toEqual([id, []]);
      await button(page, help("allFunctions")).click();
    }
  });
});

test("an opened function stays while somebody works in a tab", async () => {
  const page = await open("zh");
  await row(page, "NPS").click();
  await page.getByRole("tab", { name: paneWords("zh", "rules") }).click();
  await page.getByRole("heading", { name: "KPI.NPS", exact: true }).waitFor({ state: "hidden" });
  await button(page, paneWords("zh", "more")).click();
  await page.getByRole("menuitem", { name: paneWords("zh", "functions"), exact: true }).click();
  await page.getByRole("heading", { name: "KPI.NPS", exact: true }).waitFor();
});
