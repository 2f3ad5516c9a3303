import type { Parameter, ParameterPlace, ParameterUnit } from "../parameter";
import type { RecordFormula, RecordTable } from "../recordTemplate";

/** A figure that the organisation sets, as the record templates list them. */
export function setting(
  id: string, zh: string, en: string, unit: ParameterUnit,
  [value, least, most]: readonly [value: number, least: number, most: number],
  at: readonly ParameterPlace[] = [],
): Parameter {
  return { id, name: { zh, en }, unit, value, least, most, at };
}

/** A share of something; above 0, so that what is left after missing parts can always be divided by it. */
export function share(id: string, zh: string, en: string, value: number): Parameter {
  return setting(id, zh, en, "percent", [value, 0.01, 1]);
}

/** Mean of the figures in the column. */
export const MEAN: RecordFormula = 'IF(COUNT([*:all])=0,"",AVERAGE([*:all]))';

/** Σ figure × share ÷ Σ share over the figures that are there; "" without any. `figures` and `shares` are ranges of one shape. */
export function sharedOut(figures: string, shares: string, finish: (mean: string) => string = (mean) => mean): RecordFormula {
  const some = (mean: string) => `IF(COUNT(${figures})=0,"",${finish(mean)})`;
  return {
    native: some(`SUMPRODUCT(${figures},${shares})/SUMPRODUCT(ISNUMBER(${figures})*${shares})`),
    functions: some(`KPI.WEIGHTED(IF(ISNUMBER(${figures}),${figures},""),${shares},"reweight",FALSE)`),
  };
}

/** 及时, 超期 …: how a date follows another one within so many days. Says nothing in a row that has not begun. */
export function followUpState(from: string, to: string, days: string, begun: string): string {
  return `IF(ISNUMBER([${from}]),IF(ISNUMBER([${to}]),IF([${to}]<[${from}],[~wrongDate],IF([${to}]-[${from}]>[@${days}],[~late],[~inTime])),[~open]),IF(COUNTA(${begun})>0,[~noDate],""))`;
}

/** Words that followUpState says. */
export const FOLLOW_UP_WORDS = {
  inTime: { zh: "及时", en: "In time" },
  late: { zh: "超期", en: "Late" },
  noDate: { zh: "缺日期", en: "No date" },
  wrongDate: { zh: "日期有误", en: "Wrong date" },
} as const;

/** Those of them that call for attention. */
export const FOLLOW_UP_ALERTS = ["late", "open", "noDate", "wrongDate"] as const;

/** The share of what began that was followed up in time; what is still open counts as late. */
export function inTimeShare(table: string, from: string, to: string, state: string, days: string): RecordFormula {
  const [began, ended] = [`[${table}.${from}:all]`, `[${table}.${to}:all]`];
  return {
    native: `IF(COUNT(${began})=0,"",COUNTIF([${table}.${state}:all],[~inTime])/COUNT(${began}))`,
    functions: `KPI.ONTIME(IF(ISNUMBER(${began}),IF(${ended}>=${began},${ended}-${began},[@${days}]+1),""),[@${days}])`,
  };
}

/** How many of the latest periods up to this one meet the criterion; periods without a figure are passed over. */
export function running(figure: string, run: string, sign: ">=" | "<", bound: string): RecordFormula {
  const upToHere = `[${figure}:first]:[${figure}]`;
  return {
    native: `IF(ISNUMBER([${figure}]),IF([${figure}]${sign}[@${bound}],N([${run}:above])+1,0),N([${run}:above]))`,
    functions: `KPI.STREAK(IF(ISNUMBER(${upToHere}),${upToHere},""),"${sign}"&[@${bound}])`,
  };
}

/** The five levels of satisfaction, best first. */
export const SATISFACTION_WORDS = {
  level1: { zh: "非常满意", en: "Very satisfied" },
  level2: { zh: "满意", en: "Satisfied" },
  level3: { zh: "一般", en: "Neutral" },
  level4: { zh: "不满意", en: "Dissatisfied" },
  level5: { zh: "非常不满意", en: "Very dissatisfied" },
} as const;

export const SATISFACTION_LEVELS = ["level1", "level2", "level3", "level4", "level5"] as const;

/** Points of the five levels. */
export const LEVEL_POINTS: readonly Parameter[] = [
  setting("points1", "“非常满意”得分", "“Very satisfied” earns", "points", [100, 0, 100]),
  setting("points2", "“满意”得分", "“Satisfied” earns", "points", [80, 0, 100]),
  setting("points3", "“一般”得分", "“Neutral” earns", "points", [60, 0, 100]),
  setting("points4", "“不满意”得分", "“Dissatisfied” earns", "points", [30, 0, 100]),
  setting("points5", "“非常不满意”得分", "“Very dissatisfied” earns", "points", [0, 0, 100]),
];

/** How many rows the sheet has prepared in its first table; not shown on the sheet. */
export function preparedRows(rows: number): Parameter {
  return setting("rows", "预备行数", "Prepared rows", "count", [rows, 5, 500], [{ path: ["tables", 0, "rows"] }]);
}

/** A column of a follow-up's state. */
export function stateColumn(formula: string): Omit<RecordTable["columns"][number], "span"> {
  return {
    id: "state",
    name: { zh: "状态", en: "State" },
    fill: { kind: "computed", formula, format: "text", alerts: FOLLOW_UP_ALERTS },
  };
}
