import { createRoot } from "react-dom/client";
import { standardTemplates } from "../../src/templates/standardTemplates";
import { standardReader } from "../../src/taskpane/rules/reader";
import { App } from "../../src/taskpane/App";
import { letter, supervisorCard, twoParts } from "./cardSheets";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";
import { fakeReader } from "./rulesReader";
import { manyStandards, oneStandard } from "./rulesSheets";
import { manyPeople, postsRoster, roster } from "./rosters";

declare global {
  interface Window {
    readonly workbook: FakeWorkbook;
  }
}

const { workbook, actions } = fakeWorkbook();
const query = new URLSearchParams(location.search);
if (query.get("roster") === "small") workbook.selection = roster;
if (query.get("roster") === "many") workbook.selection = manyPeople(Number(query.get("people") ?? 200));
if (query.get("roster") === "posts") workbook.selection = postsRoster;
if (query.has("standards")) workbook.standards = query.get("standards") === "one" ? oneStandard : manyStandards;
const card = query.get("card");
if (card) workbook.card = { supervisor: supervisorCard, parts: twoParts, letter }[card] ?? null;
if (query.has("own"))
  for (const template of standardTemplates.flatMap((each) => (each.form === "record" ? [] : [each])).slice(0, 2)) {
    const words = `自己的${template.title.zh}`;
    workbook.own.push({ partId: template.id, template: { ...template, id: `own-${template.id}`, title: { zh: words, en: words } } });
  }
if (query.has("tables")) workbook.tables = { 名册表: roster, 全员: manyPeople(200) };
if (query.has("generated"))
  workbook.generations = [
    {
      id: "g0",
      period: "2026-10",
      sheets: [
        { id: "s0", name: "王芳 2026-10", templateId: "after-sales-manager", person: "王芳", number: "", department: "" },
        { id: "gone", name: "李伟 2026-10", templateId: "after-sales-manager", person: "李伟", number: "", department: "" },
      ],
    },
  ];
Object.assign(window, { workbook });

const pane = document.getElementById("pane");
if (pane)
  createRoot(pane).render(
    <App
      actions={actions}
      reader={query.has("reader") ? standardReader : fakeReader}
      locale={query.get("lang") === "en" ? "en" : "zh"}
      today={{ year: 2026, month: 11 }}
      templates={standardTemplates}
    />,
  );
