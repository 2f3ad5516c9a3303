import type { CustomFunction, CustomParameter } from "./calls";

interface Described {
  readonly functions?: readonly {
    readonly id?: string;
    readonly name: string;
    readonly parameters?: readonly {
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

const TYPES: readonly CustomParameter["type"][] = ["any", "number", "string", "boolean"];

/** Reads an add-in's functions.json; formulas write its functions with the namespace of the manifest. */
export function readFunctionsJson(text: string, namespace: string): CustomFunction[] {
  const described = JSON.parse(text) as Described; // made by the add-in's build
  return (described.functions ?? []).map((each) => ({
    id: (each.id ?? each.name).toUpperCase(),
    name: `${namespace}.${each.name}`.toUpperCase(),
    takesErrors: takesErrors(each) || described.allowErrorForDataTypeAny === true,
    parameters: (each.parameters ?? []).map((parameter) => ({
      type: TYPES.find((type) => type === parameter.type) ?? "any",
      matrix: parameter.dimensionality === "matrix",
      optional: parameter.optional === true,
      repeating: parameter.repeating === true,
    })),
  }));
}

function takesErrors(described: object): boolean {
  const options = "options" in described ? described.options : undefined;
  return typeof options === "object" && options !== null && "allowErrorForDataTypeAny" in options && options.allowErrorForDataTypeAny === true;
}
