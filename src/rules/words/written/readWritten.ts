import type { Locale } from "../../../i18n/message";
import { rulesText } from "../../../i18n/rules";
import { checkRule, describe } from "../../faces";
import { unitNote } from "../../phrases";
import type { Exception, PassRule, Rule, ScoringRule, Unit, VetoRule } from "../../rule";
import { caseOf, criterion, points, type Shown } from "./figures";
import { deduct, ratio, step } from "./steps";
import { band, level, linear } from "./tables";
import { unfill } from "./unfill";

const NOTED: readonly Unit[] = [
  "percent", "permille", "times", "cases", "persons", "items", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "yuan", "wan", "score",
];

/** The rule that `describe` writes as exactly this text; undefined for any other text. */
export function readWritten(text: string): Rule | undefined {
  for (const locale of ["zh", "en"] as const) {
    const rule = candidates(text, locale).find((each) => checkRule(each).length === 0 && describe(each, locale) === text);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

type Reader = (cases: readonly string[], parts: readonly string[], shown: Shown) => ScoringRule | undefined;

const READERS: readonly Reader[] = [
  (_, parts, shown) => pass(parts, shown),
  (_, parts, shown) => veto(parts, shown),
  (_, parts, shown) => ratio(parts, shown),
  (_, parts, shown) => step(parts, shown),
  (_, parts, shown) => deduct(parts, shown),
  (_, parts, shown) => linear(parts, shown),
  (cases, _, shown) => band(cases, shown),
];

function candidates(text: string, locale: Locale): readonly Rule[] {
  const judged = unfill(locale, "judgement", text)?.points;
  const full = judged === undefined ? undefined : points(judged, { locale });
  const levels = level(text, { locale });
  return [
    ...(full === undefined ? [] : [{ kind: "judgement" as const, points: full }]),
    ...READERS.flatMap((reader) => scoring(text, locale, reader)),
    ...(levels === undefined ? [] : [levels]),
  ];
}

/** What all rules that score numbers have in common stands around their own words. */
function scoring(text: string, locale: Locale, reader: Reader): readonly Rule[] {
  const noted = NOTED.find((unit) => text.endsWith(unitNote(unit, locale)));
  const note = noted === undefined ? "" : unitNote(noted, locale);
  const prefix = rulesText(locale, "absolute");
  const absolute = text.startsWith(prefix);
  const body = text.slice(absolute ? prefix.length : 0, text.length - note.length);
  const shown: Shown = { locale };
  const cases = body.split(rulesText(locale, "join.cases"));
  const exceptions: Exception[] = [];
  while (cases.length > 1) {
    const one = exception(cases.at(-1) ?? "", shown);
    if (one === undefined) break;
    exceptions.unshift(one);
    cases.pop();
  }
  const own = reader(cases, cases.length === 1 ? (cases[0] ?? "").split(rulesText(locale, "join.parts")) : [], shown);
  if (own === undefined) return [];
  const unit = noted ?? shown.unit;
  return [
    {
      ...own,
      ...(unit === undefined ? {} : { unit }),
      ...(shown.value === undefined ? {} : { value: shown.value }),
      ...(absolute ? { absolute } : {}),
      ...(exceptions.length === 0 ? {} : { exceptions }),
    },
  ];
}

function exception(text: string, shown: Shown): Exception | undefined {
  const found = unfill(shown.locale, "exception.case", text);
  const when = criterion(found?.condition ?? "", shown);
  const earned = points(found?.points ?? "", shown);
  return when === undefined || earned === undefined ? undefined : { when, points: earned };
}

function pass(parts: readonly string[], shown: Shown): PassRule | undefined {
  const [first = "", second = ""] = parts;
  const met = parts.length === 2 ? caseOf(first, shown) : undefined;
  const otherwise = points(unfill(shown.locale, "otherwise", second)?.points ?? "", shown);
  const when = met === undefined ? undefined : criterion(met.condition, shown);
  if (met?.points === undefined || met.points === null || when === undefined || otherwise === undefined) return undefined;
  return { kind: "pass", criterion: when, points: met.points, otherwise };
}

function veto(parts: readonly string[], shown: Shown): VetoRule | undefined {
  const [first = "", ...rest] = parts;
  for (const scope of ["item", "card"] as const) {
    // The veto's own words hold a comma, too.
    const words = [first, ...rest.slice(0, -1)].join(rulesText(shown.locale, "join.parts"));
    const found = unfill(shown.locale, `veto.${scope}`, words);
    const when = criterion(found?.condition ?? "", shown);
    const result = points(found?.points ?? "", shown);
    const full = points(unfill(shown.locale, "otherwise", rest.at(-1) ?? "")?.points ?? "", shown);
    if (when !== undefined && result !== undefined && full !== undefined) return { kind: "veto", when, scope, points: full, result };
  }
  return undefined;
}
