import fc from "fast-check";
import { checkGrades, DEFAULT_GRADES, grade, type Grades } from "../../src/scoring/grade";

test.each([
  [100, "A"], [90, "A"], [89.99, "B"], [80, "B"], [60, "C"], [59.9, "D"], [0, "D"], [-5, "D"],
  [89.9 + 0.1, "A"], [89.99999999999999, "A"], [null, null], [NaN, null],
])("%p is graded %p", (score, expected) => {
  expect(grade(score)).toBe(expected);
});

test("a score below every bound has no grade, whatever the order of the table", () => {
  const grades: Grades = [[60, "合格"], [90, "优秀"], [75, "良好"]];
  expect([59, 60, 74.9, 75, 90].map((score) => grade(score, grades))).toEqual([null, "合格", "合格", "良好", "优秀"]);
});

test("a higher score never has a lower grade", () => {
  const order = "DCBA";
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(order.indexOf(grade(high) ?? "")).toBeGreaterThanOrEqual(order.indexOf(grade(low) ?? ""));
    }),
  );
});

test("a table with a bound twice, with none or without numbers is refused", () => {
  expect(checkGrades(DEFAULT_GRADES)).toBeNull();
  expect(checkGrades([[90, "A"], [80, "B"], [90, "C"]])).toMatchObject({ code: "fault.gradeTwice", params: { row: 3, bound: "90" } });
  expect(checkGrades([[0.1 + 0.2, "A"], [0.3, "B"]])).toMatchObject({ code: "fault.gradeTwice" });
  expect(checkGrades([])).toMatchObject({ code: "fault.gradesEmpty" });
  expect(checkGrades([[NaN, "A"]])).toMatchObject({ code: "fault.gradeNotANumber", params: { row: 1 } });
});
