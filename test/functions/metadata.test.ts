import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { isFunctionId } from "./call";

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
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: unknown;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Declared[];
}

const ROOT = path.join(__dirname, "..", "..");

/** Runs one of the build's modules in a Node of its own, as webpack does: they are ES modules. */
function run(script: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: ROOT, encoding: "utf8" });
}

function metadata(locale: string): Metadata {
  const script = `import { functionsJson } from "./src/functions/metadata/functionsJson.mjs"; process.stdout.write(await functionsJson("${locale}"))`;
  return JSON.parse(run(script)) as Metadata; // The tests below check this shape.
}

const zh = metadata("zh");
const en = metadata("en");

test("the declarations and the catalogue have the same functions in the same order", () => {
  expect(zh.functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
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

  test("has a name that Excel cannot take for a cell", () => {
    expect(id).toMatch(/^[A-Z]+$/);
    expect(id).not.toMatch(/^(R|C|RC)$/);
    expect(declared.name).toBe(id);
  });
});

test("both languages have the same ids, names, shapes and flags", () => {
  const wordless = ({ functions, ...rest }: Metadata): unknown => ({
    ...rest,
    functions: functions.map(({ description: _, parameters, ...each }) => ({
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
  }
});

test("docs/functions.md is what the catalogue says", () => {
  const script = 'import { functionsPage } from "./src/functions/metadata/functionsPage.mjs"; process.stdout.write(await functionsPage())';
  expect(readFileSync(path.join(ROOT, "docs", "functions.md"), "utf8")).toBe(run(script));
});
