import { plain } from "../numbers/plain";

/** Any value as a message may show it. Only plain values are spelled out: an object's own toString may throw. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return plain(value);
    case "boolean":
    case "bigint":
    case "undefined":
      return String(value);
    default:
      return value === null ? "null" : typeof value;
  }
}
