import { ID, KEY, type Shape } from "./shape";
import { templateShape } from "./templateShape";

type Json = Readonly<Record<string, unknown>>;

/** The published JSON schema (2020-12) of template files, made from the shape that the reader follows. */
export function templateJsonSchema(): Json {
  const defined: Definitions = {};
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "KPI Scorecards template",
    description: "A scorecard template. Weights, shares and percentages are fractions; weights of a section, shares of sections and shares of raters each add up to 1.",
    ...formOf(templateShape, defined),
    $defs: defined,
  };
}

type Definitions = Record<string, Json>;

/** A reference where the shape has a name; what it refers to is added to the definitions. */
function schemaOf(shape: Shape, defined: Definitions): Json {
  const { name } = shape;
  if (name === undefined) return formOf(shape, defined);
  if (!Object.hasOwn(defined, name)) {
    defined[name] = {}; // holds the place while its parts are worked out
    defined[name] = formOf(shape, defined);
  }
  return { $ref: `#/$defs/${name}` };
}

function formOf(shape: Shape, defined: Definitions): Json {
  const inside = (each: Shape) => schemaOf(each, defined);
  switch (shape.kind) {
    case "text":
      return { type: "string", maxLength: shape.most, ...(shape.form ? { pattern: (shape.form === "id" ? ID : KEY).source } : {}) };
    case "number":
      return { type: "number" };
    case "choice":
      return { enum: shape.of };
    case "list":
      return { type: "array", items: inside(shape.of), maxItems: shape.most };
    case "row":
      return { type: "array", prefixItems: shape.of.map(inside), items: false, minItems: shape.of.length };
    case "either":
      return { anyOf: shape.of.map(inside) };
    case "rule":
      return { anyOf: Object.values(shape.of).map(inside) };
    case "object": {
      const fields = Object.entries({ ...shape.needed, ...shape.optional }).map(([key, each]) => [key, inside(each)]);
      return { type: "object", properties: Object.fromEntries(fields) as Json, required: Object.keys(shape.needed), additionalProperties: false };
    }
  }
}
