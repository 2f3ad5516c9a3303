import type { CardBlock, Merge } from "../../../src/templates/reading/grid";

/**
 * A block of cells drawn as text: one line a row, "|" between cells, "^" merged with the cell above, "<" with the one to the left,
 * "\n" a line break in a cell. Figures become numbers and percentages fractions, as if typed into Excel; ' before them keeps them text.
 */
export function drawn(text: string, { merged = true, texts = true } = {}): CardBlock {
  const rows = text.split("\n").filter((line) => line.trim() !== "").map((line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim()));
  const shown = rows.map((row) => row.map((cell) => (cell === "^" || cell === "<" ? "" : cell.replace(/^'/, "").replaceAll("\\n", "\n"))));
  const values = rows.map((row, r) => row.map((cell, c) => valueOf(cell, shown[r]?.[c] ?? "")));
  return { values, ...(texts ? { texts: shown } : {}), ...(merged ? { merges: mergesOf(rows) } : {}) };
}

function valueOf(cell: string, shown: string): unknown {
  if (/^\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (/^\d+(\.\d+)?%$/.test(cell)) return Number(`${cell.slice(0, -1)}e-2`);
  return shown;
}

function mergesOf(rows: readonly (readonly string[])[]): readonly Merge[] {
  return rows.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      if (cell === "^" || cell === "<") return [];
      let right = left;
      while (row[right + 1] === "<") right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === "^") bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}
