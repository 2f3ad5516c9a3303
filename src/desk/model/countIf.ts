import type { EngineFunction } from "./engineFunctions";
import type { EngineValue } from "./scalar";

type Test = (value: EngineValue) => boolean;

/** COUNTIF with a whole range of criteria, which the engine's own takes only the first of. */
export const countIf: EngineFunction = {
  minArity: 2,
  maxArity: 2,
  invoke(args) {
    // The engine hands its own values to registered functions; it types them as unknown.
    const [range, criteria] = args as [EngineValue, EngineValue];
    const cells = range.kind === 5 ? range.rows.flat() : [range];
    const count = (criterion: EngineValue): EngineValue => {
      if (criterion.kind === 4) return criterion;
      const test = testOf(criterion);
      return { kind: 1, value: cells.filter(test).length };
    };
    if (criteria.kind !== 5) return count(criteria);
    return { ...criteria, rows: criteria.rows.map((row) => row.map(count)) };
  },
};

function testOf(criterion: EngineValue): Test {
  if (criterion.kind === 0) return equals("0");
  if (criterion.kind === 3) return (value) => value.kind === 3 && value.value === criterion.value;
  if (criterion.kind === 1) return equals(String(criterion.value));
  if (criterion.kind !== 2) return () => false;
  const [, sign = "", operand = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion.value) ?? [];
  if (sign === "" || sign === "=") return sign === "=" && operand === "" ? (value) => value.kind === 0 : equals(operand);
  if (sign === "<>") {
    const same = operand === "" ? (value: EngineValue) => value.kind === 0 : equals(operand);
    return (value) => !same(value);
  }
  return compares(sign, operand);
}

function numberIn(text: string): number | undefined {
  const number = text.trim() === "" ? NaN : Number(text.trim().replace(/%$/, "e-2"));
  return Number.isNaN(number) ? undefined : number;
}

function equals(operand: string): Test {
  const number = numberIn(operand);
  if (operand === "") return (value) => value.kind === 0 || (value.kind === 2 && value.value === "");
  if (number !== undefined) return (value) => (value.kind === 1 && value.value === number) || (value.kind === 2 && numberIn(value.value) === number);
  if (/^(?:true|false)$/i.test(operand)) return (value) => value.kind === 3 && value.value === /^true$/i.test(operand);
  const pattern = operand.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]/g, (sign, literal: string | undefined, wild: string | undefined) =>
    literal !== undefined ? `\\${literal}` : wild === undefined ? `\\${sign}` : wild === "*" ? "[\\s\\S]*" : "[\\s\\S]",
  );
  const whole = new RegExp(`^${pattern}$`, "i");
  return (value) => value.kind === 2 && whole.test(value.value);
}

function compares(sign: string, operand: string): Test {
  const number = numberIn(operand);
  const holds = (difference: number) =>
    sign === "<" ? difference < 0 : sign === ">" ? difference > 0 : sign === "<=" ? difference <= 0 : difference >= 0;
  if (number !== undefined) return (value) => value.kind === 1 && holds(value.value - number);
  const wanted = operand.toLowerCase();
  return (value) => value.kind === 2 && holds(value.value.toLowerCase() < wanted ? -1 : value.value.toLowerCase() > wanted ? 1 : 0);
}
