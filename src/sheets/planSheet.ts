import type { AnyTemplate } from "../templates/template";
import type { ScorecardOptions } from "./options";
import type { Person } from "./person";
import type { SheetPlan } from "./plan";
import { planRecord } from "./record";
import { planScorecard } from "./scorecard";

/** The sheet of one person or department for one period, whatever the template's form. */
export function planSheet(template: AnyTemplate, person: Person, options: ScorecardOptions): SheetPlan {
  return template.form === "record" ? planRecord(template, person, options) : planScorecard(template, person, options);
}
