import fc from "fast-check";
import { streak } from "../../src/scoring/streak";

const below80 = (value: number): boolean => value < 80;
const months = fc.array(fc.option(fc.constantFrom(70, 79.9, 80, 95)), { maxLength: 24 });

/** Walks back from the latest value. */
function naive(values: readonly (number | null)[]): number {
  const latestFirst = values.filter((value) => value !== null).reverse();
  const end = latestFirst.findIndex((value) => !below80(value));
  return end === -1 ? latestFirst.length : end;
}

test("counts what walking back from the latest value counts", () => {
  fc.assert(fc.property(months, (values) => expect(streak(values, below80)).toBe(naive(values))));
});

test("a month that is not assessed changes nothing, wherever it is", () => {
  fc.assert(
    fc.property(months, fc.nat(24), (values, place) => {
      const more = [...values.slice(0, place), null, ...values.slice(place)];
      expect(streak(more, below80)).toBe(streak(values, below80));
    }),
  );
});

test("one more month that meets adds one, one that does not leaves none", () => {
  fc.assert(
    fc.property(months, (values) => {
      expect(streak([...values, 70], below80)).toBe(streak(values, below80) + 1);
      expect(streak([...values, 80], below80)).toBe(0);
    }),
  );
});

test("nothing assessed is no streak", () => {
  expect(streak([null, null], below80)).toBe(0);
});
