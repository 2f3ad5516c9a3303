import type { Borders, BorderStyle } from "@cj-tech-master/excelts";
import { columnCount, rowCount } from "../../model/address";
import type { Rect } from "../../model/desk";
import { ApiError } from "../apiError";
import { choiceArg, colourArg, integerArg } from "../args";
import { handle, type Handle, type ObjectType, type Property } from "../objects";
import { colourOf } from "./format";
import type { RangeRef } from "./range";
import { changeStyle, styleAt, type Style } from "./styleChange";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];
type CellSide = "top" | "bottom" | "left" | "right";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

interface BorderRef {
  readonly range: RangeRef;
  readonly side: Side;
}

interface Line {
  readonly style: LineStyle;
  readonly weight: Weight;
  readonly color: string;
}

/** Which sides of which cells a border of a range is made of; every inner line belongs to the cells on both sides. */
function cellSides(side: Side, rect: Rect): { readonly at: (row: number, column: number) => readonly CellSide[] } {
  const lastRow = rowCount(rect) - 1;
  const lastColumn = columnCount(rect) - 1;
  const when = (flag: boolean, cellSide: CellSide): CellSide[] => (flag ? [cellSide] : []);
  switch (side) {
    case "EdgeTop":
      return { at: (row) => when(row === 0, "top") };
    case "EdgeBottom":
      return { at: (row) => when(row === lastRow, "bottom") };
    case "EdgeLeft":
      return { at: (_row, column) => when(column === 0, "left") };
    case "EdgeRight":
      return { at: (_row, column) => when(column === lastColumn, "right") };
    case "InsideHorizontal":
      return { at: (row) => [...when(row > 0, "top"), ...when(row < lastRow, "bottom")] };
    case "InsideVertical":
      return { at: (_row, column) => [...when(column > 0, "left"), ...when(column < lastColumn, "right")] };
    default:
      throw new ApiError("ApiNotFound", "The desk draws no diagonal borders.");
  }
}

function toModel({ style, weight, color }: Line): Partial<Borders["top"]> {
  return { style: modelStyle(style, weight), color: { argb: `FF${color.slice(1)}` } };
}

function modelStyle(style: LineStyle, weight: Weight): BorderStyle {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return heavy ? "mediumDashed" : "dashed";
    case "DashDot":
      return heavy ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return heavy ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
  }
}

const FROM_MODEL: Readonly<Record<BorderStyle, readonly [LineStyle, Weight]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

function lineOf(style: Style, side: CellSide): Line {
  const border = style.border?.[side];
  if (!border?.style) return NO_LINE;
  const [line, weight] = FROM_MODEL[border.style];
  return { style: line, weight, color: colourOf(border.color) ?? "#000000" };
}

function linesOf({ range: { sheet, rect }, side }: BorderRef): Line[] {
  const sides = cellSides(side, rect);
  const found: Line[] = [];
  for (let row = 0; row < Math.min(rowCount(rect), 10_000); row++)
    for (let column = 0; column < columnCount(rect); column++)
      for (const each of sides.at(row, column)) found.push(lineOf(styleAt(sheet, rect.top + row, rect.left + column), each));
  return found;
}

/** Setting any property of a border that is not there draws a thin continuous line, as in Excel. */
function property<K extends keyof Line>(key: K, read: (value: unknown) => Line[K]): Property<BorderRef> {
  return {
    get(target) {
      const [first = NO_LINE, ...rest] = linesOf(target);
      return rest.every((line) => line[key] === first[key]) ? first[key] : null;
    },
    set({ range, side }, value, session) {
      const wanted = read(value);
      const sides = cellSides(side, range.rect);
      changeStyle(range, session, (style, row, column) => {
        const touched = sides.at(row, column);
        if (touched.length === 0) return style;
        const lines = touched.map((each): [CellSide, Partial<Borders["top"]> | undefined] => {
          const line: Line = { ...lineOf(style, each), [key]: wanted };
          if (line.style === "None" && key === "style") return [each, undefined];
          return [each, toModel(line.style === "None" ? { ...line, style: "Continuous" } : line)];
        });
        const all: Record<string, object | undefined> = { ...style.border, ...Object.fromEntries(lines) };
        return { ...style, border: Object.fromEntries(Object.entries(all).filter(([, line]) => line !== undefined)) };
      });
    },
  };
}

const borderType: ObjectType<BorderRef> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: property("style", (value) => choiceArg(value, STYLES)),
    weight: property("weight", (value) => choiceArg(value, WEIGHTS)),
    color: property("color", (value) => `#${colourArg(value).slice(2)}`),
  },
};

function borderHandle(range: RangeRef, side: Side): Handle {
  return handle(borderType, { range, side });
}

export const bordersType: ObjectType<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => borderHandle(range, side)),
  item: (range, key) => borderHandle(range, choiceArg(key, SIDES)),
  methods: {
    getItemAt: {
      call(range, [index]) {
        const side = SIDES[integerArg(index, 0)];
        if (!side) throw new ApiError("InvalidArgument");
        return borderHandle(range, side);
      },
    },
  },
};
