import type { Text } from "../../i18n/message";
import { readingText, type ReadingTextKey } from "../../i18n/reading";
import { needsOf } from "../../rules/plain";
import type { Rule } from "../../rules/rule";
import { sayTemplateFault } from "../fault";
import { LIMITS } from "../limits";
import { TEMPLATE_SCHEMA, type Item, type Rater, type Section, type Template } from "../template";
import { checkTemplate } from "../validate";
import type { ReadCard, ReadItem } from "./card";
import { scaled } from "./scaled";
import { evenly } from "./scheme";

/** What a template has that its card does not say. */
export interface TemplateNames {
  readonly id: string;
  readonly title?: string;
  readonly post?: string;
}

export type TemplateMade = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly faults: readonly Text[] };

const GRADES: Template["grades"] = [
  [90, "A"],
  [80, "B"],
  [60, "C"],
  [0, "D"],
];

/**
 * The template that a card makes as it was read: what is not read is scored by people, its author's words stay.
 * Contradictions (weights of 105%, standards that give more than their points) are faults, to be settled first.
 */
export function templateFrom(card: ReadCard, names: TemplateNames): TemplateMade {
  const counted = card.items.filter(({ extra }) => !extra);
  if (counted.length === 0) return { ok: false, faults: [text("fault.noItems")] };
  const open = counted.filter(({ points }) => points === null);
  if (open.length > 0) return { ok: false, faults: open.map(({ name }) => text("fault.pointsMissing", name)) };
  const template = templateAsRead(card, names);
  const faults = checkTemplate(template);
  if (faults.length === 0) return { ok: true, template };
  return { ok: false, faults: faults.map((fault) => ({ zh: sayTemplateFault(fault, "zh"), en: sayTemplateFault(fault, "en") })) };
}

/** The same unchecked, for somebody who is going to mend it: points that nothing says are NaN, and there may be no items. */
export function templateAsRead(card: ReadCard, names: TemplateNames): Template {
  const title = names.title ?? card.title;
  const post = names.post ?? (card.post || postIn(title));
  const notes = [...card.notes, ...card.items.filter(({ extra }) => extra).map(({ name, standard }) => `${name}：${standard}`)].join("\n");
  return {
    schema: TEMPLATE_SCHEMA,
    id: names.id,
    title: title === "" ? text("name.title") : same(cut(title, LIMITS.title)),
    post: post === "" ? text("name.post") : same(cut(post, LIMITS.name)),
    ...(notes === "" ? {} : { note: same(cut(notes, LIMITS.note)) }),
    raters: ratersOf(card),
    sections: sectionsOf(card),
    grades: GRADES,
    signatures: card.signatures.length > 0 ? card.signatures.slice(0, LIMITS.signatures).map((name) => same(cut(name, LIMITS.name))) : [text("name.appraised"), text("name.rater"), text("name.reviewer")],
  };
}

/** 售后部经理考核表 → 售后部经理 */
function postIn(title: string): string {
  const bare = title.replace(/[（(].*?[)）]/g, "").replace(/(岗位)?(个人|月度|季度|年度|半年度|年终)?(绩效|KPI|工作|业绩)*(管理)?(考核|考评|评价|评估|评分|责任)*(指标)?(量)?[表卡书]?\s*$/i, "").replace(/\s*(monthly|quarterly|annual|kpi|performance|appraisal|review|evaluation|assessment|scorecard|form|sheet)+\s*/gi, " ");
  const post = bare.replace(/^[\s\d年月度第季-]+|[\s–—:-]+$/g, "").trim();
  return /(公司|集团)$/.test(post) ? "" : post;
}

function ratersOf({ raters }: ReadCard): readonly Rater[] {
  if (raters.length === 0) return [{ id: "rater-1", name: text("name.rater"), share: 1 }];
  const equal = evenly(raters.length);
  return raters.map(({ name, share }, index) => ({ id: `rater-${index + 1}`, name: raterName(name), share: share ?? equal[index] ?? 0 }));
}

const KNOWN_RATERS: readonly Text[] = [
  { zh: "自评", en: "Self" },
  { zh: "上级", en: "Superior" },
  { zh: "考核", en: "Appraiser" },
  { zh: "审核", en: "Reviewer" },
];

function raterName(name: string): Text {
  return KNOWN_RATERS.find(({ zh, en }) => zh === name || en.toLowerCase() === name.toLowerCase()) ?? same(cut(name, LIMITS.name));
}

function sectionsOf(card: ReadCard): readonly Section[] {
  const counted = card.items.filter(({ extra }) => !extra);
  const [only] = card.sections;
  const single = card.sections.length <= 1;
  const parts = single ? [{ name: only?.name ?? null, share: 1, marks: null }] : card.sections;
  let number = 0;
  return parts.map(({ name, share, marks }, index): Section => {
    const own = single ? counted : counted.filter(({ section }) => section === name);
    return {
      id: `section-${index + 1}`,
      name: name === null ? text("name.only") : same(cut(name, LIMITS.name)),
      share,
      ...(marks === null ? {} : { marks }),
      items: own.map((item) => itemOf(item, `item-${++number}`, marks ?? 100)),
    };
  });
}

function itemOf(item: ReadItem, id: string, marks: number): Item {
  const { name, points, standard, target, measure } = item;
  return {
    id,
    name: same(cut(name, LIMITS.name)),
    weight: (points ?? NaN) / marks,
    rule: ruleOf(item),
    ...(target === null ? {} : { target }),
    ...(standard === "" ? {} : { standard: same(standard) }),
    ...(measure === "" ? {} : { measure: same(cut(measure, LIMITS.measure)) }),
  };
}

/** What is not read, or lacks the target it is measured by, is for people to score. */
function ruleOf({ rule, target, scale, points }: ReadItem): Rule {
  if (rule === null || (needsOf(rule).target && target === null)) return { kind: "judgement", points: { full: 1 } };
  return scale === null || points === null ? rule : scaled(rule, points / scale);
}

function same(words: string): Text {
  return { zh: words, en: words };
}

function text(key: ReadingTextKey, item = ""): Text {
  return { zh: readingText("zh", key, { item }), en: readingText("en", key, { item }) };
}

/** At most so many UTF-16 units, without tearing a sign apart. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
