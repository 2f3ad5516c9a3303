import type { LevelRule, PassRule, Points } from "../rule";
import { worth } from "./awards";
import { type Attempt, basePoints } from "./figures";
import { number } from "./intervals";
import { type Case, type Standard, trouble } from "./standard";

/** 零差错得5分，出现差错不得分: nothing must happen. */
function eventOf(first: Case, second: Case): PassRule | undefined {
  const none = first.conditions[0];
  const named = /[无零未没].{1,12}$/.test(first.label) && /^(?:如|若)?(?:有|出现|发生|存在)/.test(second.label);
  if (none?.kind !== "state" || none.state !== "none" || !named || second.conditions.length > 0) return undefined;
  if (typeof first.outcome === "string" || typeof second.outcome === "string" || first.outcome.mode !== "get" || second.outcome.mode !== "get") return undefined;
  return { kind: "pass", criterion: { op: "<=", value: 0 }, points: first.outcome.amount, otherwise: second.outcome.amount };
}

/** Names of levels are short; a longer description is for a person to judge. */
const LONGEST = 7;
const LONGEST_LATIN = 24;
const MOST_WORDS = 3;
const VERBS = /^(?:评为|被评为|获得|获|负|为|考核|达到|属于|评定为)/;

/** 非常满意：120分 满意：100分: points by name. */
export function readLevels(standard: Standard): Attempt<LevelRule | PassRule> {
  const [first, second, third] = standard.cases;
  const event = third === undefined && first !== undefined && second !== undefined ? eventOf(first, second) : undefined;
  if (event !== undefined) return { ok: true, rule: event };
  if (first === undefined || standard.cases.length < 2) return trouble("judgement", first ?? { from: 0, next: 1 });
  const told = standard.cases.flatMap(({ outcome }) => (typeof outcome !== "string" && outcome.mode === "get" && outcome.verb === true && typeof outcome.amount === "number" ? [outcome.amount] : []));
  const base = basePoints(standard) ?? (told.length > 0 ? Math.max(...told) : { full: 1 });
  const added = standard.cases.find((each) => typeof each.outcome !== "string" && each.outcome.mode === "add");
  if (added !== undefined && standard.cases.some((each) => typeof each.outcome !== "string" && each.outcome.mode === "get" && each.outcome.amount !== 0)) return trouble("missingBase", added);
  // 优秀加5分，不合格扣5分: around 0.
  const around = added !== undefined && number(worth(typeof added.outcome === "string" ? { mode: "add", amount: 0, sure: true } : added.outcome, 0)) > 0;
  const scale: (readonly [string | number, Points])[] = [];
  let losing = false;
  for (const each of standard.cases) {
    if (typeof each.outcome === "string") return trouble("judgement", each);
    const name = nameOf(each);
    if (each.numbers && each.conditions[0]?.kind !== "bound" && !isNumbered(each)) return trouble("severalCriteria", each);
    // 书写规范的得5分，较完整的得3分: a description, no name of a level.
    if (name === "" || !isShort(name) || each.listed || (name.endsWith("的") && LEVEL.exec(name.slice(0, -1))?.index !== 0)) return trouble("judgement", each);
    // 环比下降得10分: held against a figure that is not given.
    if (/(?:下降|上升|降低|提高|减少|增长|持平)$/.test(name)) return trouble("missingBase", each);
    if (scale.some(([known]) => known === name)) return trouble("contradiction", each);
    // 负全责扣15分、主责10分: the verb of the first holds for the list.
    losing ||= each.outcome.mode === "lose";
    const outcome = losing && each.outcome.mode === "get" && each.outcome.verb !== true && each.outcome.full !== true ? { ...each.outcome, mode: "lose" as const } : each.outcome;
    const points = worth(outcome, outcome.mode === "add" || around ? 0 : base);
    if (number(points) < 0 && !around) return trouble("contradiction", each);
    scale.push([name.replace(/的$/, ""), points]);
  }
  const [head, ...rest] = scale;
  const own = head === undefined ? undefined : withoutMetric(String(head[0]), rest.map(([name]) => String(name)));
  if (head === undefined || own === undefined) return trouble("unknownWord", first);
  return { ok: true, rule: { kind: "level", scale: [[own, head[1]], ...rest] } };
}

/** 卫生评定A级, B级, C级: the first level is A级 like the others; undefined where it cannot be told. */
function withoutMetric(name: string, others: readonly string[]): string | undefined {
  const longest = Math.max(...others.map((each) => each.length));
  if (/[a-z]/i.test(name.slice(0, 1)) || name.length < longest + 2) return name;
  const tail = LEVEL.exec(name)?.[0];
  return tail !== undefined && tail.length < name.length && others.every((each) => LEVEL.exec(each)?.[0] === each) ? tail : undefined;
}

const LEVEL = /(?:[A-Za-z](?:级|等|类|档)?|[甲乙丙丁一二三四五](?:级|等|类|档)|非常满意|基本满意|不满意|满意|优秀|良好|中等|一般|较差|不合格|不达标|合格|达标|优|良|中|差)$/;

/** "Level 5", "Grade 3" */
export function isNumbered(each: Case): boolean {
  const one = each.conditions[0];
  return each.conditions.length === 1 && one?.kind === "value" && one.figure.unit === undefined && one.figure.scale === "plain" && /(?:^|\s)(?:level|grade|class|tier|category)$/i.test(each.label.trim());
}

function isShort(name: string): boolean {
  return /^[\x20-\x7e]+$/.test(name) ? name.length <= LONGEST_LATIN && name.split(" ").length <= MOST_WORDS : name.length <= LONGEST;
}

function nameOf(each: Case): string {
  const level = each.conditions[0];
  // "Level 5: 25 points"
  if (level?.kind === "value") return `${each.label.trim()} ${level.figure.value}`;
  if (level?.kind === "bound" && level.bound.low?.mark.kind === "figure") return `${level.bound.low.mark.figure.value}级`;
  const name = each.label.replace(VERBS, "").trim();
  // "respective points A = 30": in English the level is the last word.
  // "no certification": without its "no" it would be another level.
  if (/^(?:no|not|non|without)[ -]/i.test(name)) return name;
  return /^[\x20-\x7e]+$/.test(name) && typeof each.outcome !== "string" && each.outcome.verb === true ? (name.split(" ").at(-1) ?? "") : name;
}
