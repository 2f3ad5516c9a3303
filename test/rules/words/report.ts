import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/rules/faces";
import type { RefusalCode } from "../../../src/rules/words/reading";
import { readStandard } from "../../../src/rules/words/readStandard";

/** A labelled standard: the words, and what they score. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly kind: string;
  readonly full?: number | null;
  readonly cases: readonly { readonly actual: number | string; readonly points: number; readonly target?: number; readonly full?: number }[];
  /** Figures that the sheet gives in the cell beside the standard. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where it must be declined: the reasons that are right. */
  readonly expect?: readonly RefusalCode[];
}

export interface Verdict {
  readonly id: string;
  readonly verdict: "read" | "declined" | "misread";
  readonly scorable: boolean;
  /** Declined for a reason that the label does not expect. */
  readonly wrongReason?: boolean;
  readonly detail: string;
}

function withParams({ text, params = {} }: Labelled): string {
  return [...Object.entries(params).map(([name, value]) => `${name}${value}`), text].join("；");
}

/** Whether a standard is read correctly (every case right), declined or misread. */
export function judge(standard: Labelled): Verdict {
  const scorable = standard.kind !== "manual" && standard.kind !== "ambiguous";
  const reading = readStandard(withParams(standard));
  if (!reading.ok) {
    const { code, params } = reading.reason;
    const wrongReason = standard.expect?.includes(code) === false;
    return { id: standard.id, verdict: "declined", scorable, wrongReason, detail: `${code} ${JSON.stringify(params.words ?? "")}` };
  }
  const outcomes = standard.cases.map((each) => ({ each, outcome: evaluate(reading.rule, each.actual, { target: each.target, points: each.full ?? standard.full }) }));
  // The rule asks for the item's target, which the label does without: an error on the sheet, no wrong points.
  if (outcomes.length > 0 && outcomes.every(({ outcome }) => !outcome.ok && outcome.code === "fault.targetMissing")) return { id: standard.id, verdict: "declined", scorable, detail: "asks for the target" };
  const wrong = outcomes.flatMap(({ each, outcome }) => {
    const right = outcome.ok && outcome.points !== null && Math.abs(outcome.points - each.points) <= 1e-9;
    return right ? [] : [`${each.actual}→${outcome.ok ? String(outcome.points) : outcome.code} not ${each.points}`];
  });
  const verdict = scorable && wrong.length === 0 ? "read" : "misread";
  return { id: standard.id, verdict, scorable, detail: `${wrong.join(", ")} ${JSON.stringify(reading.rule)}` };
}

export interface Tally {
  readonly read: number;
  readonly declined: number;
  readonly misread: number;
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (verdict: Verdict["verdict"]): number => verdicts.filter((each) => each.verdict === verdict).length;
  return { read: count("read"), declined: count("declined"), misread: count("misread") };
}

/** The labelled standards of a file with one a line. */
export function standardsIn(path: string): readonly Labelled[] {
  return readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Labelled); // Labelled by hand, in this form.
}

function report(path: string): string {
  const standards = standardsIn(path);
  const verdicts = standards.map(judge);
  const line = (name: string, part: readonly Verdict[]): string => {
    const { read, declined, misread } = tally(part);
    return `${name}: ${part.length} standards, ${read} read correctly (${((100 * read) / Math.max(1, part.length)).toFixed(1)}%), ${declined} declined, ${misread} misread`;
  };
  const shown = verdicts.filter((each) => each.verdict === "misread" || (each.verdict === "declined" && each.scorable) || each.wrongReason === true);
  const text = new Map(standards.map((each) => [each.id, each.text]));
  return [
    line("scorable", verdicts.filter((each) => each.scorable)),
    line("manual or ambiguous", verdicts.filter((each) => !each.scorable)),
    ...shown.map((each) => `${each.verdict}${each.wrongReason === true ? " for another reason" : ""} ${each.id} ${text.get(each.id) ?? ""}\n    ${each.detail}`),
  ].join("\n");
}

const file = process.argv[2];
if (file !== undefined && process.argv[1]?.endsWith("report.ts") === true) process.stdout.write(`${report(file)}\n`);
