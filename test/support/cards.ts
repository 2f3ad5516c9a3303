import fc from "fast-check";
import type { Locale } from "../../src/i18n/message";
import { evaluate } from "../../src/rules/faces";
import type { Rule } from "../../src/rules/rule";
import type { Item, PayLine, Section, Template } from "../../src/templates/template";

/** What people have typed for one item. */
export interface Entry {
  readonly actual: number | string | null;
  readonly raters: readonly (number | string | null)[];
}

export interface FilledCard {
  readonly template: Template;
  /** Chinese unless it says otherwise. */
  readonly locale?: Locale;
  /** One an item, over all sections. */
  readonly entries: readonly Entry[];
  /** What is typed as the base of the pay. */
  readonly payBase?: number | null;
}

/** What an item's score shows. "error" stands for any Excel error, "" for not assessed. */
export type Score = number | "" | "error" | typeof VETOED;

/** What a card should show. */
export interface Expected {
  readonly scores: readonly Score[];
  readonly total: number | "" | "error";
  readonly grade: string;
  /** Input cells that count and are empty. */
  readonly missing: number;
  /** undefined on cards without a pay line. */
  readonly pay: number | "" | "error" | undefined;
}

/** What the sheets, made in Chinese, say instead of a score that voids the card. */
export const VETOED = "否决";

/**
 * The card's arithmetic, written down from its description without regard to the formulas: a rater who gave no number
 * is stood in for by the standard points or, where there are none, as the template says; a section counts what is scored
 * of what could be; so does the card, unless a veto leaves it something else or points are lacking that it needs.
 */
export function expectedOf(card: FilledCard): Expected {
  const { template, entries, payBase = null } = card;
  const items = template.sections.flatMap((section) => section.items.map((item) => ({ item, full: item.weight * marksOf(section) })));
  const scores = items.map(({ item, full }, index) => scoreOf(template, item, full, entries[index] ?? { actual: null, raters: [] }));
  const total = totalOf(card, scores);
  const grade = typeof total === "number" ? gradeOf(template, total) : total;
  const missing = items.reduce((count, { item }, index) => count + blanks(template, item, entries[index]), 0);
  return { scores, total, grade, missing, pay: template.pay && payOf(template.pay, total, payBase) };
}

/** To two places, halves away from 0. */
const cents = (x: number) => (Math.sign(x) * Math.round(Math.abs(x) * 100 + 1e-7)) / 100;

const marksOf = ({ marks = 100 }: Section) => marks;

function blanks({ raters }: Template, { rule }: Item, entry: Entry | undefined): number {
  const cells = rule.kind === "judgement" ? raters.map((_, index) => entry?.raters[index] ?? null) : [entry?.actual ?? null];
  return cells.filter((cell) => cell === null).length;
}

function totalOf({ template, entries }: FilledCard, scores: readonly Score[]): number | "" | "error" {
  const items = template.sections.flatMap((section) => section.items);
  const left = items.flatMap(({ rule }, index) => (rule.kind === "veto" && scores[index] === VETOED ? [Number(rule.result)] : []));
  if (left.length > 0) return Math.min(...left);
  const lacks = items.some(({ rule }, index) => rule.kind === "judgement" && template.raters.some((_, rater) => typeof entries[index]?.raters[rater] !== "number"));
  if (template.missingRater === "block" && lacks) return "";
  if (scores.includes("error")) return "error";
  let from = 0;
  let reached = 0;
  let possible = 0;
  for (const section of template.sections) {
    const own = section.items.map((item, index) => ({ weight: item.weight, score: scores[from + index] }));
    from += section.items.length;
    const done = own.flatMap(({ weight, score }) => (typeof score === "number" && weight > 0 ? [{ weight, score }] : []));
    if (done.length === 0) continue;
    const percent = (done.reduce((sum, { score }) => sum + score, 0) / done.reduce((sum, { weight }) => sum + weight, 0) / marksOf(section)) * 100;
    reached += percent * section.share;
    possible += section.share;
  }
  return possible === 0 ? "" : cents(reached / possible);
}

function gradeOf({ grades }: Template, total: number): string {
  const grade = grades.find(([least]) => total >= least) ?? grades[grades.length - 1];
  return grade?.[1] ?? "";
}

function payOf({ full, cap, pass, keep }: PayLine, total: number | "" | "error", base: number | null): number | "" | "error" {
  if (total === "error") return "error";
  if (total === "" || base === null) return "";
  const part = cap === null ? total / full : Math.min(cap, total / full);
  return cents(base * part * (pass !== null && total < pass ? keep : 1));
}

function scoreOf({ raters, missingRater = "spread" }: Template, item: Item, full: number, entry: Entry): Score {
  const { rule } = item;
  const outcome = rule.kind === "judgement" ? null : evaluate(rule, entry.actual, { target: item.target, points: full });
  if (outcome && !outcome.ok) return "error";
  const points = outcome?.points ?? null;
  if (rule.kind === "veto" && rule.scope === "card" && points !== null && Number(entry.actual) >= Number(rule.when.value)) return VETOED;
  if (item.weight === 0) return points ?? "";
  const given = raters.map(({ share }, index) => {
    const own = entry.raters[index] ?? null;
    return { share, points: typeof own === "number" ? own : points };
  });
  const present = given.flatMap(({ share, points: own }) => (own === null ? [] : [{ share, points: own }]));
  const reached = present.reduce((sum, { share, points: own }) => sum + share * own, 0);
  if (present.length === 0) return "";
  if (rule.kind === "judgement" && missingRater === "zero") return reached;
  if (rule.kind === "judgement" && missingRater === "block") return present.length === raters.length ? reached : "";
  return reached / present.reduce((sum, { share }) => sum + share, 0);
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
    { kind: "ratio", points: { full: 1 }, direction: "up", cap: { full: 1.2 }, floor: 0 },
    { kind: "linear", points: [[0, 0], [60, points / 2], [100, points]], below: 0 },
    { kind: "veto", when: { op: ">=", value: 100 }, scope: "item", points, result: 0 },
    { kind: "veto", when: { op: ">=", value: 110 }, scope: "card", points: { full: 1 }, result: 0 },
  );
}

/** An item that is worth nothing and leaves the card 30.5 points. */
const vetoOnly = (section: number): Item => ({
  id: `v${section}`,
  name: text("重大事故"),
  weight: 0,
  rule: { kind: "veto", unit: "times", when: { op: ">=", value: 100 }, scope: "card", points: 0, result: 30.5 },
});

function items(section: number, marks: number): fc.Arbitrary<Item[]> {
  const weighted = fc.integer({ min: 1, max: 5 }).chain(parts).chain((weights) =>
    fc.tuple(...weights.map((weight, index) =>
      ruleWorth((weight * marks) / 100).map((rule): Item => ({
        id: `i${section}-${index}`,
        name: text(`项目${index}`),
        weight: weight / 100,
        rule,
        target: 80,
      })),
    )),
  );
  return fc.tuple(weighted, fc.integer({ min: 0, max: 3 })).map(([all, veto]) => (veto === 0 ? [...all.slice(0, 1), vetoOnly(section), ...all.slice(1)] : all));
}

const payLines: fc.Arbitrary<PayLine> = fc.record({
  name: fc.constant(text("绩效工资")),
  full: fc.constantFrom(100, 80),
  cap: fc.constantFrom(null, 1, 1.2),
  pass: fc.constantFrom(null, 60),
  keep: fc.constantFrom(1, 0.7),
});

const templates: fc.Arbitrary<Template> = fc
  .record({
    raters: fc.integer({ min: 1, max: 6 }).chain(parts),
    shares: fc.integer({ min: 1, max: 3 }).chain(parts),
    missingRater: fc.constantFrom(undefined, "spread" as const, "zero" as const, "block" as const),
    inPoints: fc.boolean(),
    pay: fc.option(payLines, { nil: undefined }),
  })
  .chain(({ raters, shares, missingRater, inPoints, pay }) =>
    fc.tuple(...shares.map((share, index) => items(index, inPoints ? share : 100))).map((lists): Template => ({
      schema: 1,
      id: "random",
      title: text("R&D 考核表"),
      post: text("岗位"),
      raters: raters.map((share, index) => ({ id: `r${index}`, name: text(`考核人${index}`), share: share / 100 })),
      ...(missingRater && { missingRater }),
      sections: shares.map((share, index) => ({
        id: `s${index}`,
        name: text(`部分"${index}"`),
        share: share / 100,
        ...(inPoints && { marks: share }),
        items: lists[index] ?? [],
      })),
      grades: [[90, 'A"+"'], [75.5, "B"], [0, "C"]],
      ...(pay && { pay }),
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
  const list = template.sections.flatMap((section) => section.items.map((item) => ({ item, full: item.weight * marksOf(section) })));
  return fc.tuple(...list.map(({ item, full }) => {
    const points = fc.integer({ min: 0, max: Math.round(full * 10) }).map((tenths) => tenths / 10);
    const given = { weight: template.missingRater === "block" ? 60 : 5, arbitrary: points };
    const rater = fc.oneof(given, { weight: 6, arbitrary: fc.constant(null) }, fc.constant("未评"));
    return fc.record({ actual: actualsOf(item), raters: fc.tuple(...template.raters.map(() => (item.weight === 0 ? fc.constant(null) : rater))) });
  }));
}

/** Cards of random templates, and of the given ones, filled in here and there. */
export function filledCards(standard: readonly Template[]): fc.Arbitrary<FilledCard> {
  return fc.oneof({ weight: 3, arbitrary: templates }, { weight: 1, arbitrary: fc.constantFrom(...standard) }).chain(filled);
}

/** A card of this template, filled in somehow. */
export function filled(template: Template): fc.Arbitrary<FilledCard> {
  return fc.record({
    template: fc.constant(template),
    entries: entriesOf(template),
    payBase: template.pay ? fc.option(fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100), { freq: 4 }) : fc.constant(null),
  });
}
