import { normalise } from "../../numbers/compare";
import type { Figure as RuleFigure, Points, Unit } from "../rule";
import type { Mark } from "./atom";
import type { Figure } from "./figure";
import type { Convention, ConventionCode } from "./reading";
import type { Standard, Trouble } from "./standard";

/** Conventions that a reading rests on, each once. */
export interface Notes {
  readonly add: (code: ConventionCode, params?: Convention["params"]) => void;
  readonly all: () => readonly Convention[];
}

export function notes(): Notes {
  const kept: Convention[] = [];
  return {
    add: (code, params = {}) => {
      if (!kept.some((each) => each.code === code)) kept.push({ code, params });
    },
    all: () => kept,
  };
}

export interface Made<R> {
  readonly ok: true;
  readonly rule: R;
}

export type Attempt<R> = Made<R> | { readonly ok: false; readonly trouble: Trouble };

/** What the rest of the standard says about the metric. */
export interface Setting {
  /** The figures are rates of completion, so 完成目标 is 100%. */
  readonly rates: boolean;
}

/** A mark as rules hold it. 比上期低1% is 1% of the last figure. */
export function ruleFigure(mark: Mark, setting: Setting, note: Notes): RuleFigure {
  if (mark.kind === "figure") return mark.figure.value;
  if (mark.by !== undefined) return moved(mark.share, mark.by, note);
  return setting.rates && mark.share === 1 ? 1 : { target: mark.share };
}

function moved(share: number, by: Figure, note: Notes): RuleFigure {
  if (by.scale === "percent") {
    note.add("shareOfTarget");
    return { target: normalise(share + by.value) };
  }
  return { target: share, plus: by.value };
}

/** Order of two rule figures: numbers among numbers, shares of the target among shares; undefined across. */
export function order(a: RuleFigure, b: RuleFigure): number | undefined {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return undefined;
  return a.target - b.target || (a.plus ?? 0) - (b.plus ?? 0);
}

const UNITS: Readonly<Record<string, Unit>> = {
  score: "score", times: "times", cases: "cases", persons: "persons", items: "items", seconds: "seconds", minutes: "minutes", hours: "hours",
  days: "days", weeks: "weeks", months: "months", years: "years", yuan: "yuan", wan: "wan",
};

/** The unit of a rule from the figures that its actuals are held against; percentages first. */
export function unitOf(figures: readonly (Figure | undefined)[]): Unit | undefined {
  let unit: Unit | undefined;
  for (const figure of figures) {
    if (figure === undefined) continue;
    if (figure.scale === "percent" || figure.scale === "point") return "percent";
    if (figure.scale === "permille") return "permille";
    if (figure.unit !== undefined) unit ??= UNITS[figure.unit];
  }
  return unit;
}

export function markFigure(mark: Mark | undefined): Figure | undefined {
  return mark?.kind === "figure" ? mark.figure : undefined;
}

/** 满分 as the standard or its table gives it. */
export function basePoints(standard: Standard): Points | undefined {
  return standard.bases[0]?.amount;
}
