import type { Parameter } from "./parameter";
import type { RecordTemplate } from "./recordTemplate";

/** Those of a record's parameters that stand on its sheet: formulas refer to them. The others only shape it. */
export function parametersOnSheet({ parameters = [], ...template }: RecordTemplate): readonly Parameter[] {
  const formulas = JSON.stringify(template);
  return parameters.filter(({ id }) => [id, id.replace(/\d+$/, "#")].some((named) => formulas.includes(`[@${named}]`)));
}
