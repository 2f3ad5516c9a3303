import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { normalise } from "../../../src/numbers/compare";
import type { CardBlock } from "../../../src/templates/reading/grid";
import { readCard } from "../../../src/templates/reading/readCard";
import { templateFrom } from "../../../src/templates/reading/templateFrom";
import { checkTemplate } from "../../../src/templates/validate";
import { drawn } from "./block";
import { shown } from "./shown";

const FOLDER = path.join(__dirname, "cards");

/** Each file: a card drawn as a block (see block.ts), a line "---", and everything that is read from it (see shown.ts). */
const cards = readdirSync(FOLDER).map((file) => {
  const [drawing = "", expected = ""] = readFileSync(path.join(FOLDER, file), "utf8").split("\n---\n");
  return { name: path.basename(file, ".txt"), drawing, expected: expected.trim() };
});

test.each(cards)("$name", ({ drawing, expected }) => {
  expect(shown(readCard(drawn(drawing)))).toBe(expected);
});

test.each(cards)("$name reads the same where merged areas are not told", ({ drawing, expected }) => {
  expect(shown(readCard(drawn(drawing, { merged: false })))).toBe(expected);
});

test.each(cards)("$name, anywhere on the sheet and among blank rows and columns", ({ drawing, expected }) => {
  const { values, texts = [], merges = [] } = drawn(drawing);
  const aside = <T>(rows: readonly (readonly T[])[], blank: T) => [[], [blank], ...rows.map((row) => [blank, blank, ...row, blank])];
  const moved = merges.map(({ top, left, bottom, right }) => ({ top: top + 2, left: left + 2, bottom: bottom + 2, right: right + 2 }));
  const read = shown(readCard({ values: aside<unknown>(values, ""), texts: aside(texts, ""), merges: moved, firstRow: -1 }));
  expect(read).toBe(expected);
});

test.each(cards)("$name makes a sound template, or faults in both languages", ({ drawing }) => {
  const card = readCard(drawn(drawing));
  const made = templateFrom(card, { id: "own", title: "考核表", post: "岗位" });
  if (!made.ok) {
    expect(made.faults.every(({ zh, en }) => zh !== "" && en !== "" && zh !== en)).toBe(true);
    return;
  }
  expect(checkTemplate(made.template)).toEqual([]);
  const items = made.template.sections.flatMap(({ marks = 100, items: own }) => own.map(({ name, weight, standard }) => [name.zh, normalise(weight * marks), standard?.zh ?? ""]));
  const expected = card.items.filter(({ extra }) => !extra).map(({ name, points, standard }) => [name, points, standard]);
  expect(items).toEqual(expect.arrayContaining(expected));
  expect(items).toHaveLength(expected.length);
});

const words = fc.constantFrom(
  "", "", "考核项目", "评分标准", "权重", "分值", "序号", "自评", "合计", "备注：", "一、业绩（70%）", "1级", "2级", "3级", "优秀", "25%", "25分", "３０", "0-5", "+5",
  "大于99%得25分；低于99%得0分", "每次扣2分", "制表：", "客户满意度", "Weight", "KPI", "Standard", "a\nb", "#N/A", "😀", "\u0000", "=1+1", "  ", "(", "“", "岗位：", "小计",
);
const cell = fc.oneof(words, fc.string({ maxLength: 8 }), fc.integer({ min: -3, max: 120 }), fc.constantFrom(0.25, NaN, Infinity, 1e300, null, undefined, true, 0.1));
const place = fc.nat({ max: 8 });
const blocks: fc.Arbitrary<CardBlock> = fc.record({
  values: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
  merges: fc.array(fc.record({ top: place, left: place, bottom: place, right: place }), { maxLength: 4 }),
});

test("whatever stands in the cells, reading neither throws nor makes an unsound template", () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const card = readCard(block);
      expect(Number.isFinite(card.total)).toBe(true);
      expect(typeof shown(card)).toBe("string");
      const made = templateFrom(card, { id: "own" });
      if (made.ok) expect(checkTemplate(made.template)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("a block far larger than a card is read in part, and said so", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [index + 1, `项目${index}`, "每次扣1分", 1]);
  const card = readCard({ values: [["序号", "项目", "标准", "分值"], ...rows] });
  expect(card.doubts.map(({ code }) => code)).toContain("doubt.cut");
  expect(templateFrom(card, { id: "own" }).ok).toBe(false);
});
