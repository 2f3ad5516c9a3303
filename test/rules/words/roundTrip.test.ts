import fc from "fast-check";
import { describe as say } from "../../../src/rules/faces";
import type { Rule } from "../../../src/rules/rule";
import { readStandard } from "../../../src/rules/words/readStandard";
import { rules } from "../../support/rules";

const numRuns = Number(process.env.WORDS_RUNS ?? 2000);

/** Fields that say their default read as left out. */
function plainly(rule: Rule): unknown {
  const { ...fields } = rule as unknown as Record<string, unknown>; // Fields of any kind of rule.
  if (fields.unit === "number" || fields.unit === undefined) delete fields.unit;
  return JSON.parse(JSON.stringify(fields));
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
