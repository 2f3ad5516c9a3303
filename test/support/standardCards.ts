import { standardTemplates } from "../../src/templates/standardTemplates";

/** The standard templates that are scorecards. */
export const standardCards = standardTemplates.filter((template) => template.form !== "record");
