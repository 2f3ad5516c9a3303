import path from "node:path";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of src/, highest first. Each may import those after it, never those before. */
export const ROOMS = [
  "commands",
  "taskpane",
  "workbook",
  "functions",
  "sheets",
  "templates",
  "payout",
  "scoring",
  "rules",
  "numbers",
  "i18n",
];

/** Rooms that know no Office, no React, no clock and no network. */
export const PURE_ROOMS = ROOMS.slice(ROOMS.indexOf("functions"));

/** Packages that a room may import; a room that is not here needs none. The desk has its own list. */
const PACKAGES = { taskpane: ["react", "react-dom", "@fluentui"] };

const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
/** An Excel pane has none of these. */
const DIALOGS = ["alert", "confirm", "prompt", "history"];
const BROWSER = ["window", "document", "navigator", "localStorage", "sessionStorage", "location", "self", "globalThis"];
const CLOCK = ["setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame", "performance", "crypto", "process"];

const code = (...folders) => folders.flatMap((folder) => [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`]);

/** The room that a file or folder lies in; undefined outside src/. */
function roomOf(place) {
  const [top, room] = path.relative(import.meta.dirname, place).split(path.sep);
  return top === "src" ? room : undefined;
}

/** Imports go down the order of the rooms only, and nothing passes between them and the desk. */
const oneWay = {
  meta: { type: "problem", schema: [], messages: { up: "src/{{from}} must not import src/{{to}}: see the order of the rooms in CONTRIBUTING.md." } },
  create(context) {
    const from = roomOf(context.filename);
    function check(node) {
      if (typeof node.source?.value !== "string" || !node.source.value.startsWith(".")) return;
      const to = roomOf(path.resolve(path.dirname(context.filename), node.source.value));
      const down = ROOMS.includes(from) && ROOMS.indexOf(to) > ROOMS.indexOf(from);
      if (to !== from && !down) context.report({ node, messageId: "up", data: { from, to: to ?? "…" } });
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

function globals(room) {
  return [
    ...NETWORK,
    ...DIALOGS,
    ...(room === "workbook" ? [] : ["Excel"]),
    ...(room === "functions" ? [] : ["CustomFunctions"]),
    ...(PURE_ROOMS.includes(room) ? ["Office", "OfficeExtension", ...BROWSER, ...CLOCK] : []),
  ].map((name) => ({ name, message: `Not in src/${room}: see CONTRIBUTING.md.` }));
}

/** Any package but the allowed ones. */
function packages(room) {
  const allowed = (PACKAGES[room] ?? []).map((name) => `|${name}(?:/|$)`).join("");
  return { regex: `^(?!\\.${allowed})`, message: `src/${room} gets along without this package.` };
}

const STYLE = [
  { selector: "ExportAllDeclaration", message: "No barrels: import from where it is." },
  { selector: "ExportNamedDeclaration[source]", message: "No barrels: import from where it is." },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
];
const MARKUP = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text from cells is never markup." },
  { selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]", message: "Text from cells is never markup." },
];
const TIMELESS = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pure rooms have no clock." },
  { selector: "CallExpression[callee.name='Date']", message: "Pure rooms have no clock." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Pure rooms have no clock." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Pure rooms know no chance." },
];

const roomEntry = (room) => ({
  files: code(room),
  rules: {
    "no-restricted-imports": ["error", { patterns: [packages(room)] }],
    "no-restricted-globals": ["error", ...globals(room)],
    // ESLint replaces the list of an earlier entry, so each room gets its whole list.
    "no-restricted-syntax": ["error", ...STYLE, ...MARKUP, ...(PURE_ROOMS.includes(room) ? TIMELESS : [])],
  },
});

/** Two rules follow only calls written `context.sync()`; src/workbook counts its syncs through its session's `sync()`. */
const BLIND = ["call-sync-after-load", "call-sync-before-read"];
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules)
    .filter((name) => !BLIND.includes(name))
    .map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-desk/", "coverage/", "screenshots/"] },
  js.configs.recommended,
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly", module: "writable", require: "readonly" } },
    rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^_" }] },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-ignore": "allow-with-description", "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      // `return refuse(…)` ends a handler early.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Interfaces here are sets of functions; nothing uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // What comes out of a cell is unknown until String() has read it.
      "@typescript-eslint/no-base-to-string": "off",
      // An async function rejects where another would throw.
      "@typescript-eslint/require-await": "off",
      // Spreading a text splits it by code points, which is what names and addresses need.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A custom function answers with Excel's own error, which is no JavaScript Error.
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "no-irregular-whitespace": ["error", { skipRegExps: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { rooms: { rules: { "one-way": oneWay } } },
    rules: {
      "max-lines": ["error", 350],
      "rooms/one-way": "error",
      "no-restricted-syntax": ["error", ...STYLE],
    },
  },
  ...ROOMS.map(roomEntry),
  // The desk logs what it does not implement; its command line and its start answer on the console.
  { files: code("desk"), rules: { "no-console": ["error", { allow: ["warn", "error"] }] } },
  { files: ["src/desk/*.ts", ...code("desk/cli")], rules: { "no-console": "off" } },
  {
    files: code("desk"),
    ignores: code("desk/page"),
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: "^(react|react-dom|@fluentui|@tanstack)(/|$)", message: "Only the desk's page is drawn with React." }] }] },
  },
  {
    files: code("workbook", "functions", "taskpane", "commands"),
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: code("taskpane"),
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The desk's grid and cell editor work on the DOM through refs, which the stricter rules do not allow.
    files: code("desk/page"),
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
