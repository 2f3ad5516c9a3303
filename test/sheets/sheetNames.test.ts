import fc from "fast-check";
import { parsePeriod, type Period } from "../../src/sheets/period";
import type { Person } from "../../src/sheets/person";
import { sheetNames } from "../../src/sheets/sheetNames";

const period = parsePeriod("2026-11") as Period; // A literal that is one.
const person = (name: string, number = ""): Person => ({ name, department: "", post: "", number, row: 2 });
const named = (names: readonly string[], existing: readonly string[] = []) =>
  sheetNames(names.map((name) => person(name)), period, existing);

test.each([
  ["王芳", "王芳 2026-11"],
  ["a/b:c", "a_b_c 2026-11"],
  ["王芳[兼]*", "王芳(兼)_ 2026-11"],
  ["全角：？／", "全角___ 2026-11"],
  ["'Til O'Neil'", "Til O'Neil' 2026-11"],
  ["’’引号", "引号 2026-11"],
  ["王\n芳\t\u0000", "王 芳 2026-11"],
  ["=1+1", "=1+1 2026-11"],
  ["History", "History 2026-11"],
  ["''", "2026-11"],
  ["\uD83D", "2026-11"],
  ["长".repeat(60), `${"长".repeat(23)} 2026-11`],
  ["👩‍👩‍👧‍👦".repeat(5), "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 2026-11"],
  [`${"x".repeat(22)}😀`, `${"x".repeat(22)} 2026-11`],
])("%j gives %j", (name, expected) => expect(named([name])).toEqual([expected]));

test("a name without a usable sign gives way to the staff number", () => {
  expect(sheetNames([person("'", "KF/007")], period, [])).toEqual(["KF_007 2026-11"]);
});

test("names that Excel takes for the same get a number", () => {
  expect(named(["Anna", "ANNA", "ａｎｎａ", "王芳"], ["王芳 2026-11", "anna 2026-11 (2)"])).toEqual([
    "Anna 2026-11", "ANNA 2026-11 (3)", "ａｎｎａ 2026-11 (4)", "王芳 2026-11 (2)",
  ]);
});

test("names obey Excel and differ from each other and from the existing ones", () => {
  const ugly = fc.oneof(
    fc.constantFrom("王芳", "Anna", "anna", "a/b:c", "'", "''x''", "😀", "👨‍👩‍👧", "History", "", "[]", "x".repeat(60), "：￥＇"),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(ugly, { maxLength: 30 }), fc.array(ugly, { maxLength: 5 }), (names, others) => {
      const existing = [...named(others), "History", "名册"];
      const made = named(names, existing);
      for (const name of made) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]：＼／？＊［］￥\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^['＇’]|['＇’]$/);
        expect(name).toMatch(/2026-11( \(\d+\))?$/);
      }
      const all = [...existing, ...made].map((name) => name.toLowerCase());
      expect(new Set(all).size).toBe(existing.length + made.length);
    }),
  );
});

test("2,000 people of one name get 2,000 names", () => {
  const names = named(Array.from({ length: 2000 }, () => "王芳"));
  expect(new Set(names).size).toBe(2000);
});
