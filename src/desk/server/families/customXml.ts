import type { State, XmlPart } from "../../model/state";
import { isWellFormed, namespaceOf, newPartId } from "../../model/xmlParts";
import { ApiError } from "../apiError";
import { textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";

function checkedXml(value: unknown): string {
  const xml = textArg(value);
  if (!isWellFormed(xml)) throw new ApiError("InvalidArgument");
  return xml;
}

const partType: ObjectType<XmlPart> = {
  name: "CustomXmlPart",
  id: (part) => part.id,
  properties: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: { call: (part) => part.xml },
    setXml: { call: (part, [xml]) => void (part.xml = checkedXml(xml)) },
    delete: { call: (part, _args, { state }) => void (state.xmlParts = state.xmlParts.filter((each) => each !== part)) },
  },
};

/** All parts, or those of one namespace. */
interface Scope {
  readonly state: State;
  readonly namespace: string | undefined;
}

function partsOf({ state, namespace }: Scope): XmlPart[] {
  return state.xmlParts.filter((part) => namespace === undefined || namespaceOf(part.xml) === namespace);
}

function find(scope: Scope, id: unknown): Handle | null {
  const part = partsOf(scope).find((each) => each.id === textArg(id));
  return part ? handle(partType, part) : null;
}

function found(part: Handle | null): Handle {
  if (!part) throw new ApiError("ItemNotFound");
  return part;
}

function only(scope: Scope): Handle | null {
  const [part, ...more] = partsOf(scope);
  return part && more.length === 0 ? handle(partType, part) : null;
}

const common: Pick<ObjectType<Scope>, "items" | "item"> & { readonly methods: NonNullable<ObjectType<Scope>["methods"]> } = {
  items: (scope) => partsOf(scope).map((part) => handle(partType, part)),
  item: (scope, id) => found(find(scope, id)),
  methods: {
    getCount: { call: (scope) => partsOf(scope).length },
    getItemOrNullObject: { call: (scope, [id]) => find(scope, id) },
  },
};

const scopedType: ObjectType<Scope> = {
  ...common,
  name: "CustomXmlPartScopedCollection",
  methods: {
    ...common.methods,
    getOnlyItem: { call: (scope) => found(only(scope)) },
    getOnlyItemOrNullObject: { call: only },
  },
};

const partsType: ObjectType<Scope> = {
  ...common,
  name: "CustomXmlPartCollection",
  methods: {
    ...common.methods,
    add: {
      call({ state }, [xml]) {
        const part = { id: newPartId(), xml: checkedXml(xml) };
        state.xmlParts.push(part);
        return handle(partType, part);
      },
    },
    getByNamespace: { call: ({ state }, [namespace]) => handle(scopedType, { state, namespace: textArg(namespace) }) },
  },
};

export function customXmlPartsHandle(state: State): Handle {
  return handle(partsType, { state, namespace: undefined });
}
