import { execFileSync } from "node:child_process";
import path from "node:path";

interface Snippet {
  readonly file: string;
  readonly code: string;
  /** Rules that must speak up, sorted; none means that the snippet is fine. */
  readonly rules: readonly string[];
}

const UP = "rooms/one-way";
const PACKAGE = "no-restricted-imports";
const GLOBAL = "no-restricted-globals";
const SHAPE = "no-restricted-syntax";
const uses = (name: string) => `export const it: unknown = ${name};`;
const imports = (from: string) => `import { it } from "${from}";\nexport const same: unknown = it;`;

const SNIPPETS: readonly Snippet[] = [
  { file: "src/sheets/a.ts", code: imports("../rules/rule"), rules: [] },
  { file: "src/sheets/a.ts", code: imports("./rules/plan"), rules: [] },
  { file: "src/sheets/deep/er/a.ts", code: imports("../../../i18n/message"), rules: [] },
  { file: "src/rules/a.ts", code: imports("../sheets/plan"), rules: [UP] },
  { file: "src/rules/words/a.ts", code: imports("../../scoring/grade"), rules: [UP] },
  { file: "src/numbers/a.ts", code: `import type { It } from "../rules/rule";\nexport type Same = It;`, rules: [UP] },
  { file: "src/i18n/a.ts", code: `export const late = () => import("../numbers/compare");`, rules: [UP] },
  { file: "src/workbook/a.ts", code: imports("../taskpane/actions"), rules: [UP] },
  { file: "src/commands/a.ts", code: imports("../desk/model/desk"), rules: [UP] },
  { file: "src/desk/server/a.ts", code: imports("../../numbers/compare"), rules: [UP] },
  { file: "src/desk/server/a.ts", code: imports("../numbers/compare"), rules: [] },
  { file: "src/rules/a.ts", code: imports("fflate"), rules: [PACKAGE] },
  { file: "src/workbook/a.ts", code: imports("react"), rules: [PACKAGE] },
  { file: "src/taskpane/a.tsx", code: imports("@fluentui/react-components"), rules: [] },
  { file: "src/taskpane/a.tsx", code: imports("fflate"), rules: [PACKAGE] },
  { file: "src/desk/server/a.ts", code: imports("react"), rules: [PACKAGE] },
  { file: "src/desk/page/a.tsx", code: imports("react"), rules: [] },
  { file: "src/workbook/a.ts", code: uses("Excel"), rules: [] },
  { file: "src/taskpane/a.tsx", code: uses("Excel"), rules: [GLOBAL] },
  { file: "src/sheets/a.ts", code: uses("Office"), rules: [GLOBAL] },
  { file: "src/functions/a.ts", code: uses("CustomFunctions"), rules: [] },
  { file: "src/rules/a.ts", code: uses("document"), rules: [GLOBAL] },
  { file: "src/scoring/a.ts", code: uses("Date.now()"), rules: [SHAPE] },
  { file: "src/scoring/a.ts", code: uses("new Date()"), rules: [SHAPE] },
  { file: "src/scoring/a.ts", code: uses("new Date(2026, 10, 1)"), rules: [] },
  { file: "src/scoring/a.ts", code: uses("Math.random()"), rules: [SHAPE] },
  { file: "src/taskpane/a.tsx", code: `fetch("https://example.com");`, rules: [GLOBAL] },
  { file: "src/taskpane/a.tsx", code: `export const p = new XMLHttpRequest();`, rules: [GLOBAL] },
  { file: "src/workbook/a.ts", code: `export const p = new WebSocket("wss://example.com");`, rules: [GLOBAL] },
  { file: "src/taskpane/a.tsx", code: `alert("1");`, rules: [GLOBAL] },
  { file: "src/functions/a.ts", code: `eval("1+1");`, rules: ["no-eval"] },
  { file: "src/desk/server/a.ts", code: `export const f = new Function("return 1");`, rules: ["no-new-func"] },
  { file: "src/taskpane/a.tsx", code: `export const a = (b: string) => <p dangerouslySetInnerHTML={{ __html: b }} />;`, rules: [SHAPE] },
  { file: "src/rules/a.ts", code: `export * from "./rule";`, rules: [SHAPE] },
  { file: "src/rules/a.ts", code: `export default 1;`, rules: [SHAPE] },
  { file: "src/rules/a.ts", code: `export const a: any = 1;`, rules: ["@typescript-eslint/no-explicit-any"] },
  { file: "test/a.ts", code: `// @ts-ignore\nexport const a: string = 1;`, rules: ["@typescript-eslint/ban-ts-comment"] },
  { file: "src/sheets/a.ts", code: `console.log(1);`, rules: ["no-console"] },
  { file: "src/desk/cli/a.ts", code: `console.log(1);`, rules: [] },
  { file: "src/sheets/a.ts", code: `export const a = 1;\n`.concat("\n".repeat(350)), rules: ["max-lines"] },
];

interface Answer {
  readonly rooms: readonly string[];
  readonly found: readonly (readonly string[])[];
}

function lint(snippets: readonly Snippet[]): Answer {
  const script = path.join(__dirname, "lint-snippets.mjs");
  // The script writes exactly this shape.
  return JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(snippets), encoding: "utf8" })) as Answer;
}

let answer: Answer;
beforeAll(() => {
  answer = lint(SNIPPETS);
});

test("the rooms stand in the order of the design", () => {
  expect(answer.rooms.join(" → ")).toBe(
    "commands → taskpane → workbook → functions → sheets → templates → payout → scoring → rules → numbers → i18n",
  );
});

const cases = SNIPPETS.map(({ file, code, rules }, index) => ({ file, rules, index, line: code.trim().split("\n").at(0) }));
test.each(cases)("$file: $line → $rules", ({ rules, index }) => {
  expect(answer.found[index]).toEqual(rules);
});
