import type { Cell, Worksheet } from "@cj-tech-master/excelts";

/** Gives equal styles of many cells one object; styles are replaced, never changed in place. */
export type ShareStyle = (style: Cell["style"]) => Cell["style"];

export function createStylePool(): ShareStyle {
  const byText = new Map<string, Cell["style"]>();
  return (style) => {
    const text = JSON.stringify(style);
    const known = byText.get(text) ?? style;
    byText.set(text, known);
    return known;
  };
}

/** The model's reader and its copies of sheets give every cell a style of its own, which a book of many sheets has no room for. */
export function shareStyles(sheet: Worksheet, styleOf: (cell: Cell) => Cell["style"]): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    for (let column = 1; row && column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const style = styleOf(cell);
      cell.style = style;
      // A cell's value holds on to the style that it was made with as well.
      cell.model.style = style;
    }
  }
}
