import type { Parameter, ParameterPlace } from "./parameter";
import type { AnyTemplate } from "./template";

/**
 * The template with the organisation's figures at their places, each parameter holding what was set.
 * @param values by parameter id; what is missing stays as the template has it. Places that do not exist are left alone:
 * checkTemplate reports them, as well as values out of bounds.
 */
export function applyParameters<T extends AnyTemplate>(template: T, values: Readonly<Record<string, number>>): T {
  if (!template.parameters) return template;
  const parameters = template.parameters.map((each) => ({ ...each, value: (Object.hasOwn(values, each.id) ? values[each.id] : undefined) ?? each.value }));
  const places = parameters.flatMap(({ at, value }) => at.map((place) => ({ place, value })));
  const set = places.reduce((whole, { place, value }) => withValue(whole, place, value), template);
  return { ...set, parameters };
}

/** What stands at a parameter's place; undefined if there is no such place. */
export function valueAt(template: AnyTemplate, { of, path }: ParameterPlace): unknown {
  const start = of === undefined ? template : partOf(template, of);
  return path.reduce<unknown>((node, key) => (isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined), start);
}

/** The parameters that an item's figures come from. */
export function parametersOf(template: AnyTemplate, id: string): readonly Parameter[] {
  return (template.parameters ?? []).filter(({ at }) => at.some(({ of }) => of === id));
}

type Node = Readonly<Record<string | number, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function withValue<T extends AnyTemplate>(template: T, { of, path }: ParameterPlace, value: number): T {
  const set = (node: unknown) => replaced(node, path, value);
  // A number takes the place of a number, so the shape stays.
  return (of === undefined ? set(template) : withPart(template, of, set)) as T;
}

/** The node with the number at the end of the path replaced; the node itself where the path leads to none. */
function replaced(node: unknown, [key, ...rest]: ParameterPlace["path"], value: number): unknown {
  if (key === undefined) return typeof node === "number" ? value : node;
  if (!isNode(node) || !Object.hasOwn(node, key)) return node;
  return withChild(node, key, replaced(node[key], rest, value));
}

function withChild(node: Node, key: string | number, child: unknown): unknown {
  if (Object.is(node[key], child)) return node;
  return Array.isArray(node) ? node.map((each: unknown, index) => (index === Number(key) ? child : each)) : { ...node, [key]: child };
}

/** The item with that id, or whatever in a record has it. */
function partOf(template: AnyTemplate, id: string): unknown {
  if (template.form === "record") return found(template, id);
  return template.sections.flatMap(({ items }) => items).find((item) => item.id === id);
}

function found(node: unknown, id: string): unknown {
  if (!isNode(node) || node.id === id) return node;
  return children(node).map(([, child]) => found(child, id)).find(isNode);
}

function withPart(template: AnyTemplate, id: string, change: (part: unknown) => unknown): unknown {
  if (template.form === "record") return changed(template, id, change);
  const sections = template.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === id ? change(item) : item)),
  }));
  return { ...template, sections };
}

function changed(node: unknown, id: string, change: (part: unknown) => unknown): unknown {
  if (!isNode(node)) return node;
  if (node.id === id) return change(node);
  return children(node).reduce<unknown>((whole, [key, child]) => (isNode(whole) ? withChild(whole, key, changed(child, id, change)) : whole), node);
}

/** Parameters have ids of their own. */
function children(node: Node): readonly (readonly [string, unknown])[] {
  return Object.entries(node).filter(([key]) => key !== "parameters");
}
