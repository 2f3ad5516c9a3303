/** Works something out of an object once, for as long as the object lives: rules are data that nobody changes. */
export function remembered<T extends object, R extends object | number>(work: (object: T) => R): (object: T) => R {
  const known = new WeakMap<T, R>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const found = work(object);
    known.set(object, found);
    return found;
  };
}
