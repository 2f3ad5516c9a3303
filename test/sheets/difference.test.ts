import fc from "fast-check";
import { differingBlocks } from "../../src/sheets/difference";
import type { Person } from "../../src/sheets/person";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/scorecard";
import type { Template } from "../../src/templates/template";
import { standardCards } from "../support/standardCards";

const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 70 }), fc.constantFrom("", "=1+1", "-张三", "长".repeat(60)));
const days = fc.option(fc.integer({ min: 46000, max: 46400 }), { nil: undefined });
const people: fc.Arbitrary<Person> = fc.record({
  name: words, department: words, post: words, number: words, row: fc.nat(),
  from: days, until: days, payBase: fc.option(fc.integer({ min: 0, max: 20000 }), { nil: undefined }),
});

/** Two people of one roster, which has columns with targets or has none. */
function pairsFor(template: Template): fc.Arbitrary<[Person, Person]> {
  const names = template.sections.flatMap(({ items }) => items.map(({ name }) => name.zh));
  const targets = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0, 0.925, 30));
  const own = fc.tuple(people, targets).map(([person, figures]): Person => ({ ...person, targets: figures }));
  return fc.oneof(fc.tuple(people, people), fc.tuple(own, own));
}

const plan = (template: (typeof standardCards)[number], person: Person, sheetName: string): SheetPlan =>
  planScorecard(template, person, {
    locale: "zh", formulas: "native", period: { kind: "month", year: 2026, index: 11 }, generation: "g", sheetName,
  });

function applied(base: SheetPlan, other: SheetPlan): PlanCell[][] {
  const cells = base.cells.map((row) => [...row]);
  for (const block of differingBlocks(base, other)) {
    block.cells.forEach((row, r) => row.forEach((cell, c) => ((cells[block.row + r] ?? [])[block.column + c] = cell)));
  }
  return cells;
}

test("a copy of the first person's sheet with the blocks written is the other's sheet, and the blocks are few", () => {
  fc.assert(
    fc.property(fc.constantFrom(...standardCards).chain((template) => pairsFor(template).map((pair) => [template, ...pair] as const)), ([template, one, two]) => {
      const [base, other] = [plan(template, one, "A 2026-11"), plan(template, two, "B 2026-11")];
      expect(applied(base, other)).toEqual(other.cells);
      const own = one.targets ? template.sections.flatMap(({ items }) => items).length : 0;
      expect(differingBlocks(base, other).length).toBeLessThanOrEqual(12 + own);
      expect(differingBlocks(base, base)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("neighbouring differences make rectangles", () => {
  const [template] = standardCards;
  const base = template && plan(template, { name: "a", department: "b", post: "c", number: "d", row: 1 }, "s");
  if (!base) throw new Error("There is no template");
  const shape = (rows: string[]) => ({
    ...base,
    cells: rows.map((row) => [...row].map((text): PlanCell => (text === "." ? null : { text }))),
  });
  const blocks = differingBlocks(shape(["....", "....", "...."]), shape(["xx.y", "xx..", "..z."]));
  expect(blocks.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length])).toEqual([
    [0, 0, 2, 2], [0, 3, 1, 1], [2, 2, 1, 1],
  ]);
});

test("sheets that differ in more than contents are refused", () => {
  const [one, two] = standardCards;
  const person = { name: "王芳", department: "", post: "", number: "", row: 1 };
  if (!one || !two) throw new Error("There are not two templates");
  expect(() => differingBlocks(plan(one, person, "s"), plan(two, person, "s"))).toThrow();
});
