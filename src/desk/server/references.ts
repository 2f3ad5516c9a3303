import { ApiError } from "./apiError";
import type { Handle } from "./objects";
import type { Session } from "./session";

/** Ids of model objects, in the form that Excel gives to sheets. */
export function createIds() {
  const ids = new WeakMap<object, string>();
  let next = 1;
  return {
    idOf(object: object): string {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const number = (next++).toString(16).toUpperCase().padStart(4, "0");
      const id = `{00000000-0001-0000-${number}-000000000000}`;
      ids.set(object, id);
      return id;
    },
  };
}

/** Objects that the library asks to keep, under the names that it uses from then on. */
export function createReferences(): Pick<Session, "keep" | "referenceOf" | "kept" | "forget" | "forgetAll"> {
  const objects = new Map<string, Handle>();
  const names = new WeakMap<Handle, string>();
  let next = 1;
  return {
    keep(object) {
      const reference = names.get(object) ?? `desk-${next++}`;
      names.set(object, reference);
      objects.set(reference, object);
    },
    referenceOf: (object) => names.get(object),
    kept(reference) {
      const object = objects.get(reference);
      if (!object) throw new ApiError("ItemNotFound");
      return object;
    },
    forget: (reference) => void objects.delete(reference),
    forgetAll: () => objects.clear(),
  };
}
