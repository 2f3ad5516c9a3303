import { columnCount, placesIn, rowCount } from "../../model/address";
import { formulaOf, putContent, valueOf } from "../../model/cells";
import { shiftReferences } from "../../model/shift";
import { choiceArg } from "../args";
import type { Session } from "../session";
import { rangeArg, type RangeRef } from "./range";
import { guardChange } from "./rangeProperties";

const TYPES = ["All", "Formulas", "Values", "Formats"] as const;

/** Range.copyFrom: repeats the source over the target; relative references move along. */
export function copyRange(target: RangeRef, [from, type, skipBlanks, transpose]: readonly unknown[], session: Session): void {
  const what = choiceArg(type, TYPES, "All");
  const source = rangeArg(from, session, target.sheet);
  const turned = transpose === true;
  const rows = turned ? columnCount(source.rect) : rowCount(source.rect);
  const columns = turned ? rowCount(source.rect) : columnCount(source.rect);
  const height = Math.max(rows, rowCount(target.rect) - (rowCount(target.rect) % rows));
  const width = Math.max(columns, columnCount(target.rect) - (columnCount(target.rect) % columns));
  const rect = { ...target.rect, bottom: target.rect.top + height - 1, right: target.rect.left + width - 1 };
  guardChange({ sheet: target.sheet, rect });
  session.desk.calculate();
  const writes = [...placesIn(rect)].map((place) => {
    const down = (place.row - rect.top) % rows;
    const across = (place.column - rect.left) % columns;
    const row = source.rect.top + (turned ? across : down);
    const column = source.rect.left + (turned ? down : across);
    const cell = source.sheet.findCell(row, column);
    const formula = what === "Values" ? undefined : formulaOf(cell);
    const content =
      formula === undefined ? { value: valueOf(cell) } : { formula: shiftReferences(formula, place.row - row, place.column - column) };
    return { place, content, style: cell?.style ?? {}, blank: formula === undefined && valueOf(cell) === null };
  });
  for (const { place, content, style, blank } of writes) {
    if (blank && skipBlanks === true) continue;
    if (what !== "Formats") putContent(target.sheet, place.row, place.column, content);
    if (what === "All" || what === "Formats") target.sheet.getCell(place.row, place.column).style = style;
  }
  session.cellsChanged(target.sheet, rect);
}
