import { foldText } from "../numbers/cellText";
import { periodCode, type Period } from "./period";
import type { Person } from "./person";

/** What a sheet in the workbook says about itself. */
export interface KnownCard {
  readonly templateId: string;
  readonly period: string;
  readonly person: string;
  readonly number: string;
  readonly department: string;
}

/**
 * Tells who has a card of a template for this period already. The name must be the same, and so must the staff number where both
 * have one, else the department where both have one.
 */
export function cardsOfPeriod(cards: readonly KnownCard[], period: Period): (person: Person, templateId: string) => boolean {
  const code = periodCode(period);
  const known = new Map<string, KnownCard[]>();
  for (const card of cards) {
    if (card.period !== code) continue;
    const key = keyOf(card.person, card.templateId);
    known.set(key, [...(known.get(key) ?? []), card]);
  }
  return (person, templateId) => known.get(keyOf(person.name, templateId))?.some((card) => isOf(card, person)) ?? false;
}

function keyOf(name: string, templateId: string): string {
  return JSON.stringify([foldText(name) || name, templateId]);
}

function isOf(card: KnownCard, { number, department }: Person): boolean {
  if (card.number !== "" && number !== "") return card.number === number;
  return card.department === "" || department === "" || foldText(card.department) === foldText(department);
}
