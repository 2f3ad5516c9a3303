import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { lintManifest } from "./manifest-lint";

const FILE = path.join(__dirname, "../../manifest.xml");
const XML = readFileSync(FILE, "utf8");

test("the manifest is in order", () => {
  expect(lintManifest(XML)).toEqual([]);
});

test("Microsoft's own reader understands it", () => {
  const reader = path.join(__dirname, "../../node_modules/office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
  const read = Object.fromEntries([...info.matchAll(/^ *([\w ]+): (.*\S)/gm)].map(([, name = "", value = ""]) => [name, value] as const));
  expect(read).toMatchObject({
    Type: "TaskPaneApp",
    Name: "考核表助手",
    "Default Locale": "zh-CN",
    Hosts: "Workbook",
    Permissions: "ReadWriteDocument",
    Version: "1.0.0.0",
    "Source Location": "https://localhost:3000/taskpane.html",
  });
});

test("it asks for no more than Excel 2021 has", () => {
  const sets = Object.fromEntries([...XML.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name = "", version = ""]) => [name, version] as const));
  expect(sets).toEqual({ ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" });
});

/** One slip each, put in by replacing a piece of the manifest, and what the lint has to say. */
const SLIPS: readonly (readonly [piece: string | RegExp, by: string, finding: RegExp])[] = [
  [/<Id>\w/, "<Id>x", /is no GUID/],
  ["<Version>1.0.0.0<", "<Version>0.1<", /Version 0\.1/],
  ['<Label resid="Tab.Label"/>', '<Label resid="Tab.Labels"/>', /Label refers to Tab\.Labels/],
  ['<Label resid="Tab.Label"/>', '<Label resid="Pane.Url"/>', /Pane\.Url, which is no ShortString/],
  ['<Title resid="GetStarted.Title"/>', '<Title resid="Tab.Label"/>', /nothing refers to GetStarted\.Title/],
  ['<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"', /id Icon\.16 is given twice/],
  [/Kpi\.Group/, "Kpi.Group.With.A.Name.That.Is.Too.Long", /longer than 32/],
  [/<bt:Override Locale="en-US" Value="KPI"\/>/, "", /Tab\.Label has not exactly one override/],
  [/<Override Locale="en-US" Value="KPI Scorecards"\/>/, "", /DisplayName has not exactly one override/],
  [/<bt:Override Locale="en-US" Value="[^"]*functions\.en-US\.json"\/>/, "", /Functions\.Metadata has not exactly one override/],
  ['"Functions.Script" DefaultValue="https:', '"Functions.Script" DefaultValue="http:', /is not under https/],
  [/Value="https:\/\/localhost:3000\/functions.en-US.json"/, 'Value="https://example.com/f.json"', /example\.com/],
  [/"考核表助手已就绪"/, '" "', /GetStarted\.Title is empty/],
  [/"考核表助手已就绪"/, `"${"长".repeat(126)}"`, /GetStarted\.Title is longer than 125/],
  [/Value="Open the KPI tab/, `Value="${"x".repeat(250)}`, /longer than 250/],
  ['size="32" resid="Icon.32"', 'size="32" resid="Icon.80"', /icon-80\.png is 80×80, not 32/],
  ["assets/icon-64.png", "assets/icon-63.png", /no icon for HighResolutionIconUrl/],
  ['<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>', /not one page/],
];

test.each(SLIPS.map(([piece, by, finding]) => ({ piece, by, finding })))("with another text for $piece the lint says $finding", ({ piece, by, finding }) => {
  const slipped = XML.replace(piece, by);
  expect(slipped).not.toBe(XML);
  expect(lintManifest(slipped).join("\n")).toMatch(finding);
});
