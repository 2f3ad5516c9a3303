import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { CallFault, isFault, type AnyCell, type CellFault } from "../../src/functions/fault";
import { call } from "./call";

const CALLS = 100_000;

const ERRORS = ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NULL!"];

/** Anything that a host may hand over for a cell, and more. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 120 }) },
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom("95%", "１２", "1,200", ">=90%", "<1%", "低于90", "85以上", "90-100", "=1+1", "-张三", "😀", "\u0000", "up", "down", "zero", "TRUE", "zh", "en", "whole", "marginal", "非常满意", "一般", "very satisfied", "dense", "month", "=D", "2026-11-01", "2026年11月30日", 46327, 20261130),
  fc.constantFrom("满分10分，每次扣2分，扣完为止", "95%以上得满分，每低1%扣1分", "优秀10分，良好8分", "实际÷目标×20分", "95% or more: 20 points", "一票否决", "0-10分"),
  fc.constantFrom("", " ", "-", "—", "/", "N/A", "未评", "#N/A", "#REF!", "#VALUE!", "得分"),
  // Without braces, so that one in a message is a place that was not filled.
  fc.string().map((text) => text.replaceAll("{", "(")),
  fc.boolean(),
  fc.constantFrom(null, undefined, {}, [], { code: "#DIV/0!" }, { type: "Error", basicValue: "#NAME?" }, { basicValue: 5 }, { basicValue: null }, { code: 5 }),
);

/** One cell, or a rectangle, now and then a ragged one as no host should send it. */
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 3 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      ),
  },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) },
);

function isSpoken({ error, message }: CellFault): boolean {
  const texts = [message("zh"), message("en")];
  return ERRORS.includes(error) && texts.every((text) => text.length > 0 && !text.includes("undefined") && !/\{\w+\}/.test(text));
}

function isDocumented(result: AnyCell): boolean {
  if (isFault(result)) return isSpoken(result);
  return typeof result !== "number" || Number.isFinite(result);
}

test(`${String(CALLS)} calls with any arguments give documented results or errors, and nothing else`, () => {
  const ids = Object.keys(FUNCTIONS);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.array(argument, { maxLength: 9 }), (id, args) => {
      try {
        const rows = call(id, args);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.flat().every(isDocumented)).toBe(true);
      } catch (problem) {
        if (!(problem instanceof CallFault)) throw problem;
        expect(isSpoken(problem.fault)).toBe(true);
      }
    }),
    { numRuns: CALLS },
  );
});
