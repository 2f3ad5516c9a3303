import type { LevelRule } from "../../rules/rule";
import { figureOf, type Figure } from "./figures";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { levelHeadOf, type LevelHead } from "./levels";

/** One row of an item: only what begins in this very row. */
export interface Line {
  readonly row: number;
  readonly standard: string;
  readonly figure: Figure | undefined;
  readonly part: Figure | undefined;
  /** Points as they stand, also ranges: 3-4. */
  readonly worth: string;
  readonly ranged: boolean;
  readonly level: LevelHead | undefined;
}

export function lineOf(grid: Grid, layout: Layout, row: number): Line {
  const own = (column: number | null) => {
    const cell = column === null ? undefined : grid.at(row, column);
    return cell && cell.row === row && (cell.column === column || cell.columns > 1) ? cell : undefined;
  };
  const [standard, points, part] = [own(layout.standard), own(layout.points), own(layout.partPoints)];
  const worth = (part ?? points)?.line ?? "";
  const level = own(layout.rowLevels);
  return {
    row,
    standard: standard?.text ?? "",
    figure: points && figureOf(points),
    part: part && figureOf(part),
    worth,
    ranged: /^\d+(?:\.\d+)?\s*分?\s*[-~—–至到～]\s*\d+(?:\.\d+)?\s*分?$/.test(worth.normalize("NFKC")),
    level: level && levelHeadOf(level),
  };
}

/** Levels below each other with their points: 1级 | 漠视客户要求 | 10. */
export function gradesOf(lines: readonly Line[]): { readonly standard: string; readonly rule: LevelRule } | undefined {
  const points = lines.map(({ part, figure }) => part ?? figure);
  const scale = lines.flatMap(({ level }, index) => (level && points[index] ? [[level.level, points[index].value] as const] : []));
  if (lines.length < 2 || scale.length < lines.length) return undefined;
  const standard = lines.filter((line) => line.standard !== "").map(({ level, standard: words }) => `${typeof level?.level === "number" ? `${level.level}级` : (level?.level ?? "")}：${words}`);
  return { standard: standard.join("\n"), rule: { kind: "level", scale } };
}

/** What earns how many points, for people to choose from: 沟通顺畅，5分. */
export function anchored(lines: readonly Line[]): string {
  return lines.filter(({ standard }) => standard !== "").map(({ standard, worth }) => (worth === "" || /\d\s*分/.test(standard) ? standard : `${standard}（${worth.replace(/\s*分$/, "")}分）`)).join("\n");
}

/** Texts below each other, each once. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text, index) => text !== "" && texts.indexOf(text) === index).join("\n");
}

/** The highest of the rows' figures. */
export function mostOf(lines: readonly Line[]): Figure | undefined {
  return lines.map(({ figure }) => figure).reduce((best, each) => ((each?.value ?? -Infinity) > (best?.value ?? -Infinity) ? each : best), undefined);
}

/** The most points that a standard speaks of; undefined where it speaks of none. */
export function mostNamed(standard: string): number | undefined {
  const points = [...standard.normalize("NFKC").matchAll(/(\d+(?:\.\d+)?)\s*分(?!钟|之)/g)].map(([, value]) => Number(value));
  return points.length === 0 ? undefined : Math.max(...points);
}

/** Each figure begins a part; rows without one go with the part above. */
export function partsOfItem(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (!last || (line.figure && last.some(({ figure }) => figure))) parts.push([line]);
    else last.push(line);
  }
  return parts;
}
