import type { Cell } from "@cj-tech-master/excelts";

type Defaults = Readonly<Record<string, unknown>>;

/** Stands for a setting that does not count whatever its value. */
export const ANYTHING = Symbol("anything");

/** Only what differs from the defaults, which some writers spell out and others do not; undefined when nothing does. */
export function unlikeDefaults(settings: object | undefined | null, defaults: Defaults): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(settings ?? {}).filter(([name, value]) => {
    const standard = defaults[name];
    return standard !== ANYTHING && value !== standard && value !== null && value !== undefined && value !== false;
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const FONT: Defaults = { name: "Calibri", size: 11, family: ANYTHING, scheme: ANYTHING, charset: ANYTHING, underline: "none" };
const ALIGNMENT: Defaults = { vertical: "bottom", horizontal: "general", indent: 0, textRotation: 0 };

/** A style without what every cell has anyway. */
export function styleSnapshot(style: Cell["style"] | undefined): object | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, protection, numFmt } = style;
  const format = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const colour = font?.color && "theme" in font.color && font.color.theme === 1 ? undefined : font?.color;
  return unlikeDefaults(
    {
      font: unlikeDefaults({ ...font, color: colour }, FONT),
      fill: fill?.type === "pattern" && fill.pattern === "none" ? undefined : fill,
      border: unlikeDefaults(border, {}),
      alignment: unlikeDefaults(alignment, ALIGNMENT),
      protection: unlikeDefaults({ unlocked: protection?.locked === false, hidden: protection?.hidden }, {}),
      numFmt: format === "General" ? undefined : format,
    },
    {},
  );
}
