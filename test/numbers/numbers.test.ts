import fc from "fast-check";
import { compare, difference, meets, normalise } from "../../src/numbers/compare";
import { isNotAssessed, NOT_ASSESSED } from "../../src/numbers/notAssessed";
import { plain } from "../../src/numbers/plain";
import { readNumber } from "../../src/numbers/readNumber";
import { round, shiftPoint, wholePart } from "../../src/numbers/round";
import { seenNextTo, seenPlaces } from "../../src/numbers/seen";
import { sum } from "../../src/numbers/sum";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Where rounding goes wrong if at all: near halves, near powers of ten, decimals with their noise. */
const awkward = fc.oneof(
  finite,
  fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 12 })).map(([x, places]) => (x + 0.5) / 10 ** places),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => a / b),
  fc.tuple(fc.integer({ min: -12, max: 17 }), fc.integer({ min: -9, max: 9 })).map(([places, ulps]) => 10 ** places * (1 + ulps * Number.EPSILON)),
  fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([a, b]) => a * 0.1 + b * 0.01),
);

const order = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
const inText = (x: number) => Number(x.toPrecision(15)) || 0;

describe("numbers as a person sees them", () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [0.7 + 0.1 + 0.1, 0.9],
    [1.1 * 3, 3.3],
    [-0.1 - 0.2, -0.3],
    [0, 0],
  ])("normalise %d is %d", (x, expected) => {
    expect(normalise(x)).toBe(expected);
  });

  test("normalising keeps what is seen, does not change again, and stays finite", () => {
    fc.assert(
      fc.property(finite, (x) => {
        const seen = normalise(x);
        expect(Number.isFinite(seen)).toBe(true);
        expect(normalise(seen)).toBe(seen);
        expect(Math.abs(seen - x)).toBeLessThanOrEqual(Math.abs(x) * 1e-14);
        expect(Object.is(seen, -0)).toBe(false);
      }),
    );
    expect(normalise(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect([normalise(Infinity), normalise(-Infinity), normalise(NaN)]).toEqual([Infinity, -Infinity, NaN]);
  });

  test("the quick ways give what the decimal text gives", () => {
    fc.assert(
      fc.property(awkward, awkward, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 14 }), (x, other, ulps, places) => {
        fc.pre(Math.abs(x) < 1e300);
        expect(normalise(x)).toBe(inText(x));
        for (const near of [other, x * (1 + ulps * Number.EPSILON)]) expect(compare(x, near)).toBe(order(inText(x), inText(near)));
        const moved = Math.round(shiftPoint(Math.abs(inText(x)), places));
        if (moved < Number.MAX_SAFE_INTEGER) expect(round(x, places)).toBe(Math.sign(x) * shiftPoint(moved, -places) + 0);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    [0.1 + 0.2, 0.3, 0],
    [0.30000000000001, 0.3, 1],
    [0.29999999999999, 0.3, -1],
    [-1, 1, -1],
    [0, -0, 0],
  ])("compare(%d, %d) is %d", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
    expect(compare(b, a)).toBe(order === 0 ? 0 : -order);
  });

  test.each([
    [">=", true, true, false],
    [">", true, false, false],
    ["<=", false, true, true],
    ["<", false, false, true],
    ["=", false, true, false],
  ] as const)("%s above, at and below the figure", (op, above, at, below) => {
    const criterion = { op, value: 0.3 };
    expect([meets(0.4, criterion), meets(0.1 + 0.2, criterion), meets(0.2, criterion)]).toEqual([above, at, below]);
  });

  test.each([
    [0.95, 0.9, 0.05],
    [1, 0.993, 0.007],
    [0.3, 0.1, 0.2],
    [100.1, 100, 0.1],
    [5, 5, 0],
    [0, 0, 0],
    [1e-7, 3e-8, 7e-8],
    [1e20, 1, 1e20],
  ])("%d minus %d is %d", (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });
});

describe("rounding half away from zero", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [2.675, 2, 2.68],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1250, -2, 1300],
    [0.1 + 0.2, 15, 0.3],
    [-0.001, 2, 0],
    [1e-9, 2, 0],
    [1e20, 3, 1e20],
    [123456789.125, 2, 123456789.13],
  ])("round(%d, %d) is %d", (x, places, expected) => {
    expect(round(x, places)).toBe(expected);
    expect(Object.is(round(x, places), -0)).toBe(false);
  });

  test("is the written number with the digits cut where the next is below 5", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), (scaled, places) => {
        const x = Number(`${scaled}e-4`);
        const unit = 10 ** (4 - places);
        const expected = Math.sign(scaled) * Math.floor((Math.abs(scaled) + unit / 2) / unit);
        expect(round(x, places)).toBe(expected === 0 ? 0 : Number(`${expected}e-${places}`));
      }),
    );
  });

  test("leaves what is no number, and never makes one infinite", () => {
    expect([round(NaN, 2), round(Infinity, 2)]).toEqual([NaN, Infinity]);
    fc.assert(fc.property(finite, fc.integer({ min: -5, max: 15 }), (x, places) => Number.isFinite(round(x, places))));
  });

  test.each([
    [4.999999999999993, 5],
    [4.9999, 4],
    [-4.9999, -4],
    [-5.0000000000001, -5],
    [-0.5, 0],
  ])("the whole part of %d is %d", (x, expected) => {
    expect(wholePart(x)).toBe(expected);
  });

  test.each([
    [0.95, 2, 95],
    [0.285, 2, 28.5],
    [1e-7, 2, 1e-5],
    [57.3, -2, 0.573],
  ])("%d with its point moved by %d is %d", (x, places, expected) => {
    expect(shiftPoint(x, places)).toBe(expected);
  });
});

describe("an actual next to the figures that it is compared with", () => {
  test.each([
    [1 - 0.993, [0.007], 0.007],
    [0.7 + 0.1 + 0.1, [0.9], 0.9],
    [0.899999999999, [0.9], 0.899999999999],
    [1234567.1 + 0.2, [1234567.3], 1234567.3],
    [1 / 3, [0.333333333333333], 0.333333333333333],
  ])("%d next to %p is %d", (x, figures, expected) => {
    expect(seenNextTo(x, figures)).toBe(expected);
  });

  test.each([[[], 13], [[90], 13], [[100], 12], [[1e6], 8], [[1e10], 6], [[1e20], 13], [[0.9, -1e300], 13], [[0.000000000000001], 15]] as const)(
    "figures %p are met at %d places",
    (figures, places) => {
      expect(seenPlaces(figures)).toBe(places);
    },
  );
});

describe("numbers in text", () => {
  test.each([
    ["95%", 0.95], ["95％", 0.95], ["28.5%", 0.285], ["-5%", -0.05], ["１２", 12], ["１２．５", 12.5],
    ["1,200", 1200], ["１，２００", 1200], ["1,234,567.5", 1234567.5], ["+5", 5], ["-5", -5], ["－5", -5], ["−5", -5],
    [" 　7 ", 7], ["1e3", 1000], ["1E-2", 0.01], ["1e2%", 1], [".5", 0.5], ["5.", 5], ["007", 7], ["-0", 0], ["1.1%", 0.011],
  ])("%j is %d", (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test.each([
    "", " ", "　", "3次", "1,2,3", "12,00", "1,2000", "--5", "+-5", "Infinity", "NaN", "0x10", "1e", "e3", ".", "%", "5%%", "%5",
    "1 2", "95 %", "1e9999", "1e99999", "①", "三", "½", "1.2.3", "=1+1", "TRUE", "🙂", "¥5", "(5)", "5-",
  ])("%j is not a number", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test("reads what plain writes, whatever the number, in both widths", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (x) => {
        const text = plain(x);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(readNumber(text)).toBe(normalise(x));
        const wide = text.replace(/[-.0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(readNumber(wide)).toBe(normalise(x));
      }),
    );
  });

  test("never throws and never gives anything but a finite number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,eE+-% %１，％次")) })), (text) => {
        const value = readNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test.each([
    [1e21, "1000000000000000000000"],
    [-1.25e-7, "-0.000000125"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [1e-15, "0.000000000000001"],
  ])("%d is written %s", (x, expected) => {
    expect(plain(x)).toBe(expected);
  });
});

describe("not assessed", () => {
  test.each([null, undefined, ...NOT_ASSESSED, " 未评 ", "　", "n/a", "Ｎ／Ａ", " - ", "－", "\t缺\n"])("%j is", (value) => {
    expect(isNotAssessed(value)).toBe(true);
  });

  test.each([0, "0", false, NaN, "未评价", "--", "无", "#N/A", [], {}])("%j is not", (value) => {
    expect(isNotAssessed(value)).toBe(false);
  });
});

describe("sums", () => {
  test("ten tenths are 1, and great numbers do not swallow small ones", () => {
    expect(sum(Array<number>(10).fill(0.1))).toBe(1);
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([])).toBe(0);
    expect(sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
  });

  test("do not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100)), (values) => {
        expect(normalise(sum([...values].reverse()))).toBe(normalise(sum(values)));
      }),
    );
  });
});
