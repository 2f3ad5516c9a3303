import type { RecordTemplate } from "../../src/templates/recordTemplate";
import { standardTemplates } from "../../src/templates/standardTemplates";

/** The standard templates that are record sheets. */
export const recordTemplates: readonly RecordTemplate[] = standardTemplates.filter((template) => template.form === "record");
