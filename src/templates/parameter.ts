import type { Text } from "../i18n/message";

/** A figure that the source leaves to the organisation: asked for before generating and marked on the sheet. */
export interface Parameter {
  readonly id: string;
  readonly name: Text;
  readonly unit: ParameterUnit;
  /** What is taken where nothing else is given; fractions for percentages. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Every place in the template that holds the value. */
  readonly at: readonly ParameterPlace[];
}

export type ParameterUnit = "percent" | "points" | "count" | "hours" | "days" | "months" | "yuan";

/** Keys and list indexes from the item (or record column) with this id, or from the template itself, down to the number. */
export interface ParameterPlace {
  readonly of?: string;
  readonly path: readonly (string | number)[];
}
