/** What stored data must look like, as data: the reader follows it and the published JSON schema is made from it. */
export type Shape = Form & {
  /** What the published schema calls it, where it stands in several places. */
  readonly name?: string;
};

type Form =
  | { readonly kind: "text"; readonly most: number; readonly form?: "id" | "key" }
  | { readonly kind: "number" }
  | { readonly kind: "choice"; readonly of: readonly (string | number | boolean | null)[] }
  | { readonly kind: "list"; readonly of: Shape; readonly most: number }
  | { readonly kind: "row"; readonly of: readonly Shape[] }
  | ObjectShape
  | { readonly kind: "either"; readonly of: readonly Shape[] }
  | { readonly kind: "rule"; readonly of: Readonly<Record<string, ObjectShape>> };

export interface ObjectShape {
  readonly kind: "object";
  readonly needed: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
}

export const number: Shape = { kind: "number" };
export const flag: Shape = { kind: "choice", of: [true, false] };

export function text(most: number, form?: "id" | "key"): Shape {
  return { kind: "text", most, ...(form ? { form } : {}) };
}

export function choice(...of: readonly (string | number | boolean | null)[]): Shape {
  return { kind: "choice", of };
}

export function list(of: Shape, most: number): Shape {
  return { kind: "list", of, most };
}

export function row(...of: readonly Shape[]): Shape {
  return { kind: "row", of };
}

export function either(...of: readonly Shape[]): Shape {
  return { kind: "either", of };
}

export function object(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): ObjectShape {
  return { kind: "object", needed, optional };
}

export function named(name: string, shape: Shape): Shape {
  return { ...shape, name };
}

/** Texts that name things: they begin with a letter or digit of any language. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Keys on the way to a number within a template; none that leads to what objects inherit. */
export const KEY = /^(?!constructor$|prototype$)[a-z][a-zA-Z]*$/;
