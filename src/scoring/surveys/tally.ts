/** Answers counted: how many there are of each. */
export type Tally<Answer> = ReadonlyMap<Answer, number>;

/** How many answers there are, or how many of those that `counts` takes. */
export function answersOf<Answer>(answers: Tally<Answer>, counts: (answer: Answer) => boolean = () => true): number {
  let total = 0;
  for (const [answer, count] of answers) if (counts(answer)) total += count;
  return total;
}
