import fc from "fast-check";
import { readCriterion } from "../../src/numbers/readCriterion";

test.each([
  [">=90%", ">=", 0.9], ["≥85", ">=", 85], ["＞＝85", ">=", 85], ["=>85", ">=", 85], ["> 3", ">", 3], ["＞３", ">", 3],
  ["<1%", "<", 0.01], ["＜1％", "<", 0.01], ["<=2", "<=", 2], ["≤ 2", "<=", 2], ["=3", "=", 3], ["==3", "=", 3],
  ["低于90", "<", 90], ["不低于90", ">=", 90], ["大于99%", ">", 0.99], ["大于等于99%", ">=", 0.99], ["超过3", ">", 3],
  ["不超过3", "<=", 3], ["不足80", "<", 80], ["至少5", ">=", 5], ["最多5", "<=", 5], ["等于0", "=", 0], ["达到80%", ">=", 0.8],
  ["85以上", ">=", 85], ["85及以上", ">=", 85], ["85（含）以上", ">=", 85], ["60以下", "<=", 60], ["24以内", "<=", 24],
  ["at least 90%", ">=", 0.9], ["AT MOST 3", "<=", 3], ["below 1%", "<", 0.01], ["under 5", "<", 5], ["over 5", ">", 5],
  ["above 5", ">", 5], ["more than 5", ">", 5], ["no more than 5", "<=", 5], ["not less than 5", ">=", 5], ["exactly 5", "=", 5],
  ["90 or more", ">=", 90], ["3 or less", "<=", 3], ["within 24", "<=", 24], ["90%", ">=", 0.9], ["-5", ">=", -5], [">-5", ">", -5],
] as const)("%j compares with %s %d", (text, op, value) => {
  expect(readCriterion(text)).toEqual({ op, value });
});

test("a number means at least, as it is seen", () => {
  expect(readCriterion(0.1 + 0.2)).toEqual({ op: ">=", value: 0.3 });
});

test.each(["", ">", "以上", "大于90以上", "90以上以上", "大于", ">>5", "<>5", "90-95", "3次以上", "未评", "about 5", ">5 and <7"])(
  "%j is no comparison",
  (text) => {
    expect(readCriterion(text)).toBeUndefined();
  },
);

test.each([NaN, Infinity, -Infinity])("%d is no comparison", (value) => {
  expect(readCriterion(value)).toBeUndefined();
});

test("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from("<>=≥90%以上不低于大超过 or more")) }), (text) => {
    const criterion = readCriterion(text);
    expect(criterion === undefined || Number.isFinite(criterion.value)).toBe(true);
  }));
});
