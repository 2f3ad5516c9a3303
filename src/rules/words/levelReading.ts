import type { LevelRule, Points } from "../rule";
import { worth } from "./awards";
import { type Attempt, basePoints } from "./figures";
import { number } from "./intervals";
import { type Case, type Standard, trouble } from "./standard";

/** Names of levels are short; a longer description is for a person to judge. */
const LONGEST = 6;
const VERBS = /^(?:评为|被评为|获得|获|负|为|考核|达到|属于|评定为)/;

/** 非常满意：120分 满意：100分: points by name. */
export function readLevels(standard: Standard): Attempt<LevelRule> {
  const [first] = standard.cases;
  if (first === undefined || standard.cases.length < 2) return trouble("judgement", first ?? { from: 0, next: 1 });
  const told = standard.cases.flatMap(({ outcome }) => (typeof outcome !== "string" && outcome.mode === "get" && outcome.verb === true && typeof outcome.amount === "number" ? [outcome.amount] : []));
  const base = basePoints(standard) ?? (told.length > 0 ? Math.max(...told) : { full: 1 });
  const added = standard.cases.find((each) => typeof each.outcome !== "string" && each.outcome.mode === "add");
  if (added !== undefined && standard.cases.some((each) => typeof each.outcome !== "string" && each.outcome.mode === "get" && each.outcome.amount !== 0)) return trouble("missingBase", added);
  const scale: (readonly [string | number, Points])[] = [];
  let losing = false;
  for (const each of standard.cases) {
    if (typeof each.outcome === "string") return trouble("judgement", each);
    const name = nameOf(each);
    if (each.numbers && each.conditions[0]?.kind !== "bound") return trouble("severalCriteria", each);
    if (name === "" || name.length > LONGEST) return trouble("judgement", each);
    if (scale.some(([known]) => known === name)) return trouble("contradiction", each);
    // 负全责扣15分、主责10分: the verb of the first holds for the list.
    losing ||= each.outcome.mode === "lose";
    const outcome = losing && each.outcome.mode === "get" && each.outcome.verb !== true && each.outcome.full !== true ? { ...each.outcome, mode: "lose" as const } : each.outcome;
    const points = worth(outcome, outcome.mode === "add" ? 0 : base);
    if (number(points) < 0) return trouble("contradiction", each);
    scale.push([name, points]);
  }
  return { ok: true, rule: { kind: "level", scale } };
}

function nameOf(each: Case): string {
  const level = each.conditions[0];
  if (level?.kind === "bound" && level.bound.low?.mark.kind === "figure") return `${level.bound.low.mark.figure.value}级`;
  const name = each.label.replace(VERBS, "").trim();
  // "respective points A = 30": in English the level is the last word.
  return /^[\x20-\x7e]+$/.test(name) && typeof each.outcome !== "string" && each.outcome.verb === true ? (name.split(" ").at(-1) ?? "") : name;
}
