import { withoutNumber, type Figure } from "./figures";
import { levelHeadOf } from "./levels";
import { readWords } from "./standardOf";

/** A condition with its points in a cell of its own. */
export interface BandRow {
  readonly standard: string;
  readonly points: Figure | undefined;
}

/** The standard that rows such as 大于99% | 25 make up, conditions beside their points; undefined where they are none. */
export function bandsOf(rows: readonly BandRow[]): { readonly standard: string } | undefined {
  const bare = rows.every(({ standard }) => standard !== "" && standard.length <= 30 && isCondition(standard));
  if (!bare || rows.some(({ points }) => points === undefined)) return undefined;
  const chinese = rows.some(({ standard }) => /\p{Script=Han}/u.test(standard)) || rows.every(({ standard }) => !/[a-z]/i.test(standard));
  const said = rows.map(({ standard, points }) => (chinese ? `${withoutNumber(standard)}得${points?.value}分` : `${withoutNumber(standard)}: ${points?.value} points`));
  const reading = readWords(said.join(chinese ? "；" : "; "));
  if (!reading.ok || reading.rule.kind === "judgement") return undefined;
  // names of parts with points of their own look like levels, but their points add up instead of ending in 0
  const graded = rows.every(({ standard }) => levelHeadOf({ value: standard, line: standard })) || rows.some(({ points }) => points?.value === 0);
  if (reading.rule.kind === "level" && !graded) return undefined;
  return { standard: said.join("\n") };
}

/** Words that say when, not how many points: 大于90分 does, 每次扣2分 does not. */
function isCondition(words: string): boolean {
  if (/扣|加|得|points?|\n/.test(words)) return false;
  return !/分(?!钟)/.test(words) || /大于|小于|高于|低于|超过|不足|以上|以下|以内|[≥≤<>＜＞≧≦]|\d\s*分?\s*[-~—–～至到]\s*\d/.test(words);
}
