import type { AnyTemplate } from "../templates/template";
import { absence } from "./attendance";
import type { Period } from "./period";
import type { Person } from "./person";
import type { SkippedRow } from "./rosterNotes";

/** People who get sheets of one template. */
export interface Group {
  readonly template: AnyTemplate;
  readonly people: readonly Person[];
}

/** Who gets which sheet, and why the others get none. */
export interface Assignment {
  /** In the order of their first people, who stand in the roster's order. */
  readonly groups: readonly Group[];
  /** Those who were not there in the period. */
  readonly absent: readonly SkippedRow[];
  /** Those who have their card of the period already, whether they are skipped or not. */
  readonly carded: readonly Person[];
  /** Those for whom there is no template. */
  readonly without: readonly Person[];
}

export interface AssignmentRules {
  readonly period: Period;
  readonly templateOf: (person: Person) => AnyTemplate | null;
  readonly hasCard: (person: Person, templateId: string) => boolean;
  readonly skipCarded: boolean;
}

export function assign(people: readonly Person[], { period, templateOf, hasCard, skipCarded }: AssignmentRules): Assignment {
  const groups = new Map<string, { template: AnyTemplate; people: Person[] }>();
  const absent: SkippedRow[] = [];
  const carded: Person[] = [];
  const without: Person[] = [];
  for (const person of people) {
    const away = absence(person, period);
    const template = away ? null : templateOf(person);
    if (away) absent.push(away);
    else if (!template) without.push(person);
    else {
      const has = hasCard(person, template.id);
      if (has) carded.push(person);
      if (has && skipCarded) continue;
      const group = groups.get(template.id);
      if (group) group.people.push(person);
      else groups.set(template.id, { template, people: [person] });
    }
  }
  return { groups: [...groups.values()], absent, carded, without };
}
