import { BUSY, isError, isMatrix, type EngineValue, type ErrorValue, type Matrix, type Scalar, fromEngine, toEngine } from "./scalar";
import { OMITTED } from "./engineText";
import type { EngineFunction } from "./engineFunctions";

/** One function as functions.json describes it. `name` is what formulas write, with the namespace. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CustomParameter[];
  /** Errors reach the function instead of passing it by. */
  readonly takesErrors: boolean;
}

export interface CustomParameter {
  readonly type: "any" | "number" | "string" | "boolean";
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A call on its way to the add-in. */
export interface Invocation {
  readonly invocation: number;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly takesErrors: boolean;
}

export type Argument = Scalar | Matrix | readonly Argument[];

export interface MessageError extends ErrorValue {
  readonly message?: string;
}

/** What a function answered; errors may carry a message, also inside arrays. */
export type Answer = Exclude<Scalar, ErrorValue> | MessageError | readonly (readonly (Exclude<Scalar, ErrorValue> | MessageError)[])[];

interface Remembered {
  answer: Answer | undefined;
  pass: number;
}

const REMEMBERED = 20_000;

/** Answers that so many passes have not asked for go. A calculation may take several passes, and reading a message is one of its own. */
const KEPT_PASSES = 4;

/**
 * The custom functions as the engine sees them. The engine wants an answer at once, the add-in answers later:
 * an unknown call is #BUSY! and queued; its answer is remembered by name and arguments for the next calculation.
 */
export function createCalls(emptyCellsAs: 0 | null) {
  const functions = new Map<string, CustomFunction>();
  const memory = new Map<string, Remembered>();
  const underway = new Map<number, string>();
  const queue: Invocation[] = [];
  const failures: Answer[] = [];
  let nextId = 1;
  let pass = 0;

  function call(custom: CustomFunction, values: readonly EngineValue[]): Answer {
    const plain = values.map(fromEngine);
    if (plain.some(hasBusy)) return BUSY;
    const read = readArguments(custom, plain, emptyCellsAs);
    if ("error" in read) return read;
    const key = `${custom.id}${JSON.stringify(read.args)}`;
    const known = memory.get(key);
    if (known) {
      known.pass = pass;
      if (known.answer === undefined) return BUSY;
      failures.push(known.answer);
      return known.answer;
    }
    memory.set(key, { answer: undefined, pass });
    underway.set(nextId, key);
    queue.push({ invocation: nextId++, id: custom.id, args: read.args, takesErrors: custom.takesErrors });
    return BUSY;
  }

  function forgetUnused(): void {
    if (memory.size <= REMEMBERED) return;
    for (const [key, entry] of memory) if (entry.pass < pass - KEPT_PASSES && entry.answer !== undefined) memory.delete(key);
  }

  return {
    register(list: readonly CustomFunction[]): void {
      functions.clear();
      list.forEach((each) => functions.set(each.name.toUpperCase(), each));
      memory.clear();
      underway.clear();
      queue.length = 0;
    },
    has: (name: string): boolean => functions.has(name),
    /** For one calculation of the engine. In a whole one everything is asked for that is still needed. */
    engineFunctions(whole = true): Map<string, EngineFunction> {
      if (whole) pass++;
      forgetUnused();
      const list = [...functions].map(([name, custom]): [string, EngineFunction] => {
        const repeats = custom.parameters.some((each) => each.repeating);
        const least = custom.parameters.filter((each) => !each.optional && !each.repeating).length;
        // The engine hands its own values to registered functions; it types them as unknown.
        const invoke = (args: unknown[]) => toEngine(withoutMessages(call(custom, args as EngineValue[])));
        return [name, { minArity: least, maxArity: repeats ? 255 : custom.parameters.length, invoke }];
      });
      return new Map(list);
    },
    /** Calls that have not been handed over yet. */
    takeQueue: (): Invocation[] => queue.splice(0),
    answer(invocation: number, answer: Answer): boolean {
      const key = underway.get(invocation);
      const entry = key === undefined ? undefined : memory.get(key);
      underway.delete(invocation);
      if (!entry) return false;
      entry.answer = answer;
      return true;
    },
    /** Calls handed over or queued, without an answer yet. */
    pending: (): number => underway.size,
    /** Answers used since the last time; how the message behind an error is found. */
    takeUsed: (): Answer[] => failures.splice(0),
  };
}

export type Calls = ReturnType<typeof createCalls>;

function hasBusy(value: Scalar | Matrix): boolean {
  const busy = (each: Scalar) => isError(each) && each.error === BUSY.error;
  return isMatrix(value) ? value.some((row) => row.some(busy)) : busy(value);
}

function withoutMessages(answer: Answer): Scalar | Matrix {
  const plain = (each: Scalar): Scalar => (isError(each) ? { error: each.error } : each);
  return isMatrix(answer) ? answer.map((row) => row.map(plain)) : plain(answer);
}

function firstError(value: Scalar | Matrix): ErrorValue | undefined {
  return isMatrix(value) ? value.flat().find(isError) : isError(value) ? value : undefined;
}

/** Brings values into the form that Excel hands to a function: matrices, coerced scalars, null for what is left out. */
function readArguments(
  custom: CustomFunction,
  values: readonly (Scalar | Matrix)[],
  emptyCellsAs: 0 | null,
): { args: Argument[] } | ErrorValue {
  const args: Argument[] = [];
  const fixed = custom.parameters.filter((each) => !each.repeating);
  const repeating = custom.parameters.find((each) => each.repeating);
  const empty = (value: Scalar): Scalar => (value === null ? emptyCellsAs : value);
  for (let index = 0; index < Math.max(values.length, fixed.length); index++) {
    const parameter = fixed[index] ?? repeating;
    const value = values[index];
    if (parameter === undefined) return { error: "#VALUE!" };
    if (value === undefined || value === OMITTED) {
      args.push(null);
      continue;
    }
    const spoilt = custom.takesErrors && parameter.type === "any" ? undefined : firstError(value);
    if (spoilt) return spoilt;
    const matrix = (isMatrix(value) ? value : [[value]]).map((row) => row.map(empty));
    const typed = matrix.map((row) => row.map((each) => coerce(each, parameter.type)));
    if (typed.some((row) => row.includes(undefined))) return { error: "#VALUE!" };
    const clean = typed.map((row) => row.map((each) => each ?? null));
    args.push(parameter.matrix ? clean : clean[0]?.[0] ?? null);
  }
  if (!repeating) return { args };
  return { args: [...args.slice(0, fixed.length), args.slice(fixed.length)] };
}

function coerce(value: Scalar, type: CustomParameter["type"]): Scalar | undefined {
  if (value === null || type === "any" || isError(value)) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "string" ? undefined : Boolean(value);
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
