import fc from "fast-check";
import { call, outcome } from "./call";

const SCALE = [["非常满意", 100], ["满意", 80], ["一般", 60], ["不满意", 30], ["非常不满意", 0]];
const WORDS = SCALE.map(([word]) => word);

const calls: readonly (readonly [id: string, answer: fc.Arbitrary<unknown>, rest: readonly unknown[]])[] = [
  ["CSAT", fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...WORDS, "", null, "未评")), []],
  ["NPS", fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom("9", "１０", "", null, "-")), []],
  ["SURVEY", fc.constantFrom(...WORDS, "", null, "未评"), [SCALE]],
  ["SURVEY", fc.constantFrom(...WORDS, "", null, "未评"), [SCALE, "一般"]],
];

describe.each(calls)("KPI.%s", (id, answer, rest) => {
  test("does not depend on the order or the shape of the answers", () => {
    const orders = fc.array(answer, { minLength: 1, maxLength: 8 }).chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })));
    fc.assert(
      fc.property(orders, ([answers, shuffled]) => {
        const result = outcome(id, [[answers], ...rest]);
        expect(outcome(id, [shuffled.map((each) => [each]), ...rest])).toEqual(result);
        expect(outcome(id, [[answers, answers], ...rest])).toEqual(result);
      }),
    );
  });

  test("takes a million answers", () => {
    const [few = []] = fc.sample(fc.array(answer, { minLength: 10, maxLength: 10 }), { numRuns: 1, seed: 4 });
    const many = Array.from({ length: 1_000_000 }, (_, row) => [few[row % few.length]]);
    expect(call(id, [many, ...rest])).toEqual(call(id, [[few], ...rest]));
  });
});

test("words count as the numbers that they stand for", () => {
  const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(levels, fc.constantFrom(undefined, ">=3", "5", "<2"), (numbers, satisfied) => {
      const words = numbers.map((level) => WORDS[5 - level]);
      expect(outcome("CSAT", [[words], satisfied])).toEqual(outcome("CSAT", [[numbers], satisfied]));
    }),
  );
});

test("empty cells are the same as none, as 0 among words and as null", () => {
  const answers = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(answers, fc.nat({ max: 5 }), fc.constantFrom(0, null), fc.constantFrom(null, "一般"), (words, blanks, blank, unanswered) => {
      const empty = Array<unknown>(blanks).fill(blank);
      expect(outcome("CSAT", [[[...words, ...empty]]])).toEqual(outcome("CSAT", [[words]]));
      expect(outcome("SURVEY", [[[...words, ...empty]], SCALE, unanswered])).toEqual(
        outcome("SURVEY", [[[...words, ...(unanswered === null ? [] : empty.map(() => unanswered))]], SCALE]),
      );
    }),
  );
});
