import type { Page } from "playwright-core";
import { generationWords } from "../../src/i18n/generationWords";
import type { Locale } from "../../src/i18n/message";
import { paneWords } from "../../src/i18n/pane";
import { problemWords } from "../../src/i18n/problemWords";
import { scorecardsWords } from "../../src/i18n/scorecardsPane";
import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { pressKeys, tabUntil } from "./keyboard";
import { button, paneForTests, set } from "./openPane";
import { manyPeople } from "./rosters";

const open = paneForTests();


async function chooseSmallRoster(page: Page, locale: Locale): Promise<void> {
  await button(page, customerServiceSupervisor.title[locale]).click();
  await page.getByText("名册!A1:E13 —").waitFor();
  await button(page, scorecardsWords(locale, "useSelection")).click();
}

const generate = (locale: Locale, scorecards: string) => generationWords(locale, "generate", { scorecards });

describe.each<[Locale, string]>([
  ["zh", "9 张考核表"],
  ["en", "9 scorecards"],
])("in %s", (locale, nine) => {
  const say = generationWords.bind(null, locale);

  test("from template to sheets and back", async () => {
    const page = await open(locale, "roster=small");
    await page.getByText(say("whyTemplate")).waitFor();
    await chooseSmallRoster(page, locale);
    await expect(page.getByLabel(scorecardsWords(locale, "fieldpost")).inputValue()).resolves.toBe("3");
    await page.getByRole("checkbox", { name: "张敏" }).uncheck();
    await page.getByRole("checkbox", { name: "张敏" }).check();
    await button(page, scorecardsWords(locale, "done")).click();
    await page.getByRole("img", { name: "王芳" }).waitFor();

    await button(page, generate(locale, nine)).click();
    await page.getByText(say("made", { scorecards: nine })).waitFor();
    await button(page, say("openSheet", { name: "李伟 2026-11" })).click();
    expect(await page.evaluate(() => window.workbook.activated)).toEqual(["s1"]);
    const [request] = await page.evaluate(() => window.workbook.requests);
    expect(request).toMatchObject({ locale, formulas: "native", period: { kind: "month", year: 2026, index: 11 } });

    await set(page, { entries: 23 });
    await button(page, /^(撤回 客服主管|Take back Customer)/).click();
    await page.getByRole("alert").getByText("23").waitFor();
    await button(page, say("confirmNo")).click();
    await button(page, /^(撤回 客服主管|Take back Customer)/).click();
    await button(page, say("confirmYes", { scorecards: nine })).click();
    await page.getByText(say("takenBack", { scorecards: nine })).waitFor();
    expect(await page.evaluate(() => window.workbook.generations)).toEqual([]);
    await button(page, generate(locale, nine)).waitFor();
  });

  test("cancel half-way keeps the choices", async () => {
    const page = await open(locale, "roster=small");
    await chooseSmallRoster(page, locale);
    await set(page, { pace: 600 });
    await button(page, generate(locale, nine)).click();
    await expect(page.getByRole("progressbar").getAttribute("aria-valuemax")).resolves.toBe("9");
    await page.getByText(/^[1-8] (\/|of) 9$/).first().waitFor();
    await button(page, say("cancel")).click();
    await page.getByText(problemWords(locale, "cancelledTitle")).waitFor();
    await button(page, generate(locale, nine)).waitFor();
  });

  test("a failure is said in words, and what stays safe", async () => {
    const page = await open(locale, "roster=small");
    await chooseSmallRoster(page, locale);
    const params = { done: 3, total: 9, detail: "GeneralException" };
    await set(page, { failWith: { code: "failedAndRestored", params } });
    await button(page, generate(locale, nine)).click();
    const alert = page.getByRole("alert").filter({ hasText: problemWords(locale, "failedAndRestoredTitle", params) });
    await expect(alert.textContent()).resolves.toContain(problemWords(locale, "failedAndRestoredBody", params));
    await set(page, { failWith: "other" });
    await button(page, generate(locale, nine)).click();
    await page.getByRole("alert").filter({ hasText: problemWords(locale, "unknownTitle") }).waitFor();
  });

  test("nothing but the keyboard", async () => {
    const page = await open(locale, "roster=small");
    const press = (...keys: readonly string[]) => pressKeys(page, keys);
    // A region that scrolls can have the focus too; its text is everything in it.
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.matches("button, input, select, h2") ? `${active.getAttribute("aria-label") ?? ""}${active.textContent}` : "";
      });
    const tabTo = (text: string) => tabUntil(page, focused, text, 40);
    await tabTo(customerServiceSupervisor.title[locale]);
    await press("Enter");
    expect(await focused()).toBe(scorecardsWords(locale, "choosePeople"));
    await page.getByText("名册!A1:E13 —").waitFor();
    await tabTo(scorecardsWords(locale, "useSelection"));
    await press("Enter");
    await tabTo(scorecardsWords(locale, "done"));
    await press("Enter");
    await tabTo(scorecardsWords(locale, "changeStep", { step: scorecardsWords(locale, "periodStep") }));
    await press("Enter");
    expect(await focused()).toBe(scorecardsWords(locale, "choosePeriod"));
    await press("Tab", "ArrowRight");
    await tabTo(scorecardsWords(locale, "nextPeriod"));
    await press("Enter");
    await tabTo(scorecardsWords(locale, "done"));
    await press("Enter");
    await tabTo(generate(locale, nine));
    await press("Enter");
    await page.getByText(say("made", { scorecards: nine })).waitFor();
    const [request] = await page.evaluate(() => window.workbook.requests);
    expect(request?.period).toEqual({ kind: "quarter", year: 2027, index: 1 });
    await tabTo(generationWords(locale, "takeBackOf", { what: "" }).trim());
    await press("Enter");
    await page.getByText(say("confirmClean", { scorecards: nine })).waitFor();
    expect(await focused()).toBe(say("confirmNo"));
    await press("Tab", "Enter");
    await page.getByText(say("takenBack", { scorecards: nine })).waitFor();
    await tabTo(generate(locale, nine));
  });
});

test("the selection is followed until it is chosen", async () => {
  const page = await open("zh");
  await button(page, customerServiceSupervisor.title.zh).click();
  await page.getByText(scorecardsWords("zh", "selectionEmpty")).waitFor();
  await page.evaluate((range) => window.workbook.select(range), manyPeople(12));
  await page.getByText("全员!B2:D14 — 12 人").waitFor();
  await set(page, { selectionProblem: "noRange" });
  await page.evaluate(() => window.workbook.select(null));
  await page.getByRole("alert").getByText(problemWords("zh", "noRangeTitle")).waitFor();
  await set(page, { selectionProblem: null });
  await page.evaluate((range) => window.workbook.select(range), manyPeople(3));
  await page.getByText("全员!B2:D5 — 3 人").waitFor();
  await button(page, scorecardsWords("zh", "useSelection")).click();
  await page.evaluate(() => window.workbook.select(null));
  await button(page, generate("zh", "3 张考核表")).waitFor();
});

test("tables, one typed name, shares and password reach the request", async () => {
  const page = await open("zh", "tables=1");
  await button(page, customerServiceSupervisor.title.zh).click();
  await button(page, scorecardsWords("zh", "useTable", { name: "全员" })).click();
  await button(page, generate("zh", "200 张考核表")).waitFor();
  await button(page, scorecardsWords("zh", "chooseAgain")).click();
  await button(page, scorecardsWords("zh", "typeName")).click();
  await page.getByLabel(scorecardsWords("zh", "fieldname")).fill(" =1+1 ");
  await page.keyboard.press("Enter");
  await button(page, scorecardsWords("zh", "changeStep", { step: "选项" })).click();
  const share = (name: string) => page.getByLabel(scorecardsWords("zh", "shareOf", { name }));
  await share("自评").fill("40");
  await page.getByText(scorecardsWords("zh", "sumWrong", { sum: 110 })).waitFor();
  await expect(button(page, generationWords("zh", "generateNone")).getAttribute("aria-disabled")).resolves.toBe("true");
  await share("上级").fill("６０％");
  await page.getByLabel(scorecardsWords("zh", "password")).fill("秘密");
  await page.getByRole("radio", { name: scorecardsWords("zh", "functions") }).check();
  await button(page, generate("zh", "1 张考核表")).click();
  await page.getByText(generationWords("zh", "made", { scorecards: "1 张考核表" })).waitFor();
  const [request] = await page.evaluate(() => window.workbook.requests);
  expect(request).toMatchObject({
    formulas: "functions",
    password: "秘密",
    groups: [{ people: [{ name: "=1+1" }], template: { raters: [{ share: 0.4 }, { share: 0.6 }] } }],
  });
});

test("one template a post: suggested, decided, left out, with settings of its own", async () => {
  const page = await open("zh", "roster=posts");
  const say = (key: Parameters<typeof scorecardsWords>[1], params = {}) => scorecardsWords("zh", key, params);
  await page.getByRole("radio", { name: say("byPost") }).check();
  await button(page, say("choosePeopleNow")).click();
  await page.getByText("名册!A1:I9 —").waitFor();
  await button(page, say("useSelection")).click();
  await page.getByText("11月13日入职，在岗 60%").waitFor();
  await page.getByRole("checkbox", { name: say("withoutHidden", { people: "2 人" }) }).check();
  await button(page, say("done")).click();
  await page.getByText(generationWords("zh", "whyPosts", { count: 2 })).waitFor();
  await expect(page.getByRole("combobox", { name: "销售顾问" }).inputValue()).resolves.toBe("sales-satisfaction-pay");
  for (const post of ["仓库管理员", say("noPost")]) await page.getByRole("combobox", { name: post }).selectOption({ label: say("postLeftOut") });
  await button(page, say("done")).click();
  await button(page, say("changeStep", { step: say("optionsStep") })).click();
  await page.getByRole("button", { name: "销售满意度绩效考核表", exact: true }).click();
  const pass = page.getByLabel("扣发线", { exact: true });
  await pass.fill("120");
  await page.getByText(generationWords("zh", "whyParameters", { template: "销售满意度绩效考核表" })).waitFor();
  await pass.fill("70");
  await button(page, generationWords("zh", "generateKinds", { scorecards: "3 张考核表", kinds: 2 })).click();
  await page.getByText(generationWords("zh", "made", { scorecards: "3 张考核表" })).waitFor();
  const [request] = await page.evaluate(() => window.workbook.requests);
  expect(request?.groups.map(({ template, people }) => [template.id, people.map(({ name }) => name)])).toEqual([
    ["customer-service-supervisor", ["王芳"]],
    ["sales-satisfaction-pay", ["李伟", "刘洋"]],
  ]);
  expect(request?.groups[1]).toMatchObject({ template: { pay: { pass: 70 } }, people: [{ targets: { 客户投诉率: 0.02 }, payBase: 3000 }, { targets: {} }] });
});

test("who has a card is left out the next time, unless it is wanted", async () => {
  const page = await open("zh", "roster=small");
  await chooseSmallRoster(page, "zh");
  await page.getByRole("checkbox", { name: "张敏" }).uncheck();
  await button(page, generate("zh", "8 张考核表")).click();
  await button(page, generationWords("zh", "startAnother")).click();
  await page.getByRole("button", { name: /^客服主管考核表 客服主管/ }).click();
  await button(page, scorecardsWords("zh", "useSelection")).click();
  await button(page, generate("zh", "1 张考核表")).waitFor();
  await page.getByRole("checkbox", { name: scorecardsWords("zh", "skipCarded", { period: "2026年11月", people: "8 人" }) }).uncheck();
  await button(page, generate("zh", "9 张考核表")).waitFor();
});

test("5,000 people are listed in parts, found by name and ticked without a wait", async () => {
  const page = await open("zh", "roster=many&people=5000");
  await button(page, customerServiceSupervisor.title.zh).click();
  await page.getByText("全员!B2:D5002 — 5000 人").waitFor();
  await button(page, scorecardsWords("zh", "useSelection")).click();
  await page.getByRole("searchbox", { name: scorecardsWords("zh", "searchPeople") }).fill("罗雨桐24");
  const begun = Date.now();
  await page.getByRole("checkbox", { name: "罗雨桐24" }).uncheck();
  await button(page, generate("zh", "4999 张考核表")).waitFor();
  // Far above what it takes on a quiet machine, far below what drawing everybody would take.
  expect(Date.now() - begun).toBeLessThan(2000);
  expect(await page.evaluate(() => document.querySelectorAll("input[type=checkbox]").length)).toBeLessThan(150);
});

test("the selection is not followed behind another tab", async () => {
  const page = await open("zh", "roster=small");
  await button(page, customerServiceSupervisor.title.zh).click();
  await page.getByText("名册!A1:E13 —").waitFor();
  await page.getByRole("tab", { name: paneWords("zh", "rules") }).click();
  await page.evaluate((range) => window.workbook.select(range), manyPeople(12));
  await page.waitForTimeout(500);
  await expect(page.getByText("全员!B2:D14").count()).resolves.toBe(0);
  await page.getByRole("tab", { name: paneWords("zh", "scorecards") }).click();
  await page.getByText("全员!B2:D14 — 12 人").waitFor();
});

test("Fluent's styles apply under the page's policy", async () => {
  const page = await open("zh", "roster=small");
  await chooseSmallRoster(page, "zh");
  // The button's colour arrives by a transition.
  await page.waitForFunction(() => [...document.querySelectorAll("button")].some((one) => getComputedStyle(one).backgroundColor === "rgb(31, 92, 153)"));
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
});

test.each([0, 60])("a double click generates once and cancels nothing, at %d ms a sheet", async (pace) => {
  const page = await open("zh", "roster=small");
  await chooseSmallRoster(page, "zh");
  await set(page, { pace });
  await button(page, generate("zh", "9 张考核表")).dblclick();
  await page.getByText(generationWords("zh", "made", { scorecards: "9 张考核表" })).waitFor();
  expect(await page.evaluate(() => window.workbook.requests.length)).toBe(1);
});

test("what was generated on another day can be shown and taken back", async () => {
  const page = await open("zh", "generated=1");
  await button(page, "售后部经理考核表 · 2026年10月 · 2 张考核表").click();
  await button(page, generationWords("zh", "openSheet", { name: "李伟 2026-10" })).click();
  await page.getByRole("alert").getByText(problemWords("zh", "sheetGoneTitle")).waitFor();
  await set(page, { takeBackProblem: "structureProtected" });
  const takeBack = async () => {
    await button(page, /^撤回 售后部经理考核表/).click();
    await button(page, "撤回 2 张考核表").click();
  };
  await takeBack();
  await page.getByRole("alert").getByText(problemWords("zh", "structureProtectedTitle")).waitFor();
  await set(page, { takeBackProblem: null });
  await takeBack();
  await page.getByText(generationWords("zh", "takenBack", { scorecards: "2 张考核表" })).waitFor();
  await expect(page.getByText(generationWords("zh", "earlier")).count()).resolves.toBe(0);
});

test("a period's summary is made from the pane, opened, brought up to date, and says who has two cards", async () => {
  const page = await open("zh", "generated=1");
  const part = page.getByRole("region", { name: "汇总" });
  await part.getByText("汇总 2026年10月 · 2 张考核表").waitFor();
  await set(page, { twice: [{ name: "王芳", sheets: ["王芳 2026-10", "抄一份"] }] });
  await part.getByRole("button", { name: "生成汇总表 2026年10月" }).click();
  const said = part.getByRole("status");
  await said.waitFor();
  expect(await said.innerText()).toBe("汇总表“汇总 2026-10”做好了：2 张考核表。同一个人不止一张表：王芳（王芳 2026-10、抄一份）。汇总表里分行列出，名次也各算各的，请核对。");
  await part.getByRole("button", { name: "打开汇总表 2026年10月" }).click();
  expect(await page.evaluate(() => window.workbook.activated)).toEqual(["summary-2026-10"]);
  await part.getByRole("button", { name: "加入新考核表 2026年10月" }).click();
  await part.getByText("已是最新").waitFor();
});

test("help opens over the choices and keeps them", async () => {
  const page = await open("en", "roster=small");
  await chooseSmallRoster(page, "en");
  for (const topic of ["help", "about"] as const) {
    await button(page, paneWords("en", "more")).click();
    await page.getByRole("menuitem", { name: paneWords("en", topic) }).click();
    await page.getByRole("heading", { name: paneWords("en", topic) }).waitFor();
    await button(page, paneWords("en", "close")).click();
  }
  await button(page, generate("en", "9 scorecards")).waitFor();
});

test.each<[Locale, number]>([
  ["zh", 320],
  ["en", 320],
  ["en", 350],
])("nothing sticks out in %s at %d px", async (locale, width) => {
  const page = await open(locale, "roster=small&tables=1&generated=1", width);
  const sticksOut = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll("main, section, section *, header *")]
        // Fluent hides the search field's clear button in a slot without width.
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest("[role=img], .fui-Input__contentAfter"))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(await sticksOut()).toEqual([]);
  await chooseSmallRoster(page, locale);
  expect(await sticksOut()).toEqual([]);
  await button(page, scorecardsWords(locale, "changeStep", { step: scorecardsWords(locale, "optionsStep") })).click();
  expect(await sticksOut()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
