import { ApiError } from "./apiError";
import { isHandle, notFound, type Handle } from "./objects";
import { query } from "./query";
import { workbookHandle } from "./families/workbook";
import { serviceNamed } from "./families/services";
import type { Session } from "./session";
import { ACTION, PATH, type Action, type Answer, type ArgumentInfo, type Batch, type PathIds, type Result } from "./wire";

/** Carries out a batch: action by action, up to the first that fails; what went before stays done. */
export async function execute(batch: Batch, session: Session): Promise<Answer> {
  const results: Result[] = [];
  const traces: number[] = [];
  const paths = new Map<number, Handle | null>();
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await perform(action, batch, paths, session) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const location = error.location === undefined ? {} : { Location: error.location };
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, ...location, ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}

type Paths = Map<number, Handle | null>;

async function perform(action: Action, batch: Batch, paths: Paths, session: Session): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const target = await objectAt(action.ObjectPathId, batch, paths, session);
  if (action.ActionType === ACTION.instantiate) return target && identity(target, session);
  if (target === null) {
    // Only a load may address a null object: it answers null again. (The library itself asks to keep it.)
    if (action.ActionType === ACTION.query || action.Name === "_KeepReference") return null;
    throw new ApiError("InvalidOperation", "The object is null.");
  }
  const name = camelCase(action.Name);
  switch (action.ActionType) {
    case ACTION.query:
      return query(target, action.QueryInfo ?? {}, session);
    case ACTION.method:
      return located(target, name, async () => {
        if (name === "_KeepReference") return session.keep(target);
        const answer = await target.call(name, await argumentsOf(action.ArgumentInfo, batch, paths, session), session);
        return isHandle(answer) ? identity(answer, session) : answer ?? null;
      });
    case ACTION.set:
      return located(target, name, async () => {
        const [value] = await argumentsOf(action.ArgumentInfo, batch, paths, session);
        await target.set(name, value, session);
        return null;
      });
    default:
      throw notFound(target.typeName, action.Name === "" ? `action ${action.ActionType}` : name);
  }
}

/** Follows a path to its object; a path that calls a method does so once a batch. */
async function objectAt(id: number, batch: Batch, paths: Paths, session: Session): Promise<Handle | null> {
  const path = batch.ObjectPaths[id];
  if (!path) throw new ApiError("InvalidRequest");
  const known = paths.get(id);
  const found = known === undefined ? await resolve() : known;
  if (found?.exists(session) === false) throw new ApiError("ItemNotFound", undefined, found.typeName);
  paths.set(id, found);
  return found;

  async function resolve(): Promise<Handle | null> {
    if (!path) return null;
    if (path.ObjectPathType === PATH.root) return workbookHandle(session);
    if (path.ObjectPathType === PATH.service) return serviceNamed(path.Name);
    if (path.ObjectPathType === PATH.reference) return session.kept(path.Name);
    if (path.ObjectPathType === PATH.none) return null;
    const parent = await objectAt(path.ParentObjectPathId ?? 0, batch, paths, session);
    if (parent === null) return null;
    const name = camelCase(path.Name);
    if (path.ObjectPathType === PATH.property) return located(parent, name, () => parent.child(name, session));
    const args = await argumentsOf(path.ArgumentInfo, batch, paths, session);
    if (path.ObjectPathType === PATH.indexer) return located(parent, "getItem", () => parent.item(args[0], session));
    return located(parent, name, async () => {
      const answer = await parent.call(name, args, session);
      if (answer === null || isHandle(answer)) return answer;
      throw notFound(parent.typeName, name);
    });
  }
}

/** Arguments with objects in the places where the library put their paths. */
async function argumentsOf(info: ArgumentInfo | undefined, batch: Batch, paths: Paths, session: Session): Promise<unknown[]> {
  const replace = async (value: unknown, id: PathIds | undefined): Promise<unknown> => {
    if (typeof id === "number" && id !== 0) return objectAt(id, batch, paths, session);
    if (Array.isArray(value)) return typeof id === "object" ? Promise.all(value.map((each, index) => replace(each, id[index]))) : value;
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return objectAt(value._ObjectPathId, batch, paths, session);
    const entries = Object.entries(value).map(async ([key, each]): Promise<[string, unknown]> => [key, await replace(each, undefined)]);
    return Object.fromEntries(await Promise.all(entries));
  };
  const args: unknown[] = [];
  for (const [index, value] of (info?.Arguments ?? []).entries()) args.push(await replace(value, info?.ReferencedObjectPathIds?.[index]));
  return args;
}

/** What the library needs to find the object again in a later batch. */
function identity(target: Handle, session: Session): object {
  const reference = target.tracked ? session.referenceOf(target) : undefined;
  const id = target.id(session);
  // An id that is also a property of the API is known to the add-in from then on, without loading it.
  const named = target.has("property", "id") ? { Id: id } : {};
  return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...(id === undefined ? {} : { _Id: id, ...named }) };
}

/** Runs a member; an error that does not say where it happened gets the member as its place. */
async function located<T>(target: Handle, member: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= `${target.typeName}.${member}`;
    throw error;
  }
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
