import { compare, meets } from "../../src/numbers/compare";
import { round } from "../../src/numbers/round";
import { grade } from "../../src/scoring/grade";
import { onTime } from "../../src/scoring/onTime";
import { streak } from "../../src/scoring/streak";
import { csat } from "../../src/scoring/surveys/csat";
import { survey } from "../../src/scoring/surveys/survey";
import { weighted } from "../../src/scoring/weighted";
import type { FilledRecord, Typed } from "./records";

/** The figures at the top of a record by their ids, worked out from what was typed without regard to any formula; "" is nothing. */
export type Figures = Readonly<Record<string, number | string>>;

type Row = Readonly<Record<string, Typed>>;

interface Read {
  readonly rows: (table: string) => readonly Row[];
  readonly parameter: (id: string) => number;
  readonly field: (id: string) => Typed;
}

const number = (value: Typed | undefined): number | null => (typeof value === "number" ? value : null);
const numbers = (values: readonly (Typed | undefined)[]): number[] => values.flatMap((value) => number(value) ?? []);
const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
const part = (some: number, all: number): number | null => (all === 0 ? null : some / all);
const cents = (value: number | null): number | null => (value === null ? null : round(value, 2));

function shared(scores: readonly (number | null)[], shares: readonly number[]): number | null {
  const total = weighted(scores, shares, "reweight", false);
  if (!total.ok) throw new Error(total.code);
  return total.total;
}

const tally = <Key>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** How a follow-up stands: only dates count. */
function followUp(from: Typed | undefined, to: Typed | undefined, days: number): "inTime" | "late" | "open" | "wrongDate" | null {
  const [began, ended] = [number(from), number(to)];
  if (began === null) return null;
  if (ended === null) return "open";
  if (ended < began) return "wrongDate";
  return ended - began > days ? "late" : "inTime";
}

/** What is open or wrong stands for longer than allowed. */
function inTimeShare(states: readonly ReturnType<typeof followUp>[]): number | null {
  const durations = states.filter((state) => state !== null).map((state) => (state === "inTime" ? 0 : 2));
  return onTime(durations, 1);
}

const ASPECTS = ["attitude", "efficiency", "quality", "customer", "staff"];

function daily({ rows, parameter }: Read): Figures {
  const shares = ASPECTS.map(parameter);
  const scores = rows("days").map((row) => cents(shared(ASPECTS.map((id) => number(row[id])), shares)));
  return {
    total: cents(shared(ASPECTS.map((id) => meanOf(numbers(rows("days").map((row) => row[id])))), shares)) ?? "",
    days: numbers(scores).length,
    low: numbers(scores).filter((score) => compare(score, parameter("target")) < 0).length,
  };
}

function quarterly({ rows, parameter }: Read): Figures {
  const answers = rows("answers");
  const points = (level: Typed | undefined) => parameter(`points${String(level).slice(-1)}`);
  const mean = (id: string, who?: string) => {
    const given = answers.filter((row) => who === undefined || row.who === who).flatMap((row) => row[id] ?? []);
    return survey(tally(given.map(points)), 0, null);
  };
  const means = [mean("attitude"), mean("efficiency"), mean("quality"), mean("overall", "customers"), mean("overall", "employees")];
  return {
    total: cents(shared(means, ASPECTS.map(parameter))) ?? "",
    customers: answers.filter(({ who }) => who === "customers").length,
    employees: answers.filter(({ who }) => who === "employees").length,
  };
}

const QUESTIONS = Array.from({ length: 10 }, (_, index) => `q${index + 1}`);

function telephone({ rows, parameter }: Read): Figures {
  const calls = rows("answers").map((row) => ({
    state: followUp(row.delivered, row.called, parameter("days")),
    answers: numbers(QUESTIONS.map((id) => row[id])),
  }));
  const valid = calls.filter(({ state, answers }) => state === "inTime" && answers.length > 0);
  const delivered = calls.filter(({ state }) => state !== null).length;
  const mean = meanOf(valid.map(({ answers }) => ((meanOf(answers) ?? 0) / parameter("full")) * 100));
  return {
    total: cents(mean) ?? "",
    satisfied: csat(tally(valid.flatMap(({ answers }) => answers)), { op: ">=", value: parameter("satisfied") }) ?? "",
    delivered,
    valid: valid.length,
    coverage: part(valid.length, delivered) ?? "",
    late: calls.filter(({ state }) => state === "late" || state === "open").length,
  };
}

function classes({ rows, parameter }: Read): Figures {
  const scored = rows("customers").map((row) => {
    const [share, dependence, credit] = [number(row.share), number(row.dependence), number(row.credit)];
    if (share === null || dependence === null || credit === null) return null;
    const parts = [Math.min(1, share / parameter("fullShare")) * 100, dependence * 10, credit * 10];
    return cents(shared(parts, ["shareWeight", "dependenceWeight", "creditWeight"].map(parameter)));
  });
  const bounds = [[parameter("classA"), "A"], [parameter("classB"), "B"], [0, "C"]] as const;
  const given = scored.map((score) => grade(score, bounds));
  const complaints = rows("complaints").filter((row) => number(row.accepted) !== null);
  const answered = inTimeShare(complaints.map((row) => followUp(row.accepted, row.answered, parameter("days"))));
  const improved = part(complaints.filter((row) => row.improved === "yes").length, complaints.length);
  const shares = [parameter("answeredShare"), parameter("improvedShare")];
  const total = shared([answered, improved], shares);
  return {
    total: cents(total === null ? null : total * 100) ?? "",
    answered: answered ?? "",
    improved: improved ?? "",
    customers: numbers(scored).length,
    ...Object.fromEntries(["A", "B", "C"].map((name) => [`count${name}`, given.filter((each) => each === name).length])),
  };
}

const GROUPS = ["customers", "members", "peers", "superior", "self"];
const TOPICS = ["goals", "team", "satisfaction", "indicators", "innovation"];

function anonymous({ rows, parameter }: Read): Figures {
  const groups = GROUPS.map((name, index) => {
    const people = rows("answers").filter((row) => row.group === name && numbers(TOPICS.map((id) => row[id])).length > 0);
    const enough = people.length > 0 && people.length >= parameter(index < 3 ? "least" : "leastExempt");
    const means = TOPICS.map((id) => meanOf(numbers(people.map((row) => row[id]))));
    return { people: people.length, mean: enough ? meanOf(numbers(means)) : null };
  });
  const total = shared(groups.map(({ mean }) => mean), GROUPS.map((_, index) => parameter(`share${index + 1}`)));
  return {
    total: cents(total === null ? null : total * 10) ?? "",
    answers: groups.reduce((sum, { people }) => sum + people, 0),
    groups: numbers(groups.map(({ mean }) => mean)).length,
  };
}

const LEVELS = ["level1", "level2", "level3", "level4", "level5"];

function terminal({ rows, parameter }: Read): Figures {
  const count = (id: string) => numbers(rows("days").map((row) => row[id])).reduce((sum, value) => sum + value, 0);
  const unanswered = count("unanswered");
  const all = LEVELS.reduce((sum, id) => sum + count(id), unanswered);
  const score = survey(new Map(LEVELS.map((id, index) => [`${parameter(`points${index + 1}`)}`, count(id)] as const).reduce(
    (sums, [points, times]) => sums.set(Number(points), (sums.get(Number(points)) ?? 0) + times), new Map<number, number>(),
  )), unanswered, parameter("points3"));
  const earlier = Array.from({ length: 11 }, (_, month) => number(rows("history")[month]?.count));
  const run = streak([...earlier, all === 0 ? null : count("level5")], (times) => meets(times, { op: ">=", value: parameter("bad") }));
  const total = cents(score);
  const grades = ["A", "B", "C", "D"];
  const reached = grade(total);
  const lower = grades[grades.indexOf(reached ?? "") + 1] ?? "D";
  return {
    total: total ?? "",
    grade: total === null ? "" : run >= parameter("months") ? lower : (reached ?? ""),
    answers: all,
    satisfied: part(count("level1") + count("level2"), all) ?? "",
    dissatisfied: part(count("level4") + count("level5"), all) ?? "",
    answered: part(all - unanswered, all) ?? "",
    run,
    calls: inTimeShare(rows("calls").map((row) => followUp(row.date, row.called, parameter("callDays")))) ?? "",
  };
}

function plan({ rows, parameter, field }: Read): Figures {
  const today = number(field("today")) ?? 0;
  const FIRST: readonly Row[] = [{ sign: "atLeast", value: 90 }, { sign: "atMost", value: 3 }, { sign: "atLeast", value: 10 }];
  const all = Array.from({ length: 15 }, (_, index): Row => {
    const typed = Object.fromEntries(Object.entries(rows("plan")[index] ?? {}).filter(([, value]) => value !== null));
    return { ...FIRST[index], ...typed };
  });
  const measures = all.filter(({ measure, progress }) => measure !== undefined && progress !== "dropped");
  const judged = all.flatMap(({ sign, value, actual }) => {
    const [aim, reached] = [number(value), number(actual)];
    return aim === null || reached === null ? [] : [meets(reached, { op: sign === "atMost" ? "<=" : ">=", value: aim })];
  });
  const done = part(measures.filter(({ progress }) => progress === "done").length, measures.length);
  const reached = part(judged.filter(Boolean).length, judged.length);
  const open = all.filter(({ progress, due }) => number(due) !== null && progress !== "done" && progress !== "dropped").map(({ due }) => (number(due) ?? 0) - today);
  const total = done === null ? null : shared([done, reached], [parameter("doneShare"), parameter("metShare")]);
  return {
    total: cents(total === null ? null : total * 100) ?? "",
    planned: measures.length,
    done: done ?? "",
    met: reached ?? "",
    overdue: open.filter((days) => days < 0).length,
    soon: open.filter((days) => days >= 0 && days <= parameter("soon")).length,
  };
}

const REFERENCES: Readonly<Record<string, (read: Read) => Figures>> = {
  "satisfaction-daily": daily,
  "satisfaction-quarterly": quarterly,
  "telephone-survey": telephone,
  "customer-classes": classes,
  "anonymous-360": anonymous,
  "satisfaction-terminal": terminal,
  "improvement-plan": plan,
};

/** The figures that a filled record must show, the grade among them. */
export function figuresOf({ template, tables, fields, parameters }: FilledRecord): Figures {
  const figures = REFERENCES[template.id]?.({
    rows: (table) => tables[table] ?? [],
    field: (id) => fields[id] ?? null,
    parameter: (id) => parameters[id] ?? template.parameters?.find((each) => each.id === id)?.value ?? NaN,
  });
  if (!figures) throw new Error(`No reference for ${template.id}`);
  const { total } = figures;
  return { grade: typeof total === "number" ? (grade(total) ?? "") : "", ...figures };
}
