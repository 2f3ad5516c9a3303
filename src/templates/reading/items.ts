import type { Rule } from "../../rules/rule";
import { bandsOf } from "./bandRows";
import { figureOf, withoutNumber, type Figure } from "./figures";
import type { Cell, Grid } from "./grid";
import { anchored, gradesOf, joined, lineOf, mostNamed, mostOf, partsOfItem, type Line } from "./itemLines";
import { figureInName, nameOf, partName } from "./itemNames";
import type { Layout } from "./layout";
import { levelsOf } from "./levelColumns";

/** An item as it stands in a table, its standard not read yet. */
export interface RawItem {
  /** "" where there is no name. */
  readonly name: string;
  /** Names of the parts that columns say it belongs to, outermost first. */
  readonly groups: readonly string[];
  /** The item that it is a part of, where that one stands over several with points of their own. */
  readonly whole: string;
  /** A column of its own names it as a part of that. */
  readonly ownName: boolean;
  readonly figure: Figure | undefined;
  /** The section's own weight, where a column gives it. */
  readonly sectionFigure: Figure | undefined;
  readonly standard: string;
  /** Where columns of levels, or rows of bands, give the rule. */
  readonly rule: Rule | undefined;
  readonly scale: number | undefined;
  /** Its rows give points to choose from, for people to judge by. */
  readonly judged: boolean;
  readonly target: Cell | undefined;
  readonly measure: string;
  readonly row: number;
}

/** The items of consecutive rows, which may take several rows each. */
export function itemsOf(grid: Grid, layout: Layout, rows: readonly number[]): readonly RawItem[] {
  const groups: number[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && goesOn(grid, layout, last, row)) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => itemsOfGroup(grid, layout, group));
}

/** Merged over it, left blank, or the same name again. */
function goesOn(grid: Grid, layout: Layout, above: readonly number[], row: number): boolean {
  if (layout.item === null) return false;
  const first = grid.at(above[0] ?? row, layout.item);
  const own = grid.at(row, layout.item);
  if (own.line === "") return layout.sections.every((column) => grid.at(row, column).line === "" || grid.at(row, column).row < row) && !hasOwnNumber(grid, layout, row);
  return own.row < row || own.line === first.line;
}

/** A counter in the first column begins an item even where its name is missing. */
function hasOwnNumber(grid: Grid, layout: Layout, row: number): boolean {
  if (layout.item === null || layout.item === 0) return false;
  const cell = grid.at(row, layout.item - 1);
  return cell.row === row && typeof cell.value === "number" && layout.points !== cell.column && !layout.raters.some(({ index }) => index === cell.column);
}

function itemsOfGroup(grid: Grid, layout: Layout, rows: readonly number[]): readonly RawItem[] {
  const [first = 0] = rows;
  const lines = rows.map((row) => lineOf(grid, layout, row));
  const figures = lines.filter(({ figure }) => figure !== undefined);
  const parts = lines.filter(({ part }) => part !== undefined);
  const make = (own: readonly Line[], more: Partial<RawItem> = {}): RawItem => {
    const row = own[0]?.row ?? first;
    const levels = levelsOf(grid, layout, row);
    const standard = joined(own.map((line) => line.standard));
    return {
      name: nameOf(grid, layout, first),
      groups: layout.sections.map((column) => sectionAt(grid, column, first)),
      whole: "",
      ownName: false,
      figure: own.find(({ figure }) => figure)?.figure ?? figureInName(grid, layout, first),
      sectionFigure: layout.sectionPoints === null ? undefined : figureAbove(grid, layout.sectionPoints, first),
      standard: standard === "" ? levels.words : standard,
      rule: levels.rule,
      scale: layout.scale === null ? levels.scale : figureOf(grid.at(row, layout.scale))?.value,
      judged: false,
      target: layout.target === null ? undefined : grid.at(row, layout.target),
      measure: layout.measures.map((column) => grid.at(row, column).text).filter((text) => text !== "").join("\n"),
      row,
      ...more,
    };
  };
  const graded = gradesOf(lines);
  if (graded) return [make(lines, { ...graded, figure: parts.length > 0 ? figures[0]?.figure : mostOf(figures) })];
  if (lines.length > 1 && parts.length >= 2) {
    const bands = bandsOf(lines.map(({ standard, part }) => ({ standard, points: part })));
    return [make(lines, bands ?? { standard: anchored(lines), judged: true })];
  }
  if (figures.length <= 1 && !lines.some(({ ranged }) => ranged)) return shared(lines, figures[0]?.figure) ?? [make(lines)];
  const bands = figures.length === lines.length ? bandsOf(lines.map(({ standard, figure }) => ({ standard, points: figure }))) : undefined;
  if (bands) return [make(lines, { ...bands, figure: mostOf(figures) })];
  // parts of an item have points; a row for 0, or for a choice of points, says when they are given
  if (lines.length > 1 && lines.some(({ ranged, figure }) => ranged || figure?.value === 0)) return [make(lines, { standard: anchored(lines), judged: true, figure: mostOf(figures) })];
  return partsOfItem(lines).map((own, index) => make(own, part(own[0], index)));

  function part(line: Line | undefined, index: number): Pick<RawItem, "name" | "whole" | "ownName"> & Partial<RawItem> {
    const whole = nameOf(grid, layout, first);
    const said = layout.measures.map((column) => grid.at(line?.row ?? first, column)).find((cell) => cell.row === line?.row && cell.line !== "" && cell.line.length <= 14);
    if (said) return { name: withoutNumber(said.line), whole, ownName: true, measure: "" };
    return { name: partName(line?.standard ?? "", whole, index), whole, ownName: false };
  }

  /** One figure over several rows whose standards each name points that make it up together: parts of 10, 5 and 15 under 30. */
  function shared(all: readonly Line[], figure: Figure | undefined): readonly RawItem[] | undefined {
    if (!figure || all.length < 2) return undefined;
    const most = all.map(({ standard }) => mostNamed(standard));
    const sum = most.reduce<number>((total, each) => total + (each ?? NaN), 0);
    const whole = !figure.percent && figure.value <= 1 ? figure.value * 100 : figure.value;
    // negated, so that rows without points (NaN) are no parts
    if (!(Math.abs(sum - whole) <= 0.005) || bandsOf(all.map(({ standard }) => ({ standard, points: figure })))) return undefined;
    return all.map((line, index) => make([line], { ...part(line, index), figure: { value: most[index] ?? 0, percent: figure.percent || whole !== figure.value, extra: false } }));
  }
}

function sectionAt(grid: Grid, column: number, row: number): string {
  for (let above = row; above >= 0; above--) {
    const { line } = grid.at(above, column);
    if (line !== "") return line;
  }
  return "";
}

function figureAbove(grid: Grid, column: number, row: number): Figure | undefined {
  for (let above = row; above >= 0; above--) {
    const cell = grid.at(above, column);
    if (cell.line !== "") return figureOf(cell);
  }
  return undefined;
}
