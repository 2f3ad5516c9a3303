import type { Locale, Text } from "../../../src/i18n/message";
import { readNumber } from "../../../src/numbers/readNumber";
import type { ConventionCode, RefusalCode } from "../../../src/rules/words/reading";
import examples from "../data/examples.json";
import { judge, type Verdict } from "./report";

/** An actual as people enter it; a level's name differs by language. */
type Entered = string | number | Text;

/** A standard in both languages and what it scores: actuals with their points ("3%" is a rate). */
export interface Example extends Text {
  /** The item's full marks and target, where the words refer to them. */
  readonly full?: number;
  readonly target?: string | number;
  readonly of: readonly (readonly [actual: Entered, points: string | number])[];
}

/** What shows a convention. */
export interface Custom extends Example {
  readonly code: ConventionCode;
}

/** A standard that is not read, and one that says it clearly. */
export interface Refused extends Text {
  readonly code: RefusalCode;
  readonly instead: Example;
}

interface Examples {
  readonly sections: readonly (Text & { readonly examples: readonly Example[] })[];
  readonly customs: readonly Custom[];
  readonly refused: readonly Refused[];
}

/** The examples of docs/rules.md. */
export const EXAMPLES = examples as unknown as Examples; // JSON knows no tuples and no codes; the tests run every example.

export function entered(actual: Entered, locale: Locale): string | number {
  return typeof actual === "object" ? actual[locale] : actual;
}

function figure(value: string | number): number {
  return typeof value === "number" ? value : (readNumber(value) ?? NaN);
}

/** Whether an example in a language is read and scores as it says. */
export function judgeExample({ full, target, of, ...text }: Example, locale: Locale): Verdict {
  const cases = of.map(([actual, points]) => ({
    actual: entered(actual, locale),
    points: figure(points),
    target: target === undefined ? undefined : figure(target),
  }));
  return judge({ id: text[locale], text: text[locale], kind: "example", full, cases });
}
