import fc from "fast-check";
import { plain } from "../../src/numbers/plain";
import { round } from "../../src/numbers/round";
import { describe as inWords, evaluate } from "../../src/rules/faces";
import { readStandard } from "../../src/rules/words/readStandard";
import { SAMPLES } from "../rules/samples";
import { figure, rule } from "./arbitraries";
import { call, outcome } from "./call";

const locale = fc.constantFrom("zh" as const, "en" as const);
const context = fc.record({ points: fc.constantFrom(5, 20, 100), target: fc.constantFrom(0.9, 95) });
const actual = fc.oneof(figure, fc.constantFrom(0, 1, 2, 0.01, 0.9, 0.95, "优秀", "满意", "A+"));
const rules = fc.oneof(rule, fc.constantFrom(...Object.values(SAMPLES)));

/** Pieces that standards are made of; put together at random they mean something only now and then. */
const piece = fc.constantFrom(
  "95%", "90%-95%", "３次", "24小时", "1个百分点", "20分", "满分", "目标", "实际", "÷", "×", "以上", "以下", "低于", "超过", "每", "扣", "加", "得",
  "不得分", "扣完为止", "不计上限", "最多", "一票否决", "否则", "优秀", "，", "；", "\n", "{x}", "or more", "points", "per", "day", "below", "at most", "-", "0", "😀",
);
const standard = fc.oneof(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")), fc.string({ maxLength: 30 }));

/** Standards that mean something, and texts that mostly do not. */
const words = fc.oneof(standard, fc.tuple(rules, locale).map(([each, language]) => inWords(each, language)));

test("KPI.RULE scores as the rule does that the words are read as, or quotes the part that is not read", () => {
  fc.assert(
    fc.property(words, actual, context, (text, value, given) => {
      const result = outcome("RULE", [text, [[value]], given.points, given.target]);
      const reading = readStandard(text);
      const scored = reading.ok ? evaluate(reading.rule, value, given) : undefined;
      if (scored?.ok === true) expect(result).toEqual({ value: scored.points });
      else expect(result).toMatchObject({ error: scored?.error ?? "#VALUE!" });
      if (reading.ok || text.trim() === "") return;
      const part = text.slice(reading.reason.start, reading.reason.end).trim().slice(0, 30);
      expect(result).toMatchObject({ zh: expect.stringContaining(part) as string, en: expect.stringContaining(part) as string });
    }),
    { numRuns: 2000 },
  );
});

test("KPI.EXPLAIN has a sentence with the points where KPI.RULE has points, and the same error where it has none", () => {
  fc.assert(
    fc.property(words, actual, context, locale, (text, value, { points, target }, language) => {
      const score = outcome("RULE", [text, value, points, target]);
      const sentence = outcome("EXPLAIN", [text, value, points, target, language]);
      if ("error" in score) expect(sentence).toEqual(score);
      else if (typeof score.value === "number") expect("value" in sentence && says(sentence.value, score.value)).toBe(true);
      else expect(sentence).toEqual({ value: "" });
    }),
    { numRuns: 2000 },
  );
});

/** Rates are said in percent. */
function says(sentence: unknown, points: number): boolean {
  return typeof sentence === "string" && [plain(round(points, 4)), `${plain(round(points * 100, 4))}%`].some((said) => sentence.includes(said));
}

test("a column gives what its cells give one by one", () => {
  fc.assert(
    fc.property(rules, fc.array(fc.oneof(actual, fc.constantFrom(null, "未评", "好")), { minLength: 2, maxLength: 6 }), context, (each, values, { points, target }) => {
      const text = inWords(each, "zh");
      const single = values.map((value) => {
        const result = outcome("RULE", [text, [[value]], points, target]);
        return ["error" in result ? result.error : result.value];
      });
      const whole = outcome("RULE", [text, values.map((value) => [value]), points, target]);
      expect("error" in whole ? values.map(() => [whole.error]) : whole).toEqual("error" in whole ? single : { value: single });
    }),
    { numRuns: 500 },
  );
});

test("10,000 cells with a formula each score what one column of them does", () => {
  const text = "大于99%得25分;低于99%得20分;低于95%得10分;低于90%得0分";
  const cells = Array.from({ length: 10_000 }, (_, row) => (row % 1000) / 1000);
  const apart = cells.map((cell) => call("RULE", [text, [[cell]]])[0]);
  expect(apart).toEqual(call("RULE", [text, cells.map((cell) => [cell])]));
});
