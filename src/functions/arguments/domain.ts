import type { FunctionText } from "../../i18n/functions";
import type { Argument } from "../catalogue";
import { argumentFault, fail, shown } from "./faults";

/** The number, if it `fits`; else #NUM! ends the call, and `text` says what would. */
export function inDomain(value: number, fits: boolean, argument: Argument, text: FunctionText): number {
  return fits ? value : fail(argumentFault(argument, text, { value: shown(value) }, "#NUM!"));
}
