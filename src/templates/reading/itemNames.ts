import { tidy } from "../../numbers/cellText";
import { namedOf, withoutNumber, type Figure } from "./figures";
import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** 服务态度：… → 服务态度; else the item and a number. */
export function partName(standard: string, whole: string, index: number): string {
  const head = /^([^：:；;。，,\n]{2,14})[：:]/.exec(withoutNumber(standard))?.[1];
  if (head !== undefined && !/\d/.test(head)) return tidy(head);
  const line = tidy(withoutNumber(standard.split("\n")[0] ?? ""));
  return line.length >= 2 && line.length <= 14 && !/\d/.test(line) ? line : `${whole}（${index + 1}）`;
}

/** The name in the item column, without its number and its points; "" where there is none. */
export function nameOf(grid: Grid, layout: Layout, row: number): string {
  if (layout.item === null) return "";
  const words = withoutNumber(grid.at(row, layout.item).line);
  if (layout.item === layout.standard) return shortName(words);
  // 客户满意度（15分）: the points are the card's, not the name's
  const named = namedOf(words);
  const bracketed = /[)）\]】]$/.test(words);
  return named.points !== undefined && named.name !== "" && (bracketed || layout.points === null) ? named.name : words;
}

/** A name for a standard that has none: its first words. */
function shortName(words: string): string {
  const head = /^[^：:；;。，,\d]{2,14}(?=[：:；;。，,])/.exec(words)?.[0];
  if (head !== undefined) return head;
  return words.length <= 20 ? words : `${words.slice(0, 19).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** 客户满意度（15分）, where no column has the points. */
export function figureInName(grid: Grid, layout: Layout, row: number): Figure | undefined {
  if (layout.item === null || layout.points !== null) return undefined;
  const { percent, points } = namedOf(grid.at(row, layout.item).line);
  const value = points ?? percent;
  return value === undefined ? undefined : { value, percent: percent !== undefined, extra: false };
}
