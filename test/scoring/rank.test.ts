import fc from "fast-check";
import { sum } from "../../src/numbers/sum";
import { rank, type Ties } from "../../src/scoring/rank";

/** Few different scores and groups, so that ties are common. */
const people = fc.array(
  fc.record({ score: fc.option(fc.integer({ min: -3, max: 12 }).map((n) => n / 10)), group: fc.constantFrom("", "一部", "二部") }),
  { maxLength: 40 },
);
const ways: readonly Ties[] = ["min", "dense", "average"];

type Person = { readonly score: number | null; readonly group: string };

function ranked(all: readonly Person[], ties: Ties): (number | null)[] {
  return rank(all.map(({ score }) => score), all.map(({ group }) => group), ties);
}

/** By the definition of each way: how many of the group are better, and how many as good. */
function naive(all: readonly Person[], { score, group }: Person, ties: Ties): number | null {
  if (score === null) return null;
  const scores = all.filter((each) => each.group === group && each.score !== null).map((each) => each.score ?? 0);
  const better = scores.filter((each) => each > score);
  const equal = scores.filter((each) => each === score).length;
  return { min: better.length + 1, dense: new Set(better).size + 1, average: better.length + (equal + 1) / 2 }[ties];
}

test("each rank is what counting the better ones gives", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...ways), (all, ties) => {
      expect(ranked(all, ties)).toEqual(all.map((each) => naive(all, each, ties)));
    }),
  );
});

test("mean ranks of a group add up to n(n+1)/2", () => {
  fc.assert(
    fc.property(people, (all) => {
      const ranks = ranked(all, "average");
      for (const group of new Set(all.map((each) => each.group))) {
        const own = ranks.filter((each, index): each is number => each !== null && all[index]?.group === group);
        expect(sum(own)).toBe((own.length * (own.length + 1)) / 2);
      }
    }),
  );
});

test("dense ranks have no holes", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 }), (scores) => {
      const ranks = [...new Set(rank(scores, null, "dense"))].sort((a, b) => Number(a) - Number(b));
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    }),
  );
});

test("a rank does not depend on where its person stands in the list", () => {
  const shuffled = people.chain((all) =>
    fc.shuffledSubarray(all.map((_, index) => index), { minLength: all.length }).map((order) => ({ all, order })),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...ways), ({ all, order }, ties) => {
      const moved = order.flatMap((index) => all.slice(index, index + 1));
      const ranks = ranked(all, ties);
      expect(ranked(moved, ties)).toEqual(order.map((index) => ranks[index]));
    }),
  );
});

test("what a person sees as equal is equal, and NaN is not assessed", () => {
  expect(rank([0.3, 0.1 + 0.2, 0, -0, NaN])).toEqual([1, 1, 3, 3, null]);
});

test("300,000 people in 3,000 groups", () => {
  const scores = Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
  const ranks = rank(scores, scores.map((_, index) => String(index % 3000)));
  const firstGroup = ranks.filter((_, index) => index % 3000 === 0);
  expect(firstGroup.sort((a, b) => Number(a) - Number(b))).toEqual(firstGroup.map((_, index) => index + 1));
});
