import fc from "fast-check";
import { csat } from "../../../src/scoring/surveys/csat";
import { isNpsRating, nps } from "../../../src/scoring/surveys/nps";
import { satisfactionLevel } from "../../../src/scoring/surveys/satisfaction";
import { survey } from "../../../src/scoring/surveys/survey";

/** Answers, each with how many gave it. */
const tally = (least: number, most: number): fc.Arbitrary<Map<number, number>> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 500 })), { maxLength: 11, selector: ([answer]) => answer })
    .map((pairs) => new Map(pairs));

const listed = (answers: ReadonlyMap<number, number>): number[] => Array.from(answers).flatMap(([answer, count]) => Array<number>(count).fill(answer));

test("CSAT is the share that one counts by hand, from 0 to 1, and falls as more is asked", () => {
  fc.assert(
    fc.property(tally(1, 5), (ratings) => {
      const all = listed(ratings);
      const share = csat(ratings);
      if (all.length === 0) {
        expect(share).toBeNull();
        return;
      }
      expect(share).toBeCloseTo(all.filter((rating) => rating >= 4).length / all.length, 12);
      const shares = [1, 2, 3, 4, 5, 6].map((value) => csat(ratings, { op: ">=", value }) ?? NaN);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect([shares[0], shares[5]]).toEqual([1, 0]);
    }),
  );
});

test("NPS is promoters less detractors, from -100 to 100, and a better answer never lowers it", () => {
  fc.assert(
    fc.property(tally(0, 10), fc.nat({ max: 9 }), (ratings, from) => {
      const all = listed(ratings);
      const figure = nps(ratings);
      if (all.length === 0) {
        expect(figure).toBeNull();
        return;
      }
      const share = (counts: (rating: number) => boolean): number => all.filter(counts).length / all.length;
      expect(figure).toBeCloseTo(100 * (share((rating) => rating >= 9) - share((rating) => rating <= 6)), 9);
      expect(Math.abs(figure ?? NaN)).toBeLessThanOrEqual(100);
      const better = new Map(ratings);
      better.delete(from);
      better.set(from + 1, (ratings.get(from + 1) ?? 0) + (ratings.get(from) ?? 0));
      expect(nps(better)).toBeGreaterThanOrEqual((figure ?? NaN) - 1e-9);
    }),
  );
});

test.each([[-0.1, false], [0, true], [5.5, true], [10, true], [10.000000000000002, true], [10.1, false]])("an NPS rating of %p is on the scale: %p", (rating, expected) => {
  expect(isNpsRating(rating)).toBe(expected);
});

test("a survey's mean lies between the least and the greatest points, and unanswered ones pull it to theirs", () => {
  fc.assert(
    fc.property(tally(-10, 100), fc.nat({ max: 300 }), fc.integer({ min: 0, max: 100 }), (points, open, each) => {
      const all = listed(points);
      const mean = survey(points, open, null);
      const withOpen = survey(points, open, each);
      if (all.length === 0) {
        expect([mean, withOpen]).toEqual([null, open === 0 ? null : each]);
        return;
      }
      expect(mean).toBeCloseTo(all.reduce((sum, value) => sum + value, 0) / all.length, 9);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
      expect(mean).toBeLessThanOrEqual(Math.max(...all));
      expect(withOpen).toBeCloseTo(((mean ?? NaN) * all.length + open * each) / (all.length + open), 9);
    }),
  );
});

test.each([
  ["非常满意", 5], ["很满意", 5], ["满意", 4], [" 满意　", 4], ["一般", 3], ["不满意", 2], ["非常不满意", 1],
  ["Very Satisfied", 5], ["ｓａｔｉｓｆｉｅｄ", 4], ["neutral", 3], ["dissatisfied", 2], ["VERY DISSATISFIED", 1],
  ["", undefined], ["满", undefined], ["不", undefined], ["满意度", undefined], ["基本满意", undefined], ["constructor", undefined],
])("%p is level %p", (word, level) => {
  expect(satisfactionLevel(word)).toBe(level);
});
