import fc from "fast-check";
import { compare } from "../../src/numbers/compare";
import { rulesPaneWords } from "../../src/i18n/rulesPane";
import { evaluate } from "../../src/rules/faces";
import type { Rule, ScoringRule } from "../../src/rules/rule";
import type { Reading } from "../../src/rules/words/reading";
import { curveWords } from "../../src/taskpane/rules/axis";
import { curveOf } from "../../src/taskpane/rules/curve";
import { drawnContext, NO_TRIAL, typedFigure, unreadableFigures } from "../../src/taskpane/rules/figures";
import { groupOf, type Group } from "../../src/taskpane/rules/groups";
import { markedSpans, piecesOf } from "../../src/taskpane/rules/pieces";
import { standardReader } from "../../src/taskpane/rules/reader";
import { apart, labelWidth } from "../../src/taskpane/rules/ticks";
import { rules } from "../support/rules";
import { fakeReader } from "./rulesReader";
import { BANDS, DOUBTED, FULL, JUDGED, STEP, UNREAD } from "./rulesSheets";

const role = fc.constantFrom("bound" as const, "points" as const, "ignored" as const, "unread" as const);
const spans = fc.array(fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 40 }), role }), { maxLength: 8 });

test("pieces are the whole text, whatever the spans; what was not read always shows", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, marked) => {
      const pieces = piecesOf(text, marked);
      expect(pieces.map(({ words }) => words).join("")).toBe(text);
      expect(pieces.map(({ start }) => start)).toEqual(pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { words }) => sum + words.length, 0)));
      const unread = marked.some((span) => span.role === "unread" && Math.max(span.start, 0) < Math.min(span.end, text.length));
      expect(pieces.some((piece) => piece.role === "unread")).toBe(unread);
    }),
  );
});

test("neighbours of one role stay apart, and a refusal marks its place where no span does", () => {
  expect(piecesOf("25分20分", [{ start: 0, end: 3, role: "points" }, { start: 3, end: 6, role: "points" }]).map(({ words }) => words)).toEqual(["25分", "20分"]);
  const unread = fakeReader.readStandard(UNREAD);
  expect(piecesOf(UNREAD, markedSpans(unread)).filter((piece) => piece.role === "unread")).toEqual([{ start: 13, words: "否则酌情扣分", role: "unread" }]);
  expect(markedSpans(fakeReader.readStandard(JUDGED))).toEqual([]);
});

test.each<[string, Group]>([[BANDS, "well"], [STEP, "well"], [DOUBTED, "look"], [UNREAD, "look"], [JUDGED, "judgement"]])("%s: %s", (text, group) => {
  expect(groupOf(fakeReader.readStandard(text))).toBe(group);
});

test.each((["zh", "en"] as const).flatMap((locale) => (["example1", "example2", "example3"] as const).map((key) => rulesPaneWords(locale, key))))(
  "the pane's own example reads well: %s",
  (example) => {
    expect(groupOf(standardReader.readStandard(example))).toBe("well");
  },
);

test("a rule for judgement is for a person too", () => {
  const reading: Reading = { ok: true, rule: { kind: "judgement", points: 5 }, spans: [], conventions: [] };
  expect(groupOf(reading)).toBe("judgement");
});

function isScoring(rule: Rule): rule is ScoringRule {
  return rule.kind !== "level" && rule.kind !== "judgement";
}

test("a curve shows what evaluate says: at its turns, between its breaks, and only finite figures", () => {
  fc.assert(
    fc.property(rules.filter(isScoring), fc.constantFrom(1, 100, 0.9), (rule, target) => {
      const context = { target, points: 20 };
      const curve = curveOf(rule, context);
      if (!curve) return;
      const pointsAt = (x: number) => {
        const outcome = evaluate(rule, x, context);
        return outcome.ok ? outcome.points : null;
      };
      expect(curve.turns.map(({ y }) => y)).toEqual(curve.turns.map(({ x }) => pointsAt(x)));
      for (const { x, y } of [...curve.ends, ...curve.lines.flatMap((line) => line.slice(1, -1))]) {
        expect(y).toBe(pointsAt(x));
        expect([x, y].every(Number.isFinite)).toBe(true);
      }
      expect(curve.opens.length).toBe(curve.ends.length);
      expect(curveWords(curve, rule, "zh")).not.toMatch(/undefined|NaN|\{/);
    }),
    { numRuns: 200 },
  );
});

test("bands: level stretches that end in a dot on the side that has the bound", () => {
  const reading = fakeReader.readStandard(BANDS);
  if (!reading.ok || !isScoring(reading.rule)) throw new Error("not read");
  const curve = curveOf(reading.rule, {});
  expect(curve?.lines.map((line) => [...new Set(line.map(({ y }) => y))])).toEqual([[0], [10], [20], [25]]);
  expect(curve?.opens).toEqual([{ x: 0.9, y: 0 }, { x: 0.95, y: 10 }, { x: 0.99, y: 25 }]);
  expect(curve?.ends).toEqual([{ x: 0.9, y: 10 }, { x: 0.95, y: 20 }, { x: 0.99, y: 20 }]);
  expect(curve && curveWords(curve, reading.rule, "zh")).toBe("得分随实际变化的图。实际90%：10分；实际95%：20分；实际99%：20分");
});

test("what the standard leaves open is a gap", () => {
  const open: ScoringRule = { kind: "band", direction: "up", bands: [{ bound: 10, points: 5 }], otherwise: null };
  const curve = curveOf(open, {});
  expect(curve?.lines).toHaveLength(1);
  expect(compare(curve?.lines[0]?.[0]?.x ?? 0, 10)).toBe(0);
});

test("figures that are missing are drawn as 100, or 100% for a percentage, and said so", () => {
  const reading = fakeReader.readStandard(FULL);
  if (!reading.ok) throw new Error("not read");
  expect(drawnContext(reading.rule, NO_TRIAL, "zh")).toEqual({ context: { points: 100, target: 1 }, said: "按目标 100%、满分 100画。" });
  expect(drawnContext(reading.rule, { actual: "", points: "２０", target: "90%" }, "en").said).toBe("Drawn for target 90%, full marks 20.");
  expect(unreadableFigures(reading.rule, { actual: "x", points: "二十", target: "" })).toEqual(["points"]);
  expect([typedFigure(0.97, reading.rule), typedFigure(97, reading.rule), typedFigure(0.5, null), typedFigure(" 良 ", null), typedFigure(true, null)]).toEqual(["97%", "97", "0.5", "良", ""]);
});

test("labels on an axis do not touch; the first ones win", () => {
  const ticks = [0, 10, 30, 34, 90].map((at) => ({ at, label: "95%" }));
  expect(apart(ticks, ({ label }) => labelWidth(label)).map(({ at }) => at)).toEqual([0, 30, 90]);
  expect(labelWidth("优1")).toBe(16);
});
