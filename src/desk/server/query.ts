import type { Handle } from "./objects";
import type { Session } from "./session";
import type { Query } from "./wire";

/** The names to load below one object: property → what to load below it. */
interface Wanted {
  [name: string]: Wanted;
}

/** Answers a load: an object of PascalCase properties; a collection's items under _Items. */
export function query(target: Handle, wish: Query, session: Session): unknown {
  const wanted: Wanted = {};
  for (const path of [...(wish.Select ?? []), ...(wish.Expand ?? [])]) add(wanted, path.split(/[./]/));
  return read(target, wanted, session, wish);
}

function add(wanted: Wanted, [name, ...rest]: readonly string[]): void {
  if (name === undefined || name === "") return;
  const own = name === "*" ? name : name.charAt(0).toLowerCase() + name.slice(1);
  if (own === "items" && rest.length > 0) return add(wanted, rest);
  add((wanted[own] ??= {}), rest);
}

function read(target: Handle, wanted: Wanted, session: Session, page: Query = {}): unknown {
  if (!target.isCollection) return readOne(target, wanted, session);
  const { items = {}, ...rest } = wanted;
  const own = Object.keys(rest).filter((name) => target.has("property", name));
  const below = Object.fromEntries(Object.entries({ ...rest, ...items }).filter(([name]) => !own.includes(name)));
  const end = page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top;
  const list = target.items(session).slice(page.Skip ?? 0, end);
  const properties = own.map((name) => [pascalCase(name), target.get(name, session)]);
  return { ...Object.fromEntries(properties), _Items: list.map((item) => readOne(item, below, session)) };
}

function readOne(target: Handle, wanted: Wanted, session: Session): object {
  const named = Object.keys(wanted).filter((name) => name !== "*");
  const all = named.length === 0 || "*" in wanted;
  const names = all ? [...new Set([...target.propertyNames(session), ...named])] : named;
  const answer: Record<string, unknown> = {};
  const id = target.id(session);
  if (id !== undefined) answer["_Id"] = id;
  if (target.tracked) answer["_ReferenceId"] = session.referenceOf(target) ?? "";
  for (const name of names) {
    if (target.has("child", name)) {
      const child = target.child(name, session);
      answer[pascalCase(name)] = child && read(child, wanted[name] ?? {}, session);
    } else answer[pascalCase(name)] = target.get(name, session);
  }
  return answer;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
