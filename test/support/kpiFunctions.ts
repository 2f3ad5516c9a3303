import type { Workbook } from "@cj-tech-master/excelts";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { CallFault, type AnyCell } from "../../src/functions/fault";
import { IMPLEMENTATIONS } from "../../src/functions/register";

/** A value as the engine of excelts hands it over; its kinds are not exported as values. */
interface EngineValue {
  readonly kind: number;
  readonly value?: number | string | boolean;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
}

const NUMBER = 1;
const STRING = 2;
const BOOLEAN = 3;
const ERROR = 4;
const ARRAY = 5;

/** Makes the add-in's functions known to a workbook, called directly: no runtime between them and the engine. */
export function registerKpiFunctions(book: Workbook): void {
  book.registerFunction("ISNUMBER", ([given]) => isNumber(given as EngineValue)); // The engine's own takes no arrays.
  for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) {
    const { arguments: declared } = FUNCTIONS[id as keyof typeof FUNCTIONS]; // Object.entries forgets the key type.
    const call = implementation as (...values: unknown[]) => AnyCell[][]; // Each declares its own arguments.
    book.registerFunction(`KPI.${id}`, (given) => {
      const values = Object.keys(declared).map((_, index) => rowsOf((given as EngineValue[])[index])); // The engine says unknown.
      try {
        const [only] = call(...values)[0] ?? [];
        return toEngine(only ?? "");
      } catch (problem) {
        if (problem instanceof CallFault) return toEngine(problem.fault);
        throw problem;
      }
    });
  }
}

function isNumber({ kind, rows, ...rest }: EngineValue): EngineValue {
  if (kind !== ARRAY) return { kind: BOOLEAN, value: kind === NUMBER };
  return { ...rest, kind, rows: rows?.map((row) => row.map(isNumber)) };
}

function rowsOf(value: EngineValue | undefined): unknown[][] | null {
  if (value === undefined) return null;
  if (value.kind === ARRAY) return (value.rows ?? []).map((row) => row.map(plainValue));
  return [[plainValue(value)]];
}

function plainValue({ kind, value, code }: EngineValue): unknown {
  return kind === ERROR ? code : (value ?? null);
}

function toEngine(cell: AnyCell): EngineValue {
  if (typeof cell === "number") return { kind: NUMBER, value: cell };
  if (typeof cell === "boolean") return { kind: BOOLEAN, value: cell };
  return typeof cell === "string" ? { kind: STRING, value: cell } : { kind: ERROR, code: cell.error };
}
