import { customerServiceSupervisor } from "../../src/templates/standard/s12";
import { toTemplateXml } from "../../src/templates/stored/templateXml";
import type { Template } from "../../src/templates/template";
import {
  addOwnTemplate, deleteOwnTemplate, findAnyTemplate, listAllTemplates, readOwnTemplates, renameOwnTemplate, replaceOwnTemplate,
} from "../../src/workbook/ownTemplates";
import { createDesk } from "../../src/desk/model/createDesk";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

const own: Template = { ...customerServiceSupervisor, id: "我的模板", title: { zh: "我的考核表 <1> & ]]>", en: "Mine" } };

async function idsOf(): Promise<readonly string[]> {
  return (await readOwnTemplates()).templates.map(({ template }) => template.id);
}

test("templates are added, found, changed, renamed and deleted", async () => {
  const { host } = await deskInTest();
  expect(await readOwnTemplates()).toEqual({ templates: [], broken: [] });
  await addOwnTemplate(own);
  await addOwnTemplate({ ...own, id: "copy" });
  expect(await findAnyTemplate("我的模板")).toEqual(own);
  expect((await findAnyTemplate("after-sales-manager"))?.id).toBe("after-sales-manager");
  expect(await findAnyTemplate("none")).toBeUndefined();
  expect((await listAllTemplates()).map(({ id }) => id).slice(-2)).toEqual(["我的模板", "copy"]);
  await replaceOwnTemplate({ ...own, missingRater: "zero" });
  await renameOwnTemplate("copy", { zh: "副本", en: "Copy" });
  const { templates } = await readOwnTemplates();
  expect(templates.map(({ template }) => [template.id, template.missingRater, template.title.en])).toEqual([["我的模板", "zero", "Mine"], ["copy", undefined, "Copy"]]);
  await deleteOwnTemplate(templates[0]?.partId ?? "");
  expect(await idsOf()).toEqual(["copy"]);
  expect(host.log).toEqual([]);
});

test.each([
  ["an id of a standard template", { ...own, id: "after-sales-manager" }, { code: "templateIdTaken", params: { id: "after-sales-manager" } }],
  ["an id in use", own, { code: "templateIdTaken" }],
  ["a faulty template", { ...own, id: "b", grades: [] }, { code: "templateFaulty", params: { zh: "“等级”是空的，至少要有一项。", en: "“Grades” is empty; at least one is needed." } }],
  ["texts that cannot be stored", { ...own, id: "b", title: { zh: "\u0001", en: "x" } }, { code: "templateFaulty" }],
])("%s is refused, and nothing is written", async (_, template, problem) => {
  const { desk } = await deskInTest();
  await addOwnTemplate(own);
  await expect((async () => addOwnTemplate(template))()).rejects.toMatchObject(problem);
  expect(desk.state.xmlParts).toHaveLength(1);
});

test("what is not there is said to be gone; parts of others are never deleted", async () => {
  const { desk } = await deskInTest();
  desk.state.xmlParts.push({ id: "{1}", xml: '<a xmlns="urn:others"/>' });
  await expect(replaceOwnTemplate(own)).rejects.toMatchObject({ code: "templateGone" });
  await expect(renameOwnTemplate("x", own.title)).rejects.toMatchObject({ code: "templateGone" });
  await expect(deleteOwnTemplate("{1}")).rejects.toMatchObject({ code: "templateGone" });
  await expect(deleteOwnTemplate("{2}")).rejects.toMatchObject({ code: "templateGone" });
  expect(desk.state.xmlParts).toHaveLength(1);
});

test("broken parts are reported with their reason, stay, and stop nobody", async () => {
  const { desk } = await deskInTest();
  const xml = toTemplateXml(own);
  desk.state.xmlParts.push(
    { id: "{A}", xml },
    { id: "{B}", xml: '<template xmlns="urn:kpi-scorecards:template:1">{"schema":2}</template>' },
    { id: "{C}", xml: '<template xmlns="urn:kpi-scorecards:template:1"/>' },
    { id: "{D}", xml },
    { id: "{E}", xml: toTemplateXml(customerServiceSupervisor) },
  );
  const { templates, broken } = await readOwnTemplates();
  expect(templates.map(({ partId }) => partId)).toEqual(["{A}"]);
  expect(broken.map(({ partId, faults }) => [partId, faults.map(({ zh }) => zh).join("")])).toEqual([
    ["{B}", "这个模板由更新的版本做成（第 2 版），请先更新考核表助手。"],
    ["{C}", "工作簿里的这一份模板没有内容，或者被别的程序改坏了。"],
    ["{D}", "编号“我的模板”与工作簿里的另一个模板相同。"],
    ["{E}", "编号“customer-service-supervisor”是自带模板的编号，请换一个。"],
  ]);
  await addOwnTemplate({ ...own, id: "next" });
  expect(desk.state.xmlParts).toHaveLength(6);
  await deleteOwnTemplate("{B}");
  expect((await readOwnTemplates()).broken).toHaveLength(3);
});

test("templates survive saving and opening, beside parts of others", async () => {
  const { desk } = await deskInTest();
  desk.state.xmlParts.push({ id: "{00000000-0000-0000-0000-000000000001}", xml: '<a xmlns="urn:others">1</a>' });
  await addOwnTemplate(own);
  const bytes = await desk.save();
  closeDesks();
  const again = await deskInTest();
  await again.desk.open(bytes, "again.xlsx");
  expect((await readOwnTemplates()).templates.map(({ template }) => template)).toEqual([own]);
  expect(again.desk.state.xmlParts).toHaveLength(2);
  const alone = await createDesk({ emptyCellsAs: null });
  await alone.open(bytes, "alone.xlsx");
  expect(alone.state.xmlParts.map(({ xml }) => xml)).toContain(toTemplateXml(own));
});
