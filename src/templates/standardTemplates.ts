import { afterSalesManager } from "./standard/s11";
import { customerServiceSupervisor } from "./standard/s12";
import type { Template } from "./template";

/** The templates that come with the add-in, in the order they are offered. */
export const standardTemplates: readonly Template[] = [customerServiceSupervisor, afterSalesManager];

export function findTemplate(id: string): Template | undefined {
  return standardTemplates.find((template) => template.id === id);
}
