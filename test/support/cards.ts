import fc from "fast-check";
import { evaluate } from "../../src/rules/faces";
import type { Rule } from "../../src/rules/rule";
import type { Item, Template } from "../../src/templates/template";

/** What people have typed for one item. */
export interface Entry {
  readonly actual: number | string | null;
  readonly raters: readonly (number | string | null)[];
}

export interface FilledCard {
  readonly template: Template;
  /** One an item, over all sections. */
  readonly entries: readonly Entry[];
}

/** What a card should show. "error" stands for any Excel error, "" for not assessed. */
export interface Expected {
  readonly scores: readonly (number | "" | "error")[];
  readonly total: number | "" | "error";
  readonly grade: string;
}

/**
 * The card's arithmetic, written down from its description without regard to the formulas: a rater who gave no number
 * is stood in for by the standard points, or drops out; a section counts what is scored of what could be; so does the card.
 */
export function expectedOf({ template, entries }: FilledCard): Expected {
  const items = template.sections.flatMap((section) => section.items);
  const scores = items.map((item, index) => scoreOf(template, item, entries[index] ?? { actual: null, raters: [] }));
  if (scores.includes("error")) return { scores, total: "error", grade: "error" };
  let from = 0;
  let reached = 0;
  let possible = 0;
  for (const section of template.sections) {
    const own = section.items.map((item, index) => ({ weight: item.weight, score: scores[from + index] }));
    from += section.items.length;
    const done = own.flatMap(({ weight, score }) => (typeof score === "number" ? [{ weight, score }] : []));
    if (done.length === 0) continue;
    const percent = done.reduce((sum, { score }) => sum + score, 0) / done.reduce((sum, { weight }) => sum + weight, 0);
    reached += percent * section.share;
    possible += section.share;
  }
  if (possible === 0) return { scores, total: "", grade: "" };
  const total = reached / possible;
  const rounded = Math.round(total * 100 + 1e-7) / 100;
  const grade = template.grades.find(([least]) => rounded >= least) ?? template.grades[template.grades.length - 1];
  return { scores, total, grade: grade?.[1] ?? "" };
}

function scoreOf({ raters }: Template, item: Item, entry: Entry): number | "" | "error" {
  const outcome = item.rule.kind === "judgement" ? null : evaluate(item.rule, entry.actual, { target: item.target });
  if (outcome && !outcome.ok) return "error";
  const given = raters.map(({ share }, index) => {
    const points = entry.raters[index] ?? null;
    return { share, points: typeof points === "number" ? points : (outcome?.points ?? null) };
  });
  const present = given.flatMap(({ share, points }) => (points === null ? [] : [{ share, points }]));
  if (present.length === 0) return "";
  const shares = present.reduce((sum, { share }) => sum + share, 0);
  return present.reduce((sum, { share, points }) => sum + share * points, 0) / shares;
}

const text = (name: string) => ({ zh: name, en: name });

/** Whole parts that add up to 100. */
function parts(count: number): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));
}

function ruleWorth(points: number): fc.Arbitrary<Rule> {
  return fc.constantFrom<Rule>(
    { kind: "judgement", points },
    { kind: "pass", criterion: { op: ">=", value: 50 }, points, otherwise: 0 },
    { kind: "deduct", points, each: 3, free: 1, floor: 0 },
    { kind: "deduct", points, each: 40, free: 0, floor: null },
    { kind: "ratio", points, direction: "up", cap: points, floor: 0 },
    { kind: "ratio", points, target: 40, direction: "down", cap: points, floor: 0 },
    {
      kind: "band",
      unit: "percent",
      direction: "up",
      bands: [
        { bound: 0.9, points },
        { bound: 0.6, points: points / 3 },
      ],
      otherwise: 0,
    },
    { kind: "level", scale: [[1, 0], [2, points / 2], [3, points]] },
    { kind: "level", scale: [["优", points], ["良", points / 2]] },
  );
}

function items(section: number): fc.Arbitrary<Item[]> {
  return fc.integer({ min: 1, max: 5 }).chain(parts).chain((weights) =>
    fc.tuple(...weights.map((weight, index) =>
      ruleWorth(weight).map((rule): Item => ({
        id: `i${section}-${index}`,
        name: text(`项目${index}`),
        weight: weight / 100,
        rule,
        target: 80,
      })),
    )),
  );
}

const templates: fc.Arbitrary<Template> = fc
  .record({ raters: fc.integer({ min: 1, max: 4 }).chain(parts), shares: fc.integer({ min: 1, max: 3 }).chain(parts) })
  .chain(({ raters, shares }) =>
    fc.tuple(...shares.map((_, index) => items(index))).map((lists): Template => ({
      schema: 1,
      id: "random",
      title: text("R&D 考核表"),
      post: text("岗位"),
      raters: raters.map((share, index) => ({ id: `r${index}`, name: text(`考核人${index}`), share: share / 100 })),
      sections: shares.map((share, index) => ({
        id: `s${index}`,
        name: text(`部分"${index}"`),
        share: share / 100,
        items: lists[index] ?? [],
      })),
      grades: [[90, 'A"+"'], [75.5, "B"], [0, "C"]],
      signatures: [text("被考核人")],
    })),
  );

function actualsOf({ rule }: Item): fc.Arbitrary<number | string | null> {
  if (rule.kind === "judgement") return fc.constant(null);
  if (rule.kind === "level") return fc.option(fc.constantFrom(...rule.scale.map(([level]) => level)), { freq: 4 });
  const places = "unit" in rule && rule.unit === "percent" ? 100 : 1;
  return fc.option(fc.integer({ min: 0, max: 120 }).map((value) => value / places), { freq: 4 });
}

function entriesOf(template: Template): fc.Arbitrary<Entry[]> {
  const list = template.sections.flatMap((section) => section.items);
  return fc.tuple(...list.map((item) => {
    const points = fc.integer({ min: 0, max: Math.round(item.weight * 1000) }).map((tenths) => tenths / 10);
    const rater = fc.oneof({ weight: 5, arbitrary: points }, { weight: 6, arbitrary: fc.constant(null) }, fc.constant("未评"));
    return fc.record({ actual: actualsOf(item), raters: fc.tuple(...template.raters.map(() => rater)) });
  }));
}

/** Cards of random templates, and of the given ones, filled in here and there. */
export function filledCards(standard: readonly Template[]): fc.Arbitrary<FilledCard> {
  return fc
    .oneof(templates, fc.constantFrom(...standard))
    .chain((template) => entriesOf(template).map((entries) => ({ template, entries })));
}
