import { execFileSync } from "node:child_process";
import path from "node:path";
import { FUNCTIONS, type FunctionEntry } from "../../src/functions/catalogue";
import { helpPages } from "../../src/functions/reference/helpPages";
import { isFunctionId } from "./call";
import { CONTRACT } from "./contract";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: unknown;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Declared[];
}

const ROOT = path.join(__dirname, "..", "..");
const ADDRESS = "https://kpi.example.com/addin/";

/** Runs the build's module in a Node of its own, as webpack does: it is an ES module. */
function metadata(locale: string): Metadata {
  const script = `import { functionsJson } from "./src/functions/metadata/functionsJson.mjs"; process.stdout.write(await functionsJson("${locale}", "${ADDRESS}"))`;
  const json = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: ROOT, encoding: "utf8" });
  // Excel for Windows refuses a larger file.
  expect(Buffer.byteLength(json)).toBeLessThan(1_000_000);
  return JSON.parse(json) as Metadata; // The tests below check this shape.
}

const zh = metadata("zh");
const en = metadata("en");

test("functions, arguments and what may be left out are those of the contract, in its order", () => {
  const signatures = en.functions.map(({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`);
  expect(signatures).toEqual(CONTRACT.map((signature) => signature.replaceAll("…", "")));
});

test("a range may stand for the values that the contract says, and for no others", () => {
  const signatures = Object.entries<FunctionEntry>(FUNCTIONS).map(([id, { arguments: declared }]) => {
    const parts = Object.entries(declared).map(([key, { range, optional }]) => {
      const marked = range === true ? `${key}…` : key;
      return optional === true ? `[${marked}]` : marked;
    });
    return `${id}(${parts.join(", ")})`;
  });
  expect(signatures).toEqual(CONTRACT);
});

describe.each(en.functions.map((each): [string, Declared] => [each.id, each]))("%s", (id, declared) => {
  if (!isFunctionId(id)) throw new Error(id);
  const entry = FUNCTIONS[id];
  const listed = Object.entries<{ readonly optional?: boolean; readonly range?: boolean; readonly name: { en: string } }>(entry.arguments);

  test("declares the arguments of the catalogue, in its order and with its flags", () => {
    expect(declared.parameters.map(({ name, optional = false }) => [name, optional])).toEqual(
      listed.map(([key, { optional = false }]) => [key, optional]),
    );
    expect(listed.map(([key]) => key)).toEqual(listed.map(([, { name }]) => name.en));
  });

  test("takes ranges where it says so, and any value everywhere", () => {
    for (const [index, [, argument]] of listed.entries()) {
      if (argument.range === true) expect(declared.parameters[index]?.dimensionality).toBe("matrix");
    }
    expect(declared.parameters.map(({ type }) => type)).toEqual(listed.map(() => "any"));
    expect(declared.result.dimensionality).toBe("matrix");
  });

  test("is neither volatile nor streaming and knows no addresses", () => {
    expect(declared.options).toBeUndefined();
  });

  test("has a name that Excel allows and cannot take for a cell", () => {
    // A letter and at least two more signs of A to Z, 0 to 9, underscore and period.
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*|R\d+)$/);
    expect(declared.name).toBe(id);
  });

  test("says nothing that the format does not know", () => {
    expect(Object.keys(declared).sort()).toEqual(["description", "helpUrl", "id", "name", "parameters", "result"]);
    for (const parameter of declared.parameters)
      expect(["description", "dimensionality", "name", "optional", "type"]).toEqual(expect.arrayContaining(Object.keys(parameter)));
  });

  test("asks first for what must be given", () => {
    const flags = declared.parameters.map(({ optional = false }) => optional);
    expect(flags).toEqual([...flags].sort((left, right) => Number(left) - Number(right)));
  });
});

test("no two functions have the same id", () => {
  expect(new Set(en.functions.map(({ id }) => id)).size).toBe(en.functions.length);
});

test.each([
  ["zh", zh],
  ["en", en],
])("every function has a help page in %s, and the build has it", (locale, { functions }) => {
  const addresses = functions.map(({ helpUrl }) => helpUrl);
  expect(new Set(addresses).size).toBe(functions.length);
  for (const { id, helpUrl } of functions) {
    expect(helpUrl.startsWith(`${ADDRESS}functions/${locale}/`)).toBe(true);
    expect(helpPages().get(helpUrl.slice(ADDRESS.length))).toContain(`<h1>KPI.${id}</h1>`);
  }
});

test("both languages have the same ids, names, shapes and flags", () => {
  const wordless = ({ functions, ...rest }: Metadata): unknown => ({
    ...rest,
    functions: functions.map(({ description: _, helpUrl: _address, parameters, ...each }) => ({
      ...each,
      parameters: parameters.map(({ name: _name, description: _description, ...shape }) => shape),
    })),
  });
  expect(wordless(zh)).toEqual(wordless(en));
  expect(zh.allowErrorForDataTypeAny).toBe(true);
});

test.each([
  ["zh", zh, /\p{Script=Han}/u],
  ["en", en, /^\P{Script=Han}+$/u],
])("every text is there in %s, and short enough for Excel's formula help", (_locale, { functions }, language) => {
  for (const { description, parameters } of functions) {
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const text of [description, ...names, ...parameters.map((each) => each.description)]) {
      expect(text).toMatch(language);
      expect(text.length).toBeLessThanOrEqual(255);
    }
    // Excel's dialog for arguments shows none if their names are longer together.
    expect(names.join(",").length).toBeLessThan(254);
  }
});
