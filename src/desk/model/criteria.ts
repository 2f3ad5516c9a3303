import type { EngineValue } from "./scalar";

/** What a criterion of COUNTIF asks of a cell. */
export interface Criterion {
  readonly fits: (value: EngineValue) => boolean;
  /** For "is this": cells with this key fit, and no others. */
  readonly key?: string;
  /** For an order of numbers. */
  readonly order?: { readonly sign: OrderSign; readonly number: number };
}

export type OrderSign = "<" | "<=" | ">" | ">=";

export function criterionOf(value: EngineValue): Criterion {
  if (value.kind === 0) return equals("0");
  if (value.kind === 3) return { fits: (cell) => cell.kind === 3 && cell.value === value.value };
  if (value.kind === 1) return equals(String(value.value));
  if (value.kind !== 2) return { fits: () => false };
  const [, sign = "", operand = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(value.value) ?? [];
  if (sign === "" || sign === "=") return sign === "=" && operand === "" ? { fits: (cell) => cell.kind === 0 } : equals(operand);
  if (sign === "<>") {
    const same = operand === "" ? (cell: EngineValue) => cell.kind === 0 : equals(operand).fits;
    return { fits: (cell) => !same(cell) };
  }
  return ordered(sign as OrderSign, operand); // the only ones that are left
}

/** Equal for cells that the same "is this" fits. */
export function keyOf(cell: EngineValue): string | undefined {
  if (cell.kind === 1) return `number ${cell.value}`;
  if (cell.kind !== 2) return undefined;
  const number = numberIn(cell.value);
  return number === undefined ? `text ${cell.value.toLowerCase()}` : `number ${number}`;
}

function numberIn(text: string): number | undefined {
  const number = text.trim() === "" ? NaN : Number(text.trim().replace(/%$/, "e-2"));
  return Number.isNaN(number) ? undefined : number;
}

function equals(operand: string): Criterion {
  const number = numberIn(operand);
  if (operand === "") return { fits: (cell) => cell.kind === 0 || (cell.kind === 2 && cell.value === "") };
  if (number !== undefined)
    return {
      fits: (cell) => (cell.kind === 1 && cell.value === number) || (cell.kind === 2 && numberIn(cell.value) === number),
      key: `number ${number}`,
    };
  if (/^(?:true|false)$/i.test(operand)) return { fits: (cell) => cell.kind === 3 && cell.value === /^true$/i.test(operand) };
  const pattern = operand.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]/g, (sign, literal: string | undefined, wild: string | undefined) =>
    literal !== undefined ? `\\${literal}` : wild === undefined ? `\\${sign}` : wild === "*" ? "[\\s\\S]*" : "[\\s\\S]",
  );
  const whole = new RegExp(`^${pattern}$`, "i");
  const fits = (cell: EngineValue) => cell.kind === 2 && whole.test(cell.value);
  return /[*?~]/.test(operand) ? { fits } : { fits, key: `text ${operand.toLowerCase()}` };
}

function ordered(sign: OrderSign, operand: string): Criterion {
  const number = numberIn(operand);
  const holds = (difference: number) =>
    sign === "<" ? difference < 0 : sign === ">" ? difference > 0 : sign === "<=" ? difference <= 0 : difference >= 0;
  if (number !== undefined) return { fits: (cell) => cell.kind === 1 && holds(cell.value - number), order: { sign, number } };
  const wanted = operand.toLowerCase();
  return { fits: (cell) => cell.kind === 2 && holds(cell.value.toLowerCase() < wanted ? -1 : cell.value.toLowerCase() > wanted ? 1 : 0) };
}
