import type { CSSProperties } from "react";

const BODY_FONTS = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

let ruler: CanvasRenderingContext2D | null | undefined;

/** Width of one line of text in the font of a cell, in pixels. */
export function widthOf(text: string, css: CSSProperties | undefined): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * 8;
  const weight = css?.fontWeight ?? 400;
  ruler.font = `${weight} ${css?.fontSize ?? "11pt"} ${css?.fontFamily ?? BODY_FONTS}`;
  return ruler.measureText(text).width;
}

/**
 * A number that is too wide for its cell: with fewer decimals or as a power of ten if it has no number format,
 * else as number signs.
 * A clipped number would be read as another one.
 */
export function fittedNumber(text: string, general: boolean, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const value = Number(text);
  if (general && Number.isFinite(value)) {
    for (let digits = 10; digits >= 0; digits -= 1) {
      const shorter = String(Number(value.toFixed(digits)));
      if (fits(shorter) && (value === 0 || Number(shorter) !== 0)) return shorter;
    }
    for (let digits = 5; digits >= 0; digits -= 1) {
      const power = value.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2").toUpperCase();
      if (fits(power)) return power;
    }
  }
  let signs = "#";
  while (signs.length < 255 && fits(signs + "#")) signs += "#";
  return signs;
}
