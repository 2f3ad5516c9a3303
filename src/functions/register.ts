import type { Locale } from "../i18n/message";
import { prorata } from "./attendance";
import { FUNCTIONS, type FunctionId } from "./catalogue";
import { atEdge, type KpiFunction } from "./edge";
import { setLanguage } from "./language";
import { bonus, nexttier, rebate, tier } from "./pay";
import { band, deduct, level, linear, pass, ratio, step, veto } from "./points";
import { ontime } from "./service";
import { explain, rule } from "./standards";
import { quota, rank, streak } from "./standing";
import { csat, nps, samplesize, survey } from "./surveys";
import { grade, weighted } from "./totals";

/** Every function by its id in functions.json. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, KpiFunction>> = {
  BAND: band,
  RATIO: ratio,
  STEP: step,
  LINEAR: linear,
  DEDUCT: deduct,
  PASS: pass,
  LEVEL: level,
  VETO: veto,
  RULE: rule,
  EXPLAIN: explain,
  WEIGHTED: weighted,
  GRADE: grade,
  RANK: rank,
  QUOTA: quota,
  STREAK: streak,
  PRORATA: prorata,
  BONUS: bonus,
  TIER: tier,
  REBATE: rebate,
  NEXTTIER: nexttier,
  CSAT: csat,
  NPS: nps,
  SURVEY: survey,
  SAMPLESIZE: samplesize,
  ONTIME: ontime,
};

/** Makes the KPI.* functions known to Excel; messages are in `locale`. Call once the runtime has loaded. */
export function registerFunctions(locale: Locale): void {
  setLanguage(locale);
  for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) {
    const argumentCount = Object.keys(FUNCTIONS[id as FunctionId].arguments).length; // Object.entries forgets the key type.
    CustomFunctions.associate(id, atEdge(implementation, argumentCount));
  }
}
