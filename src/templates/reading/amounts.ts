import { normalise } from "../../numbers/compare";
import { sum } from "../../numbers/sum";
import { namedOf, withoutNumber } from "./figures";
import { isExtra } from "./lines";
import type { Placed } from "./placing";

/** An item with its points, or its weight in percent; null where nothing says it. */
export interface Counted extends Placed {
  readonly amount: number | null;
  /** Comes on top of the full marks. */
  readonly extra: boolean;
}

/** 25, 25% and 0.25 are the same where the whole column of a table says so. */
export function counted(items: readonly Placed[]): readonly Counted[] {
  const fractions = new Map<number, boolean>();
  for (const { table } of items) if (!fractions.has(table)) fractions.set(table, areFractions(items.filter((each) => each.table === table)));
  const amounts = items.map(({ raw: { figure }, table }) => {
    if (!figure) return null;
    return normalise(!figure.percent && fractions.get(table) === true ? figure.value * 100 : figure.value);
  });
  const named = items.map(isNamedExtra);
  const rest = sum(amounts.map((amount, index) => (named[index] ? 0 : (amount ?? 0))));
  // 加分项 and the like stand outside where the rest makes the full marks without them
  const full = rest > 0 && Math.abs(rest / 100 - Math.round(rest / 100)) < 0.0001;
  return items.map((item, index) => {
    const extra = item.raw.figure?.extra === true || (named[index] === true && (full || amounts[index] === null));
    return { ...item, extra, amount: extra ? null : (amounts[index] ?? null) };
  });
}

function areFractions(items: readonly Placed[]): boolean {
  const bare = items.flatMap(({ raw: { figure } }) => (figure && !figure.percent ? [figure.value] : []));
  return bare.length > 0 && bare.every((value) => value <= 1) && (bare.length === 1 || bare.some((value) => !Number.isInteger(value)));
}

function isNamedExtra({ raw, section }: Placed): boolean {
  return isExtra(raw.name) || isExtra(section) || raw.groups.some((group) => isExtra(namedOf(withoutNumber(group)).name));
}
