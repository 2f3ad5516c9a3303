import { tidy } from "../../numbers/cellText";
import { figureOf } from "./figures";
import type { Cell } from "./grid";

/** A level as the head of a column: 5级, 优秀（9-10分）, Level 3. */
export interface LevelHead {
  readonly level: number | string;
  /** Points that the heading itself names; the most of a range. */
  readonly points?: number;
  /** Percent of the full marks, from a row of percentages under the headings. */
  readonly share?: number;
  /** Bare digits and letters are levels only beside others. */
  readonly weak: boolean;
}

const NUMERALS = "一二三四五六七八九十";
const COUNTED = /^(?:第|等级|评级|级别|level\s*|lv\.?\s*|grade\s*|l)?([1-9一二三四五六七八九十]|10)\s*(?:级|档|等|星)?$/i;
const WORDS = /^(?:优秀?|良好?|较好|很好|好|中等?|一般|普通|合格|及格|基本(?:合格|称职|达标|符合)|称职|胜任|不(?:合格|及格|称职|达标|胜任)|较?差|很差|极差|卓越|杰出|优良|达标|未达标|超标|超越|超出期望|符合期望|(?:待|需|需要|有待)改进|完全符合|部分符合|不符合|excellent|outstanding|very good|good|fair|average|satisfactory|acceptable|meets?(?: expectations?)?|exceeds?(?: expectations?)?|below(?: expectations?)?|poor|unsatisfactory|needs improvement|weak|[a-es])(?:级|等|档)?$/i;
const POINTS = /(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?\s*$/i;

/** The level that a heading names; undefined if it names none. */
export function levelHeadOf({ value, line }: Pick<Cell, "value" | "line">): LevelHead | undefined {
  const folded = line.normalize("NFKC").trim();
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 10 ? { level: value, weak: true } : undefined;
  const bracket = /[(【[](.*?)[)】\]]/.exec(folded)?.[1];
  const bare = folded.replace(/[(【[].*?[)】\]]/g, "").trim();
  const points = Number(POINTS.exec(bracket ?? "")?.[1] ?? NaN);
  const extra = Number.isFinite(points) ? { points } : {};
  const inPoints = /^(?:\d+(?:\.\d+)?\s*[-~至到]\s*)?(\d+(?:\.\d+)?)\s*分$/.exec(bare);
  if (inPoints) return { level: bare.replace(/\s/g, ""), points: Number(inPoints[1]), weak: false };
  const counted = COUNTED.exec(bare);
  if (counted) {
    const sign = counted[1] ?? "";
    const level = NUMERALS.includes(sign) ? NUMERALS.indexOf(sign) + 1 : Number(sign);
    return { level, ...extra, weak: bare === sign };
  }
  return WORDS.test(bare) ? { level: tidy(bare), ...extra, weak: bare.length === 1 && /[a-z]/i.test(bare) } : undefined;
}

export interface LevelPoints {
  readonly value: number;
  readonly percent: boolean;
  /** Nothing else stands in the cell. */
  readonly bare: boolean;
}

/** Points in a level's cell: 20, "20分", "主动服务（20分）"; a percentage is a share of the full marks. */
export function levelPoints(cell: Cell): LevelPoints | undefined {
  const figure = figureOf(cell);
  if (figure) return { value: figure.value, percent: figure.percent, bare: true };
  const said = /[(【[]\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)\s*[)】\]]|(?:得|[:：;；,，。])\s*(\d+(?:\.\d+)?)\s*(?:分|points?)\s*[。.]?$|^\s*(\d+(?:\.\d+)?)\s*(?:分|points?)[:：]/i.exec(cell.line.normalize("NFKC"));
  const value = said?.[1] ?? said?.[2] ?? said?.[3];
  return value === undefined ? undefined : { value: Number(value), percent: false, bare: false };
}
