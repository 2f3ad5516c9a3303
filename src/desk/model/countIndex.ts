import { keyOf, type Criterion, type OrderSign } from "./criteria";
import type { EngineArray, EngineValue } from "./scalar";

/** A range and what is asked of it. */
export interface Condition {
  readonly range: EngineArray;
  readonly criterion: Criterion;
}

/** Places with the same values in some ranges. */
interface Group {
  readonly places: number[];
  /** Numbers of another range at these places, in order. */
  readonly sorted: Map<EngineArray, readonly number[]>;
}

interface Shared {
  readonly id: number;
  readonly cells: readonly EngineValue[];
  /** By the ranges that are told apart, and then by their values. */
  readonly groups: Map<string, Map<string, Group>>;
}

/** What has been looked up in ranges that many formulas share. */
const lasting = new WeakMap<EngineArray, Shared>();
let nextId = 1;

/** To be told of a range that many formulas will count in; it must not change. */
export function shareRange(range: EngineArray): void {
  lasting.set(range, { cells: range.rows.flat(), groups: new Map(), id: nextId++ });
}

/** At how many places all conditions hold; the ranges have one shape. */
export function countPlaces(conditions: readonly Condition[]): number {
  const known = lasting.get((conditions[0] as Condition).range); // there is one at least
  const equal = conditions.filter(({ criterion }) => criterion.key !== undefined);
  const rest = conditions.filter(({ criterion }) => criterion.key === undefined);
  const [only] = rest;
  const indexed = known && rest.length <= 1 && conditions.every(({ range }) => lasting.has(range)) && (!only || only.criterion.order);
  if (!indexed) return countOneByOne(conditions);
  const group = groupOf(equal, known);
  if (!group) return 0;
  if (!only?.criterion.order) return group.places.length;
  const { sign, number } = only.criterion.order;
  return countInOrder(sortedIn(group, only.range), sign, number);
}

function countOneByOne(conditions: readonly Condition[]): number {
  const columns = conditions.map(({ range, criterion }) => ({ cells: range.rows.flat(), fits: criterion.fits }));
  const [first, ...others] = columns;
  let count = 0;
  first?.cells.forEach((cell, place) => {
    if (first.fits(cell) && others.every(({ cells, fits }) => fits(cells[place] ?? { kind: 0 }))) count += 1;
  });
  return count;
}

/** The places where the ranges have these values. */
function groupOf(conditions: readonly Condition[], { cells, groups }: Shared): Group | undefined {
  const ranges = conditions.map(({ range }) => range);
  const id = ranges.map((range) => lasting.get(range)?.id).join();
  const known = groups.get(id) ?? groupsOf(ranges, cells.length);
  groups.set(id, known);
  return known.get(JSON.stringify(conditions.map(({ criterion }) => criterion.key)));
}

function groupsOf(ranges: readonly EngineArray[], size: number): Map<string, Group> {
  const groups = new Map<string, Group>();
  const columns = ranges.map((range) => lasting.get(range)?.cells ?? []);
  for (let place = 0; place < size; place++) {
    const keys = columns.map((cells) => keyOf(cells[place] ?? { kind: 0 }));
    if (keys.includes(undefined)) continue;
    const key = JSON.stringify(keys);
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { places: [place], sorted: new Map() });
  }
  return groups;
}

function sortedIn(group: Group, range: EngineArray): readonly number[] {
  const known = group.sorted.get(range);
  if (known) return known;
  const cells = lasting.get(range)?.cells ?? [];
  const numbers = group.places.flatMap((place) => {
    const cell = cells[place];
    return cell?.kind === 1 ? [cell.value] : [];
  });
  numbers.sort((one, two) => one - two);
  group.sorted.set(range, numbers);
  return numbers;
}

function countInOrder(sorted: readonly number[], sign: OrderSign, number: number): number {
  const below = placeIn(sorted, (each) => each < number);
  if (sign === "<") return below;
  if (sign === ">=") return sorted.length - below;
  const upTo = placeIn(sorted, (each) => each <= number);
  return sign === "<=" ? upTo : sorted.length - upTo;
}

/** How many numbers from the start on are still so. */
function placeIn(sorted: readonly number[], isSo: (number: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(sorted[middle] ?? NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}
