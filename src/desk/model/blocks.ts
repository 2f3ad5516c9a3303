import type { Worksheet } from "@cj-tech-master/excelts";
import { rectAddress } from "./address";
import { valueOf } from "./cells";
import { shareRange } from "./countIndex";
import type { Rect } from "./desk";
import type { EngineFunction } from "./engineFunctions";
import { factsOf } from "./formulaFacts";
import { toEngine, type EngineArray, type EngineValue } from "./scalar";
import { sheetNamed, type State } from "./state";

/** Stands in a formula for the values of a range. */
export const BLOCK_FUNCTION = "DESK.BLOCK";

/**
 * Large ranges whose values are settled before the formulas that look at them. The engine would read such a range anew for
 * every formula and note every one of its cells as a need of every formula, which a column of ranks cannot afford.
 */
export function createBlocks(state: () => State, idOf: (sheet: Worksheet) => number) {
  const places = new Map<string, { readonly sheet: Worksheet; readonly rect: Rect }>();
  const values = new Map<string, EngineArray>();

  function valuesOf(key: string): EngineValue {
    const known = values.get(key);
    if (known) return known;
    const place = places.get(key);
    if (!place) return { kind: 4, code: "#REF!" };
    const { sheet, rect: { top, left, bottom, right } } = place;
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_unused, across) => valueOf(sheet.findCell(top + down, left + across))),
    );
    const block = toEngine(rows) as EngineArray; // of a matrix
    shareRange(block);
    values.set(key, block);
    return block;
  }

  return {
    /** Values may be other ones now. */
    forget(): void {
      values.clear();
      places.clear();
    },
    /** The formula with the settled ones of its large ranges as blocks. */
    textWith(formula: string, own: Worksheet, isSettled: (sheet: Worksheet, rect: Rect) => boolean): string {
      let text = formula;
      // From the end, so that what is found before keeps its place.
      for (const { sheet: name, rect, span } of [...factsOf(formula).reads].reverse()) {
        const sheet = name === undefined ? own : sheetNamed(state(), name);
        if (!span || !rect || !sheet || !isSettled(sheet, rect)) continue;
        const key = `${idOf(sheet)}!${rectAddress(rect)}`;
        places.set(key, { sheet, rect });
        text = `${text.slice(0, span.start)}${BLOCK_FUNCTION}("${key}")${text.slice(span.end)}`;
      }
      return text;
    },
    function: {
      minArity: 1,
      maxArity: 1,
      invoke: ([key]: unknown[]): EngineValue => valuesOf(String((key as { value?: unknown }).value)), // a text, as textWith writes it
    } satisfies EngineFunction,
  };
}

export type Blocks = ReturnType<typeof createBlocks>;
