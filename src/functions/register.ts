import type { Locale } from "../i18n/message";
import { FUNCTIONS, type FunctionId } from "./catalogue";
import { atEdge, type KpiFunction } from "./edge";
import { setLanguage } from "./language";
import { band, deduct, level, linear, pass, ratio, step, veto } from "./points";
import { explain, rule } from "./standards";
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
};

/** Makes the KPI.* functions known to Excel; messages are in `locale`. Call once the runtime has loaded. */
export function registerFunctions(locale: Locale): void {
  setLanguage(locale);
  for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) {
    const argumentCount = Object.keys(FUNCTIONS[id as FunctionId].arguments).length; // Object.entries forgets the key type.
    CustomFunctions.associate(id, atEdge(implementation, argumentCount));
  }
}
