import { countPlaces } from "./countIndex";
import { criterionOf } from "./criteria";
import type { EngineFunction } from "./engineFunctions";
import type { EngineArray, EngineValue } from "./scalar";

/** COUNTIF with a whole range of criteria, which the engine's own takes only the first of. */
export const countIf: EngineFunction = { minArity: 2, maxArity: 2, invoke: count };

/** COUNTIFS with the criteria of COUNTIF: the engine's own counts empty cells and truth values among numbers. */
export const countIfs: EngineFunction = { minArity: 2, maxArity: 254, invoke: count };

/** Ranges and criteria in turn. */
function count(args: readonly unknown[]): EngineValue {
  // The engine hands its own values to registered functions; it types them as unknown.
  const values = args as readonly EngineValue[];
  if (values.length % 2 !== 0) return { kind: 4, code: "#VALUE!" };
  const ranges = values.filter((_, index) => index % 2 === 0).map(arrayOf);
  const criteria = values.filter((_, index) => index % 2 === 1);
  const [first] = ranges;
  if (ranges.some((range) => range.height !== first?.height || range.width !== first.width)) return { kind: 4, code: "#VALUE!" };
  const counted = (wanted: readonly EngineValue[]): EngineValue => {
    const error = wanted.find(({ kind }) => kind === 4);
    if (error) return error;
    const conditions = ranges.map((range, index) => ({ range, criterion: criterionOf(wanted[index] ?? { kind: 0 }) }));
    return { kind: 1, value: countPlaces(conditions) };
  };
  const many = criteria.find((each) => each.kind === 5);
  if (many?.kind !== 5) return counted(criteria);
  const at = (each: EngineValue, row: number, column: number): EngineValue =>
    each.kind === 5 ? each.rows[each.height === 1 ? 0 : row]?.[each.width === 1 ? 0 : column] ?? { kind: 4, code: "#N/A" } : each;
  return { ...many, rows: many.rows.map((row, down) => row.map((_, across) => counted(criteria.map((each) => at(each, down, across))))) };
}

function arrayOf(value: EngineValue): EngineArray {
  return value.kind === 5 ? value : { kind: 5, rows: [[value]], height: 1, width: 1 };
}
