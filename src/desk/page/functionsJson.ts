import type { CustomFunction, CustomParameter } from "../model/calls";

/** What the desk reads of a functions.json. */
interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly {
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

const TYPES: ReadonlySet<string> = new Set<CustomParameter["type"]>(["number", "string", "boolean"]);

/** Custom functions as a functions.json declares them, under the names that formulas use. */
export function readFunctions(json: string, namespace: string): CustomFunction[] {
  // Made by Microsoft's metadata generator, whose schema this is.
  const { allowErrorForDataTypeAny = false, functions } = JSON.parse(json) as FunctionsJson;
  return functions.map(({ id, name, parameters }) => ({
    id,
    name: `${namespace}.${name}`,
    takesErrors: allowErrorForDataTypeAny,
    parameters: parameters.map(({ type, dimensionality, optional = false, repeating = false }) => ({
      type: isType(type) ? type : "any",
      matrix: dimensionality === "matrix",
      optional,
      repeating,
    })),
  }));
}

function isType(type: string | undefined): type is CustomParameter["type"] {
  return type !== undefined && TYPES.has(type);
}
