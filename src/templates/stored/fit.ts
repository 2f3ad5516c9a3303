import type { Params } from "../../i18n/message";
import type { StoredTextKey } from "../../i18n/stored";
import { ID, KEY, type ObjectShape, type Shape } from "./shape";

/** What does not fit, and where: sections[1].items[0].weight. */
export interface Misfit {
  readonly code: StoredTextKey;
  readonly place: string;
  readonly params: Params;
}

type Data = Readonly<Record<string, unknown>>;

/** Longer values and keys are cut in messages. */
const QUOTED = 30;

/**
 * A copy of `value` with nothing in it but what the shape names; what does not fit is added to `misfits`.
 * Objects are built anew from known keys: nothing is inherited, and nothing comes along.
 */
export function fitted(shape: Shape, value: unknown, place: string, misfits: Misfit[]): unknown {
  const wrong = (code: StoredTextKey, params: Params = {}): undefined => {
    misfits.push({ code, place, params });
    return undefined;
  };
  switch (shape.kind) {
    case "text":
      if (typeof value !== "string") return wrong("wantsText", { got: got(value) });
      if (value.length > shape.most) return wrong("textLong", { most: shape.most, length: value.length });
      // Excel's cells cannot hold them
      if (/[^\P{Cc}\n\t]/u.test(value)) return wrong("controls");
      if (shape.form && !(shape.form === "id" ? ID : KEY).test(value)) return wrong("notId", { value: quoted(value) });
      return value;
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? value : wrong("wantsNumber", { got: got(value) });
    case "choice":
      return shape.of.some((each) => each === value) ? value : wrong("notChoice", { got: got(value), choices: shape.of.map(String).join(", ") });
    case "list":
      if (!Array.isArray(value)) return wrong("wantsList", { got: got(value) });
      if (value.length > shape.most) return wrong("listLong", { most: shape.most, length: value.length });
      return value.map((each, index) => fitted(shape.of, each, `${place}[${index}]`, misfits));
    case "row":
      if (!Array.isArray(value) || value.length !== shape.of.length) return wrong("wantsRow", { got: got(value), length: shape.of.length });
      return shape.of.map((each, index) => fitted(each, value[index], `${place}[${index}]`, misfits));
    case "either": {
      const one = shape.of.find((each) => suits(each, value));
      return one ? fitted(one, value, place, misfits) : wrong("notEither", { got: got(value) });
    }
    case "object":
      return isData(value) ? fittedObject(shape, value, place, misfits) : wrong("wantsObject", { got: got(value) });
    case "rule": {
      const kind = isData(value) && Object.hasOwn(value, "kind") ? value.kind : undefined;
      const one = typeof kind === "string" && Object.hasOwn(shape.of, kind) ? shape.of[kind] : undefined;
      return one ? fitted(one, value, place, misfits) : wrong("notRule", { kinds: Object.keys(shape.of).join(", ") });
    }
  }
}

function fittedObject({ needed, optional }: ObjectShape, value: Data, place: string, misfits: Misfit[]): unknown {
  const inside = (key: string) => (place === "" ? key : `${place}.${key}`);
  for (const key of Object.keys(value))
    if (!Object.hasOwn(needed, key) && !Object.hasOwn(optional, key)) misfits.push({ code: "unknownKey", place, params: { key: quoted(key) } });
  const found: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries({ ...needed, ...optional })) {
    if (Object.hasOwn(value, key)) found[key] = fitted(shape, value[key], inside(key), misfits);
    else if (Object.hasOwn(needed, key)) misfits.push({ code: "missing", place: inside(key), params: {} });
  }
  return found;
}

/** Whether a value is of the kind that a shape is about, right or wrong in its details. */
function suits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "choice":
      return shape.of.some((each) => each === value);
    case "list":
    case "row":
      return Array.isArray(value);
    case "object":
      return isData(value) && Object.keys(shape.needed).every((key) => Object.hasOwn(value, key));
    case "either":
      return shape.of.some((each) => suits(each, value));
    case "rule":
      return isData(value);
  }
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function got(value: unknown): string {
  if (typeof value === "string") return `"${quoted(value)}"`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "[…]" : value === undefined ? "–" : "{…}";
}

function quoted(words: string): string {
  const signs = [...words.slice(0, QUOTED * 2)];
  return signs.length > QUOTED || words.length > QUOTED * 2 ? `${signs.slice(0, QUOTED).join("")}…` : words;
}
