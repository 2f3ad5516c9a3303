import { compare } from "../../numbers/compare";
import { fullMarks } from "../../rules/faces";
import { needsOf } from "../../rules/plain";
import type { Rule } from "../../rules/rule";
import { readStandard } from "../../rules/words/readStandard";
import type { Reading } from "../../rules/words/reading";
import { isDoubtful, isForJudgement } from "../../rules/words/trust";
import { namedMarks } from "../itemMarks";
import { doubt, type Doubt } from "./doubts";
import { levelsInWords } from "./levelWords";

/** What an item gives its standard to be read with. */
export interface StandardContext {
  readonly item: string;
  readonly points: number | null;
  readonly target: number | null;
  /** Full marks that the standards of the table are written for; null = the item's own. */
  readonly scale: number | null;
  /** The card leaves no doubt that people choose the points. */
  readonly judged: boolean;
}

export interface StandardReading {
  /** Null where people judge, or where it is not read. */
  readonly rule: Rule | null;
  /** The item's points, from the standard where nothing else says them. */
  readonly points: number | null;
  readonly scale: number | null;
  readonly doubts: readonly Doubt[];
}

/** The standard of an item in its author's words, read; `known` is a rule that needs no reading. */
export function standardOf(words: string, context: StandardContext, known?: Rule): StandardReading {
  if (known) return checked(known, context, []);
  const { item, points, scale, judged } = context;
  const unread = (doubts: readonly Doubt[]): StandardReading => ({ rule: null, points, scale, doubts: points === null ? [...doubts, doubt("doubt.pointsMissing", { item })] : doubts });
  if (words.trim() === "") return unread([doubt("doubt.standardMissing", { item })]);
  if (judged) return unread([]);
  const levels = levelsInWords(words);
  if (levels) return checked(levels, context, []);
  const reading = readWords(words);
  if (!reading.ok) return unread(isForPeople(words, reading) ? [] : [{ ...doubt("doubt.unread", { item }), refusal: reading.reason }]);
  if (reading.rule.kind === "judgement") return unread([]);
  const doubts = reading.conventions.filter(({ code }) => isDoubtful(code)).map((convention): Doubt => ({ ...doubt("doubt.convention", { item }), convention }));
  const lower = lowerIsBetter(reading.rule, words, item);
  return checked(lower ?? reading.rule, context, lower ? [...doubts, doubt("doubt.direction", { item })] : doubts);
}

const BAD = /纠纷|投诉|差评|不满意|流失|差错|错误|失误|损耗|损失|故障|返修|退货|退款|延误|延迟|逾期|事故|缺勤|离职|不良|报废|complaint|dispute|error|defect|churn|loss|turnover|delay|absence/i;

/** In proportion to a figure that nobody wants more of, where the words say no formula: the other way round. */
function lowerIsBetter(rule: Rule, words: string, item: string): Rule | undefined {
  const open = rule.kind === "ratio" && rule.direction === "up" && !/[=＝÷/]|越高|提高|上升/.test(words);
  return open && BAD.test(item) && !/(解决|处理|回复|答复|满意)/.test(item) ? { ...rule, direction: "down" } : undefined;
}

/** Ranges of points, and words without any figure, leave the points to people as well. */
function isForPeople(words: string, reading: Extract<Reading, { ok: false }>): boolean {
  const range = /\d\s*分?\s*[-~—–～至到]\s*\d+\s*分(?!钟)/.test(words.normalize("NFKC"));
  return range || isForJudgement(reading.reason.code) || !/[\d０-９%％]|扣|得分|不得|加分|减分|满分/.test(withoutNumbers(words));
}

/** Reads a standard without the numbers of its lines, which would be taken for figures: "1.90分以上". */
export function readWords(words: string): Reading {
  return readStandard(withoutNumbers(words));
}

const COUNTER = /(^|[\n;；。]\s*|\s)[（(]?(\d{1,2})[)）、.．](?!\d*\s*[%％])\s*/g;

function withoutNumbers(words: string): string {
  const counters = [...words.matchAll(COUNTER)].map(([, , digits]) => Number(digits));
  const counts = counters.length >= 2 && counters.every((each, index) => each === index + 1);
  return counts ? words.replace(COUNTER, "$1") : words;
}

function checked(rule: Rule, { item, points, target, scale }: StandardContext, before: readonly Doubt[]): StandardReading {
  const doubts = [...before];
  const needs = needsOf(rule);
  if (needs.target && target === null) doubts.push(doubt("doubt.targetMissing", { item }));
  if (points === null) {
    const most = fullMarks(rule, target === null ? {} : { target });
    const own = Number.isFinite(most) && most > 0 && !needs.points;
    doubts.push(own ? doubt("doubt.pointsFromStandard", { item, points: most }) : doubt("doubt.pointsMissing", { item }));
    return { rule, points: own ? most : null, scale, doubts };
  }
  const basis = scale ?? points;
  const marks = marksNamed(rule, basis, target).filter(Number.isFinite);
  const [most] = marks;
  if (most === undefined || marks.some((each) => compare(each, basis) === 0)) return { rule, points, scale, doubts };
  if (scale === null && (most === 100 || (rule.kind === "level" && [5, 10].includes(most)))) return { rule, points, scale: most, doubts: [...doubts, doubt("doubt.scaled", { item, marks: most, points })] };
  return { rule, points, scale, doubts: [...doubts, doubt("doubt.fullMarks", { item, marks: most, points: basis })] };
}

/** The full marks that a rule names, as a template's check has them. */
function marksNamed(rule: Rule, points: number, target: number | null): readonly number[] {
  const nameless = { zh: "", en: "" };
  const item = { id: "", name: nameless, weight: points / 100, rule, ...(target === null ? {} : { target }) };
  return namedMarks(item, { id: "", name: nameless, share: 1, items: [item] });
}
