import type { Worksheet } from "@cj-tech-master/excelts";
import { parseRect, placesIn, splitAddress } from "./address";
import { textOfCell } from "./display";
import { validationAt } from "./validations";
import { sheetNamed, type State } from "./state";

/** The choices of a list validation: written out, or the texts of the range or name that it points to. */
export function choicesOf(state: State, sheet: Worksheet, row: number, column: number): readonly string[] | undefined {
  const rule = validationAt(sheet, row, column);
  if (rule?.type !== "list") return undefined;
  const source = String(rule.formulae[0] ?? "");
  if (source.startsWith('"')) return source.replace(/^"|"$/g, "").split(",").map((each) => each.trim());
  const target = state.names.find((each) => each.name.toLowerCase() === source.replace(/^=/, "").toLowerCase());
  const { sheet: sheetName, rest } = splitAddress(target?.refersTo ?? source.replace(/^=/, ""));
  const rect = parseRect(rest);
  const holder = sheetName === undefined ? sheet : sheetNamed(state, sheetName);
  if (!rect || !holder) return [];
  return [...placesIn(rect)].map((place) => textOfCell(holder.findCell(place.row, place.column))).filter((text) => text !== "");
}
