import type { Tally } from "../../scoring/surveys/tally";
import type { Argument } from "../catalogue";
import { isFault, type CellFault } from "../fault";
import { toRows } from "./cell";
import { fail } from "./faults";

/** The answers of a range counted. */
export interface Answers<Answer extends number | string> {
  readonly given: Tally<Answer>;
  /** Cells without an answer. */
  readonly missing: number;
}

/** Counts the answers of a range. Equal cells are read once; one that cannot be read ends the call. */
export function readAnswers<Answer extends number | string>(
  values: unknown,
  argument: Argument,
  read: (value: unknown, argument: Argument) => Answer | null | CellFault,
): Answers<Answer> {
  const cells = new Map<unknown, number>();
  for (const row of toRows(values)) for (const value of row) count(cells, value, 1);
  const given = new Map<Answer, number>();
  let missing = 0;
  for (const [value, times] of cells) {
    const answer = read(value, argument);
    if (answer === null) missing += times;
    else count(given, isFault(answer) ? fail(answer) : answer, times);
  }
  return { given, missing };
}

function count<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
