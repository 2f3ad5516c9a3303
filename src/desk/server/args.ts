import { ApiError } from "./apiError";

export function textArg(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function integerArg(value: unknown, least = -Infinity, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw new ApiError("InvalidArgument");
  return value;
}

export function numberArg(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw new ApiError("InvalidArgument");
  return value;
}

export function flagArg(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** One of the API's enumeration values; they are compared without regard to case, as Excel does. */
export function choiceArg<T extends string>(value: unknown, choices: readonly T[], fallback?: T): T {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const found = choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw new ApiError("InvalidArgument");
  return found;
}

export function recordArg(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ApiError("InvalidArgument");
  return value as Record<string, unknown>; // a plain JSON object
}

/** Excel writes colours as #RRGGBB; names of common colours are understood too. */
export function colourArg(value: unknown): string {
  const text = textArg(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw new ApiError("InvalidArgument");
  return `FF${hex.toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "000000", white: "FFFFFF", red: "FF0000", green: "008000", blue: "0000FF", yellow: "FFFF00",
  gray: "808080", grey: "808080", orange: "FFA500", purple: "800080", lightgray: "D3D3D3", lightgrey: "D3D3D3",
};
