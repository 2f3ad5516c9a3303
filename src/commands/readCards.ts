import { automationWords } from "../i18n/automation";
import type { Locale } from "../i18n/message";
import type { ReadCard } from "../templates/reading/card";
import { sayDoubt } from "../templates/reading/doubts";
import { readCard } from "../templates/reading/readCard";
import { templateFrom } from "../templates/reading/templateFrom";
import { isTemplateId } from "../templates/stored/templateId";
import { readCardAddress } from "../workbook/cardBlock";
import { addOwnTemplate } from "../workbook/ownTemplates";
import { RequestFault } from "./requestFault";

/** A scorecard in a range of the workbook; with `saveAs` it is stored as a template with that id. */
export interface ReadRequest {
  readonly verb: "read";
  /** Range with its sheet: 考核表!A1:G20. */
  readonly range: string;
  readonly saveAs?: string;
}

/** What was read, doubts in the user's language. Rejects where the card cannot be stored as asked. */
export async function readCards({ range, saveAs }: ReadRequest, locale: Locale) {
  if (saveAs !== undefined && !isTemplateId(saveAs)) throw new RequestFault(automationWords(locale, "noTemplateId", { id: saveAs }));
  const block = await readCardAddress(range);
  if (!block) throw new RequestFault(automationWords(locale, "emptyCard", { range }));
  const card = readCard(block);
  if (saveAs !== undefined) await store(card, saveAs, locale);
  return shown(card, locale);
}

async function store(card: ReadCard, id: string, locale: Locale): Promise<void> {
  const made = templateFrom(card, { id });
  if (!made.ok) throw new RequestFault(automationWords(locale, "notStored", { id, why: made.faults.map((fault) => fault[locale]).join(locale === "zh" ? "" : " ") }));
  await addOwnTemplate(made.template);
}

function shown(card: ReadCard, locale: Locale) {
  const say = ({ doubts }: Pick<ReadCard, "doubts">) => doubts.map((doubt) => sayDoubt(doubt, locale));
  const { title, total, sections, items, notes, post, raters, signatures } = card;
  return { title, total, sections, items: items.map((item) => ({ ...item, doubts: say(item) })), notes, post, raters, signatures, doubts: say(card) };
}
