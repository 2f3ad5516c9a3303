import fc from "fast-check";
import { calendarDay, dayOfNumber, readDate, writeDate } from "../../src/numbers/dates";

test.each([
  ["1900-01-01", 1], ["1900-02-28", 59], ["1900-03-01", 61], ["1970-01-01", 25569], ["2024-02-29", 45351], ["2026-11-01", 46327], ["9999-12-31", 2958465],
])("%s is day %d of Excel", (text, serial) => {
  expect(readDate(text)).toBe(serial);
  expect(writeDate(serial)).toBe(text);
});

test("every day is read back in each of the forms", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const { year, month, date } = calendarDay(serial);
      const [y, m, d] = [year, month, date].map(String);
      const forms = [`${y}-${m}-${d}`, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, ` ${y} 年 ${m} 月 ${d} 号 `, writeDate(serial), writeDate(serial).replaceAll("-", "")];
      expect(forms.map(readDate)).toEqual(forms.map(() => serial));
      expect(dayOfNumber(Number(writeDate(serial).replaceAll("-", "")))).toBe(serial);
      expect(readDate(`${writeDate(serial)} 23:59:59.9`)).toBe(serial);
    }),
  );
});

test.each([
  "", "2026", "2026-11", "2026年11月", "26-11-01", "2026-13-01", "2026-11-31", "2025-02-29", "1899-12-31", "2026-11/01", "01/11/2026", "2026-11-01 上午", "2026-11-01至今", "Nov 1, 2026", "2026111",
])("%p is no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});

test("a number is a day of Excel, its time dropped, but no year or month", () => {
  expect([1, 46327, 46327.99, 2958465, 20261101].map(dayOfNumber)).toEqual([1, 46327, 46327, 2958465, 46327]);
  expect([0, 0.5, -1, 2958466, 20261131, 2026, 2026.11, 202611, 1e300].map(dayOfNumber)).toEqual(Array(9).fill(undefined));
});
