import type { Rule } from "../../src/rules/rule";
import type { ConventionCode, Reading, RefusalCode, Role, Span } from "../../src/rules/words/reading";
import type { StandardReader } from "../../src/taskpane/rules/reader";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { BANDS, DEDUCT, DOUBTED, FULL, JUDGED, LEVEL, STEP, UNREAD } from "./rulesSheets";

const bands: Rule = {
  kind: "band", direction: "up", unit: "percent", otherwise: 0,
  bands: [{ bound: 0.99, strict: true, points: 25 }, { bound: 0.95, points: 20 }, { bound: 0.9, points: 10 }],
};
const step: Rule = { kind: "step", unit: "percent", points: 10, target: 0.95, step: 0.01, gain: 0, loss: 2, cap: 10, floor: 0, whole: false };
const share: Rule = { kind: "step", unit: "percent", points: { full: 1 }, step: 0.01, gain: 0, loss: { full: 0.1 }, cap: { full: 1 }, floor: 0, whole: true };
const deduct: Rule = { kind: "deduct", unit: "times", points: 10, each: 2, free: 0, floor: 0 };
const level: Rule = { kind: "level", scale: [["优", 5], ["良", 4], ["中", 3], ["差", 0]] };
const doubted: Rule = { kind: "band", direction: "up", unit: "score", otherwise: 0, bands: [{ bound: 95, points: 10 }, { bound: 90, points: 8 }] };

/** Marks each word of the list where it first stands after the one before. */
function spans(text: string, ...marked: readonly (readonly [words: string, role: Role])[]): readonly Span[] {
  let from = 0;
  return marked.map(([words, role]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, role };
  });
}

const reads = (rule: Rule, marked: readonly Span[], ...codes: readonly ConventionCode[]): Reading => ({ ok: true, rule, spans: marked, conventions: codes.map((code) => ({ code, params: {} })) });
const refuses = (code: RefusalCode, marked: readonly Span[], start = 0, end = 0): Reading => ({ ok: false, spans: marked, reason: { code, start, end, params: {} } });

const READINGS = new Map<string, Reading>([
  [BANDS, reads(bands, spans(BANDS, ["大于99%", "bound"], ["25分", "points"], ["低于99%", "bound"], ["20分", "points"], ["低于95%", "bound"], ["10分", "points"], ["低于90%", "bound"], ["0分", "points"]))],
  [STEP, reads(step, spans(STEP, ["目标95%", "target"], ["10分", "points"], ["每低1个百分点", "step"], ["扣2分", "points"], ["扣完为止", "limit"]), "parts")],
  [FULL, reads(share, spans(FULL, ["目标", "target"], ["满分", "points"], ["每低1个百分点", "step"], ["满分的10%", "points"]))],
  [DEDUCT, reads(deduct, spans(DEDUCT, ["满分10分", "points"], ["每次", "step"], ["扣2分", "points"], ["扣完为止", "limit"]))],
  [LEVEL, reads(level, spans(LEVEL, ["优", "condition"], ["5分", "points"], ["良", "condition"], ["4分", "points"]))],
  [DOUBTED, reads(doubted, spans(DOUBTED, ["90-95分", "bound"], ["8分", "points"], ["95-100分", "bound"], ["10分", "points"]), "wholeGap")],
  [JUDGED, refuses("judgement", [])],
  [UNREAD, refuses("unknownWord", spans(UNREAD, ["98%", "bound"], ["10分", "points"]), 13, 19)],
]);
READINGS.set(rulesPaneWords("en", "example3"), reads(deduct, []));

/** Knows the standards of the tests and no others; what it says about them is the code. */
export const fakeReader: StandardReader = {
  readStandard: (text) => READINGS.get(text.trim()) ?? refuses(text.trim() === "" ? "empty" : "missingPoints", [], 0, text.length),
  sayRefusal: ({ code }, locale) => `${locale} refusal ${code}`,
  sayConvention: ({ code }, locale) => `${locale} convention ${code}`,
};
