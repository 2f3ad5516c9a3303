import { readFileSync } from "node:fs";
import { putContent } from "../../src/desk/model/cells";
import type { FullDesk } from "../../src/desk/model/createDesk";
import { sheetNamed, touch } from "../../src/desk/model/state";
import { blockAt } from "../../src/sheets/address";
import type { GoldenCase } from "../functions/goldenCases";

/** A golden case of which every argument can stand in cells. */
export interface CellCase {
  readonly id: string;
  readonly name: string;
  /** What is required and not there is an empty cell; null is left out. */
  readonly args: readonly unknown[];
}

interface Parameter {
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Described {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

type Value = string | number | boolean | null;

const SHEET = "格子";

/** The cases of given arguments: values, blocks of cells, or left out. Host objects, and blocks where the host takes one value, cannot be said in cells. */
export function cellCases(golden: readonly [string, readonly GoldenCase[]][], functionsJson: string): readonly CellCase[] {
  const { functions } = JSON.parse(readFileSync(functionsJson, "utf8")) as Described; // Made by the build.
  return golden.flatMap(([id, cases]) => {
    const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
    return cases.flatMap(({ name, args = [] }) => {
      const fits = args.every((argument, index) => isPlain(argument) && (parameters[index]?.dimensionality === "matrix" || blockOf(argument).flat().length === 1));
      if (args.length === 0 || !fits) return [];
      return [{ id, name, args: args.map((argument, index) => (argument === null && parameters[index]?.optional !== true ? [[null]] : argument)) }];
    });
  });
}

/** Writes the arguments to a sheet of their own, below each other; answers the formulas that refer to them. */
export function putCases(desk: FullDesk, cases: readonly CellCase[]): readonly (CellCase & { readonly formula: string })[] {
  desk.addSheet(SHEET);
  const sheet = sheetNamed(desk.state, SHEET);
  if (!sheet) throw new Error("no sheet");
  let top = 1;
  const placed = cases.map((each) => {
    const references = each.args.map((argument) => {
      if (argument === null) return "";
      const block = blockOf(argument);
      const address = blockAt(top, 1, top + block.length - 1, block[0]?.length ?? 1);
      block.forEach((row, down) => row.forEach((value, across) => value !== null && putContent(sheet, top + down, across + 1, { value })));
      top += block.length + 1;
      return `${SHEET}!${address}`;
    });
    return { ...each, formula: `=KPI.${each.id}(${references.join(",")})` };
  });
  touch(desk.state);
  return placed;
}

function blockOf(argument: unknown): Value[][] {
  // isPlain has looked at every value.
  return (Array.isArray(argument) ? argument : [[argument]]) as Value[][];
}

function isPlain(argument: unknown): boolean {
  return blockOf(argument).every((row) => Array.isArray(row) && row.every((value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value)));
}
