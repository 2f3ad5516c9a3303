import { readFileSync } from "node:fs";
import path from "node:path";
import { readStandard } from "../../../src/rules/words/readStandard";
import type { RefusalCode } from "../../../src/rules/words/reading";
import { EXAMPLES, judgeExample } from "./examples";
import { rulesPage } from "./rulesPage";

const { sections, customs, refused } = EXAMPLES;

/** Why a standard may not be read, and whether the page shows it. */
const SHOWN: Readonly<Record<RefusalCode, boolean>> = {
  judgement: true, pointRange: true, gap: true, contradiction: true, missingPoints: true, missingBase: true,
  severalCriteria: true, ambiguous: true, unknownWord: true, empty: false, tooLong: false,
};

describe.each(["zh", "en"] as const)("the examples of docs/rules.md, %s", (locale) => {
  const instead = refused.map((each) => each.instead);

  test.each([...sections.map((section) => [section.en, section.examples] as const), ["customs", customs] as const, ["instead", instead] as const])(
    "%s: are read and score as they say",
    (_, examples) => {
      expect(examples.map((each) => judgeExample(each, locale)).filter(({ verdict }) => verdict !== "read")).toEqual([]);
    },
  );

  test.each(customs)("$code is named as the custom", (custom) => {
    const reading = readStandard(custom[locale]);
    expect(reading.ok ? reading.conventions.map(({ code }) => code) : reading).toContain(custom.code);
  });

  test.each(refused)("refused: $code", (example) => {
    expect(readStandard(example[locale])).toMatchObject({ ok: false, reason: { code: example.code } });
  });
});

test("every reason to refuse has its example", () => {
  const codes = Object.entries(SHOWN).flatMap(([code, shown]) => (shown ? [code] : []));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set<string>(codes));
});

test("docs/rules.md is what the examples say", () => {
  expect(readFileSync(path.join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(rulesPage());
});
