import { columnCount, rowCount } from "../../model/address";
import { autoRowHeight, autoColumnWidth, columnPoints, pointsToWidth, STANDARD_ROW } from "../../model/sizes";
import { isProtected } from "../../model/protection";
import { ApiError } from "../apiError";
import { choiceArg, colourArg, flagArg, integerArg, numberArg, textArg } from "../args";
import { handle, type ObjectType, type Property } from "../objects";
import { bordersType } from "./borders";
import type { RangeRef } from "./range";
import { agreed, changeStyle, type Style } from "./styleChange";

type Part = "font" | "alignment" | "protection";

/** A property that lives in one part of a cell's style. */
function styled<P extends Part>(
  part: P,
  read: (value: NonNullable<Style[P]> | undefined) => unknown,
  write: (value: unknown) => Partial<NonNullable<Style[P]>>,
): Property<RangeRef> {
  return {
    get: (target) => agreed(target, (style) => read(style[part])),
    set(target, value, session) {
      const change = write(value);
      changeStyle(target, session, (style) => ({ ...style, [part]: { ...style[part], ...change } }));
    },
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const HORIZONTAL_MODEL = [undefined, "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const VERTICAL_MODEL = ["top", "middle", "bottom", "justify", "distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const UNDERLINE_MODEL = ["none", "single", "double", "singleAccounting", "doubleAccounting"] as const;

export function colourOf(colour: { readonly argb?: string } | undefined): string | undefined {
  return colour?.argb === undefined ? undefined : `#${colour.argb.slice(-6).toUpperCase()}`;
}

const fontType: ObjectType<RangeRef> = {
  name: "RangeFont",
  properties: {
    name: styled("font", (font) => font?.name ?? "Calibri", (value) => ({ name: textArg(value) })),
    size: styled("font", (font) => font?.size ?? 11, (value) => ({ size: numberArg(value, 1, 409) })),
    bold: styled("font", (font) => font?.bold ?? false, (value) => ({ bold: flagArg(value) })),
    italic: styled("font", (font) => font?.italic ?? false, (value) => ({ italic: flagArg(value) })),
    strikethrough: styled("font", (font) => font?.strike ?? false, (value) => ({ strike: flagArg(value) })),
    color: styled("font", (font) => colourOf(font?.color) ?? "#000000", (value) => ({ color: { argb: colourArg(value) } })),
    underline: styled(
      "font",
      (font) => {
        const kind = font?.underline === true ? "single" : font?.underline || "none";
        return UNDERLINES[UNDERLINE_MODEL.indexOf(kind)];
      },
      (value) => ({ underline: UNDERLINE_MODEL[UNDERLINES.indexOf(choiceArg(value, UNDERLINES))] }),
    ),
  },
};

const fillType: ObjectType<RangeRef> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (target) =>
        agreed(target, ({ fill }) => (fill?.type === "pattern" && fill.pattern !== "none" ? colourOf(fill.fgColor) ?? "#FFFFFF" : "#FFFFFF")),
      set(target, value, session) {
        if (value === "") return changeStyle(target, session, withoutFill);
        const fgColor = { argb: colourArg(value) };
        changeStyle(target, session, (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor } }));
      },
    },
  },
  methods: { clear: { call: (target, _args, session) => changeStyle(target, session, withoutFill) } },
};

function withoutFill(style: Style): Style {
  const { fill: _gone, ...rest } = style;
  return rest;
}

const protectionType: ObjectType<RangeRef> = {
  name: "FormatProtection",
  properties: {
    locked: guarded(styled("protection", (value) => value?.locked !== false, (value) => ({ locked: flagArg(value) }))),
    formulaHidden: guarded(styled("protection", (value) => value?.hidden === true, (value) => ({ hidden: flagArg(value) }))),
  },
};

/** Locking is never allowed on a protected sheet, even where formatting is. */
function guarded(property: Property<RangeRef>): Property<RangeRef> {
  return {
    ...property,
    set(target, value, session) {
      if (isProtected(target.sheet)) throw new ApiError("AccessDenied");
      return property.set?.(target, value, session);
    },
  };
}

function guardSize({ sheet }: RangeRef, permission: "formatColumns" | "formatRows"): void {
  if (isProtected(sheet) && sheet.sheetProtection?.[permission] !== true) throw new ApiError("AccessDenied");
}

function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? values[0] ?? null : null;
}

const MOST_ROWS = 100_000;

export const formatType: ObjectType<RangeRef> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styled(
      "alignment",
      (value) => HORIZONTAL[HORIZONTAL_MODEL.indexOf(value?.horizontal)],
      (value) => ({ horizontal: HORIZONTAL_MODEL[HORIZONTAL.indexOf(choiceArg(value, HORIZONTAL))] }),
    ),
    verticalAlignment: styled(
      "alignment",
      (value) => VERTICAL[VERTICAL_MODEL.indexOf(value?.vertical ?? "bottom")],
      (value) => ({ vertical: VERTICAL_MODEL[VERTICAL.indexOf(choiceArg(value, VERTICAL))] }),
    ),
    wrapText: styled("alignment", (value) => value?.wrapText ?? false, (value) => ({ wrapText: flagArg(value) })),
    indentLevel: styled("alignment", (value) => value?.indent ?? 0, (value) => ({ indent: integerArg(value, 0) })),
    shrinkToFit: styled("alignment", (value) => value?.shrinkToFit ?? false, (value) => ({ shrinkToFit: flagArg(value) })),
    columnWidth: {
      since: "1.2",
      get: ({ sheet, rect }) => same(Array.from({ length: columnCount(rect) }, (_, index) => columnPoints(sheet, rect.left + index))),
      set(target, value, session) {
        guardSize(target, "formatColumns");
        const width = pointsToWidth(numberArg(value, 0, 1343));
        for (let column = target.rect.left; column <= target.rect.right; column++) target.sheet.getColumn(column).width = width;
        session.state.changed("cells");
      },
    },
    rowHeight: {
      since: "1.2",
      get: ({ sheet, rect }) =>
        same(Array.from({ length: Math.min(rowCount(rect), MOST_ROWS) }, (_, index) => sheet.findRow(rect.top + index)?.height ?? STANDARD_ROW)),
      set(target, value, session) {
        guardSize(target, "formatRows");
        const height = numberArg(value, 0, 409.5);
        if (rowCount(target.rect) > MOST_ROWS) target.sheet.properties.defaultRowHeight = height;
        else for (let row = target.rect.top; row <= target.rect.bottom; row++) target.sheet.getRow(row).height = height;
        session.state.changed("cells");
      },
    },
  },
  children: {
    font: { child: (target) => handle(fontType, target) },
    fill: { child: (target) => handle(fillType, target) },
    borders: { child: (target) => handle(bordersType, target) },
    protection: { since: "1.2", child: (target) => handle(protectionType, target) },
  },
  methods: {
    autofitColumns: {
      since: "1.2",
      call(target, _args, session) {
        guardSize(target, "formatColumns");
        session.desk.calculate();
        const last = Math.min(target.rect.right, target.sheet.columnCount);
        for (let column = target.rect.left; column <= last; column++) autoColumnWidth(target.sheet, column);
        session.state.changed("cells");
      },
    },
    autofitRows: {
      since: "1.2",
      call(target, _args, session) {
        guardSize(target, "formatRows");
        session.desk.calculate();
        const last = Math.min(target.rect.bottom, target.sheet.rowCount);
        for (let row = target.rect.top; row <= last; row++) autoRowHeight(target.sheet, row);
        session.state.changed("cells");
      },
    },
  },
};
