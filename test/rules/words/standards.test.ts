import standards from "../data/standards.json";
import { type Labelled, judge, tally } from "./report";

const labelled: readonly Labelled[] = standards;
const verdicts = labelled.map(judge);
const scorable = verdicts.filter((each) => each.scorable);

describe("standards from real sheets", () => {
  test("at least 97% of those that can be scored are read correctly", () => {
    expect(tally(scorable).read / scorable.length).toBeGreaterThanOrEqual(0.97);
  });

  test("none is misread", () => {
    expect(verdicts.filter((each) => each.verdict === "misread")).toEqual([]);
  });

  test("what needs a person or contradicts itself is declined", () => {
    expect(tally(verdicts.filter((each) => !each.scorable))).toEqual({ read: 0, declined: 18, misread: 0 });
  });
});
