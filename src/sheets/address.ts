/** Letters of a column, 1-based: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Address of a cell, row and column 1-based: (7, 5) is E7. */
export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The same as an absolute reference: $E$7. */
export function fixedAt(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Address of a block: A1:C3, or A1 where it is one cell. */
export function blockAt(top: number, left: number, bottom: number, right: number): string {
  const first = cellAt(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAt(bottom, right)}`;
}
