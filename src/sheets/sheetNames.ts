import { periodCode } from "./period";
import type { Period } from "./period";
import type { Person } from "./person";

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** Excel in Chinese and Japanese refuses the full-width forms and the yen sign as well. */
const FORBIDDEN = /[:\\/?*[\]：＼／？＊［］￥]/g;
const BRACKETS: Readonly<Record<string, string>> = { "[": "(", "]": ")", "［": "(", "］": ")" };

/** Control signs, halves of surrogate pairs, non-characters, direction marks and widthless blanks: invisible or unfit for a file. */
const UNFIT = /[\p{Cc}\p{Cs}\u{200B}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{FFFE}\u{FFFF}]/gu;

/** A name may neither begin nor end with an apostrophe. The end is always the period or a suffix. */
const LEADING_APOSTROPHES = /^['＇‘’\s]+/;

/**
 * Names for the people's sheets, in their order: "王芳 2026-11". They obey Excel's rules and differ, whatever the
 * case of letters, from each other and from the existing sheets by a suffix: "王芳 2026-11 (2)".
 */
export function sheetNames(people: readonly Person[], period: Period, existing: readonly string[]): string[] {
  const taken = new Set(existing.map(sameness));
  const lastTried = new Map<string, number>();
  return people.map((person) => {
    const stem = clean(person.name) || clean(person.number);
    const plain = sameness(stem);
    // 2,000 people of the same name must not each try all numbers again
    for (let n = lastTried.get(plain) ?? 1; ; n++) {
      const name = compose(stem, periodCode(period), n);
      if (taken.has(sameness(name))) continue;
      taken.add(sameness(name));
      lastTried.set(plain, n + 1);
      return name;
    }
  });
}

function clean(text: string): string {
  return text
    .replace(UNFIT, " ")
    .replace(FORBIDDEN, (sign) => BRACKETS[sign] ?? "_")
    .replace(/\s+/g, " ")
    .replace(LEADING_APOSTROPHES, "")
    .trim();
}

/** The stem gives way, never the period or the number. */
function compose(stem: string, code: string, n: number): string {
  const tail = n === 1 ? code : `${code} (${n})`;
  const head = cut(stem, LONGEST - tail.length - 1);
  return head === "" ? tail : `${head} ${tail}`;
}

/** As many whole visible characters as fit, so that no emoji sequence or accent is torn. */
function cut(text: string, units: number): string {
  let fitting = "";
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)) {
    if (fitting.length + segment.length > units) break;
    fitting += segment;
  }
  return fitting.trim();
}

/** Two names with the same key might be the same to Excel (case, width). */
function sameness(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}
