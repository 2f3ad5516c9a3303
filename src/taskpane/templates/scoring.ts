import { compare } from "../../numbers/compare";
import { readNumber } from "../../numbers/readNumber";
import { needsOf } from "../../rules/plain";
import { remembered } from "../../rules/remembered";
import type { Rule } from "../../rules/rule";
import { readStandard } from "../../rules/words/readStandard";
import type { Reading } from "../../rules/words/reading";
import { namedMarks } from "../../templates/itemMarks";
import type { Doubt, DoubtCode } from "../../templates/reading/doubts";
import { scaled } from "../../templates/reading/scaled";
import { standardOf } from "../../templates/reading/standardOf";
import type { Group } from "../rules/groups";
import type { ItemDraft } from "./draft";

/** What an item's fields come to. */
export interface Scoring {
  readonly rule: Rule;
  readonly group: Group;
  /** How the words are read, with the rule as it counts; null where there is nothing to show. */
  readonly reading: Reading | null;
  readonly doubts: readonly Doubt[];
  /** Whether there is something that somebody may look at and agree with. */
  readonly agreeable: boolean;
  /** Full marks that the words name where they are neither the item's nor those it is converted from; null where they agree. */
  readonly mismatch: number | null;
}

const JUDGED: Rule = { kind: "judgement", points: { full: 1 } };

/** Said beside their fields. */
const AT_FIELDS: ReadonlySet<DoubtCode> = new Set<DoubtCode>(["doubt.fullMarks", "doubt.pointsMissing", "doubt.pointsFromStandard"]);
/** Only other words, a target, or leaving it to people settles these. */
const OPEN: ReadonlySet<DoubtCode> = new Set<DoubtCode>(["doubt.unread", "doubt.targetMissing"]);
/** Worth saying, but nothing to decide. */
const PLAIN: ReadonlySet<DoubtCode> = new Set<DoubtCode>(["doubt.scaled", "doubt.standardMissing"]);

/** The rule of an item as drafted, and how far it can be relied on. Worked out once for each state of the item. */
export const scoringOf: (item: ItemDraft) => Scoring = remembered((item: ItemDraft): Scoring => {
  const { name, words, remarks, agreed, known } = item;
  const same = known !== null && known.words === words ? known.rule : undefined;
  if (item.judged) return { rule: judgement(item, same), group: "judgement", reading: null, doubts: remarks, agreeable: false, mismatch: null };
  const points = readPoints(item.points);
  const target = readNumber(item.target.trim()) ?? null;
  const found = standardOf(words, { item: name, points, target, scale: item.scale, judged: false }, same?.kind === "judgement" ? undefined : same);
  const rule = found.rule === null || found.scale === null || points === null ? found.rule : scaled(found.rule, points / found.scale);
  const doubts = [...remarks, ...found.doubts.filter(({ code }) => !AT_FIELDS.has(code))];
  const agreeable = doubts.some(({ code }) => !PLAIN.has(code) && !OPEN.has(code));
  const open = doubts.some(({ code }) => OPEN.has(code)) || (agreeable && !agreed);
  return {
    rule: rule === null || (needsOf(rule).target && target === null) ? JUDGED : rule,
    group: open ? "look" : rule === null ? "judgement" : "well",
    reading: readingShown(words, found.rule, rule),
    doubts,
    agreeable,
    mismatch: mismatchIn(found.doubts),
  };
});

/** Full marks or a weight as typed: 25, 25%, 25 分. Null where it is no number. */
export function readPoints(text: string): number | null {
  return readNumber(text.trim().replace(/\s*(%|％|分)$/, "")) ?? null;
}

/** Anchors may name full marks of their own; they count as long as these are the item's. */
function judgement({ points }: ItemDraft, same: Rule | undefined): Rule {
  const full = readPoints(points);
  if (same?.kind !== "judgement" || full === null) return JUDGED;
  const nameless = { zh: "", en: "" };
  const item = { id: "", name: nameless, weight: full / 100, rule: same };
  const named = namedMarks(item, { id: "", name: nameless, share: 1, items: [item] });
  return named.some((marks) => compare(marks, full) === 0) ? same : JUDGED;
}

/** The words with what was read of them, where they were read as this rule; else the rule alone, or why there is none. */
function readingShown(words: string, read: Rule | null, rule: Rule | null): Reading | null {
  const reading = readStandard(words);
  if (rule === null) return words.trim() === "" || reading.ok ? null : reading;
  const itself = reading.ok && JSON.stringify(reading.rule) === JSON.stringify(read);
  return { ok: true, rule, spans: itself ? reading.spans : [], conventions: itself ? reading.conventions : [] };
}

function mismatchIn(doubts: readonly Doubt[]): number | null {
  const found = doubts.find(({ code }) => code === "doubt.fullMarks");
  return found ? Number(found.params.marks) : null;
}
