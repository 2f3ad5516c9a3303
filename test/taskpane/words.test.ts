import { readFileSync } from "node:fs";
import path from "node:path";
import { counted } from "../../src/i18n/counted";
import type { Locale } from "../../src/i18n/message";
import { problemText } from "../../src/taskpane/problem";
import { VERSION } from "../../src/taskpane/version";
import { WorkbookProblem, type ProblemCode } from "../../src/workbook/problem";

/** All codes with the params that src/workbook gives them; the type makes the list complete. */
const PROBLEMS: Readonly<Record<ProblemCode, Record<string, string | number>>> = {
  structureProtected: {},
  failedAndRestored: { done: 57, total: 200, detail: "GeneralException" },
  failedNotRestored: { sheets: "王芳 2026-11", detail: "GeneralException" },
  cancelled: { done: 57, total: 200 },
  noRange: {},
  rangeGone: { name: "名册表" },
  tooLarge: { cells: 500000, most: 400000 },
  sheetGone: {},
  lastSheet: {},
  noStandards: {},
  sheetProtected: { sheet: "考核表" },
  noCards: { period: "2026-11" },
  summaryFailed: { detail: "GeneralException" },
  summaryChanged: { sheet: "汇总 2026-11" },
  templateIdTaken: { id: "客服" },
  templateGone: { id: "客服" },
  // the text of each language takes its own
  templateFaulty: { zh: "105%", en: "105%" },
  refused: { detail: "InvalidOperationInCellEditMode" },
};

describe.each<Locale>(["zh", "en"])("problems in %s", (locale) => {
  test.each(Object.entries(PROBLEMS))("%s says what happened, where and what to do", (code, params) => {
    // Object.entries forgets the keys' type.
    const { title, body, detail, intent } = problemText(new WorkbookProblem(code as ProblemCode, params), locale);
    const text = [title, body, detail].join("\n");
    expect(title).not.toBe("");
    expect(body.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/[{}!！]|undefined|sync/);
    for (const [name, value] of Object.entries(params)) if (!["cells", "most"].includes(name)) expect(text).toContain(String(value));
    expect(intent).toBe(code === "cancelled" ? "info" : "error");
  });

  test.each([[new TypeError("x is undefined"), "x is undefined"], ["text", "text"], [null, null], [undefined, null]])(
    "anything else that is thrown: %p",
    (thrown, detail) => {
      const text = problemText(thrown, locale);
      expect(text.title).not.toBe("");
      expect(text.detail === null ? null : text.detail).toEqual(detail === null ? null : expect.stringContaining(detail));
    },
  );
});

test("one and many", () => {
  expect([0, 1, 2].map((n) => counted("en", "person", n))).toEqual(["0 people", "1 person", "2 people"]);
  expect(counted("zh", "scorecard", 1)).toBe("1 张考核表");
});

test("the version shown is the package's", () => {
  const text = readFileSync(path.resolve(__dirname, "../../package.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ version: VERSION });
});
