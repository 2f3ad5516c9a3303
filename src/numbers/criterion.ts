export type Comparison = ">=" | ">" | "<=" | "<" | "=";

export interface Criterion {
  readonly op: Comparison;
  readonly value: number;
}
