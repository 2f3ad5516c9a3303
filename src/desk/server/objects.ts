import { ApiError } from "./apiError";
import type { Session } from "./session";

/** What methods take: plain JSON, or an object of the API that the caller refers to. */
export type Argument = unknown;

interface Since {
  /** First ExcelApi version that has the member, where it is newer than 1.1. */
  readonly since?: string;
}

export interface Property<T> extends Since {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void | Promise<void>;
}

/** A navigation property: another object, or null where there is none. */
export interface Child<T> extends Since {
  readonly child: (target: T, session: Session) => Handle | null;
}

export interface Method<T> extends Since {
  /** Answers a plain value, another object, null for the null object of an …OrNullObject method, or a promise of these. */
  readonly call: (target: T, args: readonly Argument[], session: Session) => unknown;
}

/** One kind of object, declared member by member. Names are the API's, in camelCase. */
export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, Child<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The items of a collection, in order. */
  readonly items?: (target: T, session: Session) => readonly Handle[];
  /** getItem of a collection. */
  readonly item?: (target: T, key: unknown, session: Session) => Handle;
  /** What addresses the object in its collection from then on. */
  readonly id?: (target: T, session: Session) => string | number;
  /** The object lives on under a reference of its own (ranges). */
  readonly tracked?: boolean;
  /** Whether what it stands for is still in the workbook; always, when not said. */
  readonly exists?: (target: T, session: Session) => boolean;
}

/** An object of the API with its declaration; what the wire paths lead to. */
export interface Handle {
  readonly typeName: string;
  readonly tracked: boolean;
  readonly isCollection: boolean;
  id(session: Session): string | number | undefined;
  exists(session: Session): boolean;
  get(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void | Promise<void>;
  child(name: string, session: Session): Handle | null;
  call(name: string, args: readonly Argument[], session: Session): unknown;
  item(key: unknown, session: Session): Handle;
  items(session: Session): readonly Handle[];
  has(kind: "property" | "child", name: string): boolean;
  /** All properties that a load without names brings. */
  propertyNames(session: Session): readonly string[];
}

const handles = new WeakSet();

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && handles.has(value);
}

export function handle<T>(type: ObjectType<T>, target: T): Handle {
  function member<M extends Since>(table: Readonly<Record<string, M>> | undefined, name: string, session: Session): M {
    const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (!found || (found.since !== undefined && !session.supports(found.since))) throw notFound(type.name, name);
    return found;
  }
  const made: Handle = {
    typeName: type.name,
    tracked: type.tracked === true,
    isCollection: type.items !== undefined,
    id: (session) => type.id?.(target, session),
    exists: (session) => type.exists?.(target, session) ?? true,
    get(name, session) {
      const { get } = member(type.properties, name, session);
      if (!get) throw notFound(type.name, name);
      return get(target, session);
    },
    set(name, value, session) {
      const { set } = member(type.properties, name, session);
      if (!set) throw notFound(type.name, name);
      return set(target, value, session);
    },
    child: (name, session) => member(type.children, name, session).child(target, session),
    call: (name, args, session) => member(type.methods, name, session).call(target, args, session),
    item(key, session) {
      if (!type.item) throw notFound(type.name, "getItem");
      return type.item(target, key, session);
    },
    items(session) {
      if (!type.items) throw notFound(type.name, "items");
      return type.items(target, session);
    },
    has: (kind, name) => Object.hasOwn((kind === "property" ? type.properties : type.children) ?? {}, name),
    propertyNames: (session) =>
      Object.entries(type.properties ?? {})
        .filter(([, each]) => each.get && (each.since === undefined || session.supports(each.since)))
        .map(([name]) => name),
  };
  handles.add(made);
  return made;
}

export function notFound(typeName: string, member: string): ApiError {
  return new ApiError("ApiNotFound", undefined, `${typeName}.${member}`);
}
