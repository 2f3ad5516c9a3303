import type { LevelRule } from "../../rules/rule";
import { levelHeadOf, levelPoints } from "./levels";

const LIST = /第?([1-9]|一|二|三|四|五)\s*级\s*(?:得|[:：=－-])?\s*(\d+(?:\.\d+)?)\s*分?/g;
const SERIES = /^1\s*[-~—–至到]\s*([2-9])\s*级\s*(?:分别)?\s*(?:为|得|是|计|[:：])?\s*(\d+(?:\.\d+)?(?:\s*[/、,，]\s*\d+(?:\.\d+)?)+)\s*分?$/;

/**
 * Levels in one cell, as cards of behaviours have them: "1级10分 2级15分 3级20分", "1-5级：10/15/20/30/40",
 * "优15 良12 差5", or a line a level that ends in its points: "5级：预见需求（40分）". Undefined for anything else.
 */
export function levelsInWords(words: string): LevelRule | undefined {
  const folded = words.normalize("NFKC").trim();
  const series = SERIES.exec(folded);
  if (series) {
    const points = (series[2] ?? "").split(/[/、,，]/).map(Number);
    return points.length === Number(series[1]) ? { kind: "level", scale: points.map((each, index) => [index + 1, each]) } : undefined;
  }
  const listed = [...folded.matchAll(LIST)];
  const rest = folded.replace(LIST, "").replace(/[\s、,，;；。|/]/g, "");
  if (listed.length >= 2 && rest === "") return scaleOf(listed.map(([, level = "", points]) => [levelOf(`${level}级`), Number(points)]));
  const graded = gradesIn(folded);
  if (graded) return graded;
  const lines = folded.split("\n");
  return lines.length >= 2 ? scaleOf(lines.map(lineLevel)) : undefined;
}

/** 优15 良12 中9 差5 */
function gradesIn(folded: string): LevelRule | undefined {
  const pairs = folded.split(/[\s、,，;；/|]+/).filter((piece) => piece !== "").map((piece): readonly [string, number] | undefined => {
    const [, word = "", points = ""] = /^([^\d:：=]{1,6})[:：=]?(\d+(?:\.\d+)?)分?$/.exec(piece) ?? [];
    return word !== "" && levelHeadOf({ value: word, line: word }) ? [word, Number(points)] : undefined;
  });
  const scale = pairs.filter((pair) => pair !== undefined);
  const words = new Set(scale.map(([word]) => word));
  return scale.length >= 2 && scale.length === pairs.length && words.size === scale.length ? { kind: "level", scale } : undefined;
}

type Pair = readonly [level: number | undefined, points: number | undefined];

function lineLevel(line: string): Pair {
  const [, head = "", rest = ""] = /^\s*[(（]?\s*(第?[1-9一二三四五]\s*级)\s*[)）]?\s*[:：、，,\s]\s*(.*)$/.exec(line) ?? [];
  return [levelOf(head), levelPoints({ row: 0, column: 0, value: rest, text: rest, line: rest, rows: 1, columns: 1 })?.value];
}

function levelOf(words: string): number | undefined {
  const head = levelHeadOf({ value: words, line: words.replace(/\s/g, "") })?.level;
  return typeof head === "number" ? head : undefined;
}

function scaleOf(pairs: readonly Pair[]): LevelRule | undefined {
  const scale = pairs.flatMap(([level, points]) => (level === undefined || points === undefined ? [] : [[level, points] as const]));
  const levels = new Set(scale.map(([level]) => level));
  return scale.length === pairs.length && levels.size === scale.length ? { kind: "level", scale } : undefined;
}
