import type { Border, Borders, Fill, Style } from "@cj-tech-master/excelts";
import type { CSSProperties } from "react";

const FALLBACK_FONTS = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';
const INDENT_WIDTH = 9;
const CELL_PADDING = 3;

const LINES: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  double: "3px double",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
};

/** Excel's standard theme, by index, for colours that a file gives by theme only. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

export function cssColor(color: { argb?: string; theme?: number } | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme && `#${theme}`;
}

interface Cached {
  readonly font: unknown;
  readonly fill: unknown;
  readonly alignment: unknown;
  readonly border: unknown;
  readonly css: CSSProperties;
}

// The same object for the same style lets a memoised cell skip its work. Parts of a style are replaced, never mutated.
const byStyle = new WeakMap<Partial<Style>, Cached>();
const byValue = new Map<string, CSSProperties>();

/** What a cell's style looks like in CSS; equal styles give the identical object. */
export function cssOf(style: Partial<Style>, border: Partial<Borders> | undefined = style.border): CSSProperties {
  const cached = byStyle.get(style);
  if (
    cached &&
    cached.font === style.font &&
    cached.fill === style.fill &&
    cached.alignment === style.alignment &&
    cached.border === border
  ) {
    return cached.css;
  }
  const { font, fill, alignment } = style;
  const key = JSON.stringify([font, fill, alignment, border]);
  const css = byValue.get(key) ?? translate({ ...style, border });
  byValue.set(key, css);
  byStyle.set(style, { font, fill, alignment, border, css });
  return css;
}

/** Type size in points; Excel's own default where the cell names none. */
export function fontSizeOf(style: Partial<Style>): number {
  return style.font?.size ?? 11;
}

export function isFilled(fill: Fill | undefined): boolean {
  return fill?.type === "pattern" && fill.pattern !== "none";
}

function translate(style: Partial<Style>): CSSProperties {
  return { ...fontCss(style), ...alignmentCss(style), ...fillCss(style.fill), ...borderCss(style.border) };
}

function fontCss({ font }: Partial<Style>): CSSProperties {
  if (!font) return {};
  const lines = [font.underline && font.underline !== "none" ? "underline" : "", font.strike ? "line-through" : ""];
  return {
    ...(font.name && { fontFamily: `"${font.name.replace(/["\\]/g, "")}",${FALLBACK_FONTS}` }),
    ...(font.size && { fontSize: `${font.size}pt` }),
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: "italic" }),
    ...(lines.some(Boolean) && { textDecoration: lines.join(" ").trim() }),
    ...(cssColor(font.color) && { color: cssColor(font.color) }),
  };
}

function alignmentCss({ alignment }: Partial<Style>): CSSProperties {
  const horizontal = alignment?.horizontal;
  const textAlign =
    horizontal === "centerContinuous" ? "center" : horizontal === "distributed" || horizontal === "fill" ? undefined : horizontal;
  const indent = alignment?.indent ? CELL_PADDING + alignment.indent * INDENT_WIDTH : undefined;
  return {
    ...(textAlign && { textAlign }),
    alignItems: alignment?.vertical === "top" ? "flex-start" : alignment?.vertical === "middle" ? "center" : "flex-end",
    ...(alignment?.wrapText && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    ...(indent && (horizontal === "right" ? { paddingRight: indent } : { paddingLeft: indent })),
  };
}

function fillCss(fill: Fill | undefined): CSSProperties {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color = cssColor(fill.fgColor) ?? cssColor(fill.bgColor);
  return color ? { backgroundColor: color } : {};
}

function borderCss(border: Partial<Borders> | undefined): CSSProperties {
  return {
    ...(border?.top?.style && { borderTop: line(border.top) }),
    ...(border?.right?.style && { borderRight: line(border.right) }),
    ...(border?.bottom?.style && { borderBottom: line(border.bottom) }),
    ...(border?.left?.style && { borderLeft: line(border.left) }),
  };
}

function line(border: Partial<Border>): string {
  return `${LINES[border.style ?? "thin"] ?? "1px solid"} ${cssColor(border.color) ?? "#000"}`;
}
