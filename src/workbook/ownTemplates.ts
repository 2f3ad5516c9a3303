import type { Text } from "../i18n/message";
import { findTemplate, standardTemplates } from "../templates/standardTemplates";
import { fromTemplateXml, TEMPLATE_NAMESPACE, toTemplateXml } from "../templates/stored/templateXml";
import { LONGEST_TEMPLATE, readTemplate, storedFault, writeTemplate } from "../templates/stored/templateText";
import type { AnyTemplate, Template } from "../templates/template";
import { WorkbookProblem } from "./problem";
import { session, type Session } from "./session";

/** A template that the workbook holds, in a custom XML part of its own. */
export interface OwnTemplate {
  readonly partId: string;
  readonly template: Template;
}

/** A part of ours that cannot be used, and why; it stays as it is. */
export interface BrokenTemplate {
  readonly partId: string;
  readonly faults: readonly Text[];
}

export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[];
  readonly broken: readonly BrokenTemplate[];
}

/** The templates in the workbook, in the order they were added. */
export function readOwnTemplates(): Promise<OwnTemplates> {
  return session(readParts);
}

/** Standard templates and those of the workbook. */
export async function listAllTemplates(): Promise<readonly AnyTemplate[]> {
  const { templates } = await readOwnTemplates();
  return [...standardTemplates, ...templates.map(({ template }) => template)];
}

/** A template by its id, wherever it is. */
export async function findAnyTemplate(id: string): Promise<AnyTemplate | undefined> {
  return findTemplate(id) ?? (await readOwnTemplates()).templates.find(({ template }) => template.id === id)?.template;
}

/** Adds a template to the workbook. Rejects with `templateFaulty` or `templateIdTaken`; nothing is written then. */
export function addOwnTemplate(template: Template): Promise<void> {
  const xml = soundXml(template);
  return session(async (excel) => {
    await refuseTaken(template.id, excel);
    excel.context.workbook.customXmlParts.add(xml);
    await excel.sync().catch(refused);
  });
}

/** Writes a changed template over the one with its id. Rejects with `templateFaulty` or `templateGone`. */
export function replaceOwnTemplate(template: Template): Promise<void> {
  const xml = soundXml(template);
  return session(async (excel) => {
    const { partId } = await own(template.id, excel);
    excel.context.workbook.customXmlParts.getItem(partId).setXml(xml);
    await excel.sync().catch(refused);
  });
}

/** Gives a template another title. Rejects with `templateGone` or `templateFaulty`. */
export function renameOwnTemplate(id: string, title: Text): Promise<void> {
  return session(async (excel) => {
    const { partId, template } = await own(id, excel);
    excel.context.workbook.customXmlParts.getItem(partId).setXml(soundXml({ ...template, title }));
    await excel.sync().catch(refused);
  });
}

/** Deletes a template, or a broken part, by the id of its part. Rejects with `templateGone`; sheets made from it stay. */
export function deleteOwnTemplate(partId: string): Promise<void> {
  return session(async ({ context, sync }) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(partId);
    part.load("namespaceUri");
    await sync();
    // whatever the id says: parts of others are not ours to delete
    if (part.isNullObject || part.namespaceUri !== TEMPLATE_NAMESPACE) throw new WorkbookProblem("templateGone", { id: partId });
    part.delete();
    await sync().catch(refused);
  });
}

async function readParts({ context, sync }: Session): Promise<OwnTemplates> {
  const parts = context.workbook.customXmlParts.getByNamespace(TEMPLATE_NAMESPACE);
  parts.load("items/id");
  await sync();
  const found = parts.items.map((part) => ({ partId: part.id, xml: part.getXml() }));
  if (found.length > 0) await sync();
  const templates: OwnTemplate[] = [];
  const broken: BrokenTemplate[] = [];
  for (const { partId, xml } of found) {
    const reading = fromTemplateXml(xml.value);
    const fault = reading.ok ? twinFault(reading.template.id, templates) : undefined;
    if (reading.ok && !fault) templates.push({ partId, template: reading.template });
    else broken.push({ partId, faults: reading.ok ? (fault ? [fault] : []) : reading.faults });
  }
  return { templates, broken };
}

function twinFault(id: string, templates: readonly OwnTemplate[]): Text | undefined {
  if (findTemplate(id)) return storedFault("idOfStandard", { id });
  return templates.some(({ template }) => template.id === id) ? storedFault("idTwice", { id }) : undefined;
}

async function own(id: string, excel: Session): Promise<OwnTemplate> {
  const { templates } = await readParts(excel);
  const found = templates.find(({ template }) => template.id === id);
  if (!found) throw new WorkbookProblem("templateGone", { id });
  return found;
}

async function refuseTaken(id: string, excel: Session): Promise<void> {
  const { templates } = await readParts(excel);
  if (findTemplate(id) || templates.some(({ template }) => template.id === id)) throw new WorkbookProblem("templateIdTaken", { id });
}

/** The part's XML of a template that will be readable again. */
function soundXml(template: Template): string {
  const reading = readTemplate(writeTemplate(template));
  const xml = toTemplateXml(template);
  const faults = reading.ok ? (xml.length > LONGEST_TEMPLATE ? [storedFault("tooLarge", { length: xml.length, most: LONGEST_TEMPLATE })] : []) : reading.faults;
  if (faults.length > 0) throw new WorkbookProblem("templateFaulty", { zh: faults.map(({ zh }) => zh).join(""), en: faults.map(({ en }) => en).join(" ") });
  return xml;
}

function refused(cause: unknown): never {
  throw new WorkbookProblem("refused", { detail: cause instanceof Error ? cause.message : String(cause) });
}
