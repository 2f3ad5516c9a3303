import type { Params, Text } from "../i18n/message";
import { compare } from "../numbers/compare";
import { checkFraction, checkSection, checkSum } from "./checkItems";
import { checkParameters } from "./checkParameters";
import { placeNamed, templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import { percentage } from "./figures";
import { checkSizes } from "./limits";
import type { RecordTemplate } from "./recordTemplate";
import type { AnyTemplate, MissingRater, PayLine, Template } from "./template";

/** Everything that would make wrong or unreadable sheets; nothing for a sound template. */
export function checkTemplate(template: AnyTemplate): TemplateFault[] {
  return [...checkSizes(template), ...(template.form === "record" ? checkRecord(template) : checkCard(template)), ...checkParameters(template)];
}

function checkRecord({ id, title, parameters = [] }: RecordTemplate): TemplateFault[] {
  return [...checkUnique([{ id, name: title }]), ...checkUnique(parameters)];
}

function checkCard(template: Template): TemplateFault[] {
  const { sections, raters } = template;
  return [
    ...checkSum("sectionShares", placeNamed("sections"), sections.map(({ share }) => share)),
    ...checkSum("raterShares", placeNamed("raters"), raters.map(({ share }) => share)),
    ...[...sections, ...raters].flatMap(({ name, share }) => checkFraction("share", name, share)),
    ...sections.flatMap(checkSection),
    ...checkIds(template),
    ...checkMissingRater(template),
    ...checkGrades(template),
    ...(template.pay ? checkPay(template.pay) : []),
  ];
}

const POLICIES: readonly (MissingRater | undefined)[] = [undefined, "spread", "zero", "block"];

function checkMissingRater({ missingRater }: Template): TemplateFault[] {
  return POLICIES.includes(missingRater) ? [] : [templateFault("missingRater", placeNamed("raters"), { value: String(missingRater) })];
}

function checkPay({ name, full, cap, pass, keep }: PayLine): TemplateFault[] {
  return [
    ...(Number.isFinite(full) && full > 0 ? [] : [templateFault("payFull", name, { value: String(full) })]),
    ...(cap === null || (Number.isFinite(cap) && cap > 0) ? [] : [templateFault("payCap", name, { value: percentage(cap) })]),
    ...(pass === null || Number.isFinite(pass) ? [] : [templateFault("payPass", name, { value: String(pass) })]),
    ...(keep >= 0 && keep <= 1 ? [] : [templateFault("payKeep", name, { value: percentage(keep) })]),
  ];
}

function checkIds({ id, title, raters, sections, parameters = [] }: Template): TemplateFault[] {
  return [
    ...checkUnique([{ id, name: title }]),
    ...checkUnique(raters),
    ...checkUnique(sections),
    ...checkUnique(sections.flatMap(({ items }) => items)),
    ...checkUnique(parameters),
  ];
}

function checkUnique(named: readonly { readonly id: string; readonly name: Text }[]): TemplateFault[] {
  const known = new Set<string>();
  return named.flatMap(({ id, name }) => {
    if (id.trim() === "") return [templateFault("idMissing", name)];
    if (known.has(id)) return [templateFault("idTwice", name, { id })];
    known.add(id);
    return [];
  });
}

function checkGrades({ grades }: Template): TemplateFault[] {
  const faults = grades.flatMap(([least, grade], index) => {
    const about: Params = { grade, least: String(least) };
    const better = grades[index - 1]?.[0] ?? Infinity;
    return [
      ...(Number.isFinite(least) && compare(least, better) < 0 ? [] : [templateFault("gradeOrder", placeNamed("grades"), about)]),
      ...(grades.findIndex(([, other]) => other === grade) < index
        ? [templateFault("gradeTwice", placeNamed("grades"), about)]
        : []),
    ];
  });
  const [least, grade] = grades[grades.length - 1] ?? [0, ""];
  if (compare(least, 0) > 0) faults.push(templateFault("gradeLowest", placeNamed("grades"), { grade, least: String(least) }));
  return faults;
}
