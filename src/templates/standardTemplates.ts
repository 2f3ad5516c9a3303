import { departmentService } from "./standard/s01";
import { serviceDepartment } from "./standard/s02";
import { satisfactionAnnual } from "./standard/s03Annual";
import { satisfactionDaily } from "./standard/s03Daily";
import { satisfactionQuarterly } from "./standard/s03Quarterly";
import { hotelSatisfaction } from "./standard/s04";
import { customerSatisfactionSystem } from "./standard/s05";
import { afterSalesSatisfactionPay, salesSatisfactionPay } from "./standard/s06";
import { afterSalesDepartment } from "./standard/s07";
import { telephoneSurvey } from "./standard/s09";
import { customerClasses } from "./standard/s10";
import { afterSalesManager } from "./standard/s11";
import { customerServiceSupervisor } from "./standard/s12";
import { supervisorMonthly } from "./standard/s14";
import { supervisorWorkContent } from "./standard/s15";
import { anonymous360 } from "./standard/s15Anonymous";
import { afterSalesSupervisor } from "./standard/s16";
import { satisfactionTerminal } from "./standard/s19";
import { improvementPlan } from "./standard/s20";
import type { AnyTemplate } from "./template";

/** The templates that come with the add-in, in the order they are offered. */
export const standardTemplates: readonly AnyTemplate[] = [
  customerServiceSupervisor,
  supervisorMonthly,
  supervisorWorkContent,
  serviceDepartment,
  customerSatisfactionSystem,
  afterSalesManager,
  afterSalesSupervisor,
  afterSalesDepartment,
  salesSatisfactionPay,
  afterSalesSatisfactionPay,
  departmentService,
  hotelSatisfaction,
  satisfactionAnnual,
  satisfactionDaily,
  satisfactionQuarterly,
  telephoneSurvey,
  satisfactionTerminal,
  anonymous360,
  customerClasses,
  improvementPlan,
];

export function findTemplate(id: string): AnyTemplate | undefined {
  return standardTemplates.find((template) => template.id === id);
}
