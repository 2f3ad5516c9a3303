import fc from "fast-check";
import { sum } from "../../src/numbers/sum";
import { quota, quotaCounts, type Share } from "../../src/scoring/quota";

/** Shares of the grades 0, 1, 2 … (best first), adding up to 100. */
const shares: fc.Arbitrary<readonly Share<number>[]> = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, grade) => ({ grade, share: cut - (cuts[grade] ?? 0) })));
const scores = fc.array(fc.option(fc.integer({ min: 0, max: 15 })), { maxLength: 60 });

const LABELS = ["A", "B", "C"];

test.each<[string, number, number[], number[]]>([
  ["whole parts", 10, [20, 70, 10], [2, 7, 1]],
  ["the largest remainder first", 4, [20, 70, 10], [1, 3, 0]],
  ["of equal remainders the better grade", 3, [50, 50], [2, 1]],
  ["0.29 × 100 is 29", 100, [0.29, 0.71], [29, 71]],
  ["thirds of a million", 1_000_000, [33.333, 33.333, 33.333], [333_334, 333_333, 333_333]],
  ["nobody", 0, [20, 80], [0, 0]],
])("counts: %s", (_name, people, parts, counts) => {
  expect(quotaCounts(people, parts)).toEqual(counts);
});

test("counts add up to the people, and each is its share rounded down or up", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_048_576 }), shares, (people, parts) => {
      const counts = quotaCounts(people, parts.map(({ share }) => share));
      expect(sum(counts)).toBe(people);
      counts.forEach((count, index) => {
        const exact = ((parts[index]?.share ?? 0) * people) / 100;
        expect(Math.abs(count - exact)).toBeLessThan(1);
      });
    }),
  );
});

test("without ties each grade goes to as many as its count", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 80 }), shares, (distinct, parts) => {
      const given = quota(distinct, parts);
      const counts = quotaCounts(distinct.length, parts.map(({ share }) => share));
      expect(parts.map(({ grade }) => given.filter((each) => each === grade).length)).toEqual(counts);
    }),
  );
});

test("everybody assessed gets a grade and nobody else; equal scores the same, higher scores never a worse one", () => {
  fc.assert(
    fc.property(scores, shares, (all, parts) => {
      const given = quota(all, parts);
      expect(given.map((grade) => grade === null)).toEqual(all.map((score) => score === null));
      const best = all.flatMap((score, index) => (score === null ? [] : [{ score, grade: given[index] ?? NaN }])).sort((a, b) => b.score - a.score);
      best.slice(1).forEach(({ score, grade }, index) => {
        const above = best[index];
        expect(above === undefined || (above.score === score ? above.grade === grade : above.grade <= grade)).toBe(true);
      });
    }),
  );
});

test("a grade reaches at least as far as the counts up to it, and further only by those who tie with its last", () => {
  fc.assert(
    fc.property(scores, shares, (all, parts) => {
      const given = quota(all, parts);
      const ranked = all.filter((score) => score !== null).sort((a, b) => b - a);
      const counts = quotaCounts(ranked.length, parts.map(({ share }) => share));
      parts.forEach(({ grade }) => {
        const end = sum(counts.slice(0, grade + 1));
        const reached = given.filter((each) => each !== null && each <= grade).length;
        const last = ranked[end - 1];
        expect(reached).toBe(last === undefined ? 0 : ranked.filter((score) => score >= last).length);
      });
    }),
  );
});

test("groups are graded as if each were alone", () => {
  const grouped = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("一部", "二部")), { maxLength: 40 });
  fc.assert(
    fc.property(grouped, shares, (all, parts) => {
      const given = quota(all.map(([score]) => score), parts, all.map(([, group]) => group));
      for (const name of ["一部", "二部"]) {
        const own = all.flatMap(([score, group], index) => (group === name ? [{ score, grade: given[index] }] : []));
        expect(own.map(({ grade }) => grade)).toEqual(quota(own.map(({ score }) => score), parts));
      }
    }),
  );
});

test("300,000 people in one group", () => {
  const many = Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
  const given = quota(many, LABELS.map((grade, index) => ({ grade, share: [20, 70, 10][index] ?? 0 })));
  expect(LABELS.map((grade) => given.filter((each) => each === grade).length)).toEqual([60_000, 210_000, 30_000]);
});
