import fc from "fast-check";
import { describe as say } from "../../../src/rules/faces";
import type { Rule } from "../../../src/rules/rule";
import { readStandard } from "../../../src/rules/words/readStandard";
import { rules } from "../../support/rules";

/** CI reads 10,000 back, half of them in each language; WORDS_RUNS asks for another number a language. */
const numRuns = Number(process.env.WORDS_RUNS ?? (process.env.CI ? 5000 : 1000));

/** What is left out and what says its default are the same; numbers agree in 12 digits, which is more than words have. */
function plainly(rule: Rule): unknown {
  const text = JSON.stringify(rule, (key, value: unknown) => {
    if (key === "unit" && value === "number") return undefined;
    return typeof value === "number" ? Number(value.toPrecision(12)) : value;
  });
  return JSON.parse(text);
}

describe.each(["zh", "en"] as const)("what is written in %s is read back", (locale) => {
  test("for random rules of every kind", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const reading = readStandard(say(rule, locale));
        expect(reading.ok ? plainly(reading.rule) : reading).toEqual(plainly(rule));
      }),
      { numRuns },
    );
  });
});
