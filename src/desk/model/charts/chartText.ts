import { parseTxPr, type ChartRichText, type ChartTextProperties, type ChartTitle } from "@cj-tech-master/excelts/chart";
import { unescapeXml } from "../file/parts";

/** A file's text sizes are hundredths of a point. */
export const SIZE_UNIT = 100;

/** The words of a title, with line breaks between paragraphs; undefined for one that Excel words itself. */
export function titleText(title: ChartTitle): string | undefined {
  if (title.text) return title.text.paragraphs.map(({ runs = [] }) => runs.map(({ text }) => text).join("")).join("\n");
  if (title.rawTx !== undefined) return wordsIn(title.rawTx);
  const points = title.strRef?.cache?.points ?? [];
  return title.strRef ? points.map(({ value }) => value).join(" ") : undefined;
}

/** A title as read keeps its XML; only the words in it are needed. */
function wordsIn(xml: string): string {
  const words = (part: string) => [...part.matchAll(/<(?:a:t|c:v)(?:\s[^>]*)?>([^<]*)</g)].map(([, word = ""]) => unescapeXml(word)).join("");
  const paragraphs = xml.match(/<a:p[\s>][\s\S]*?<\/a:p>/g);
  return paragraphs ? paragraphs.map(words).join("\n") : words(xml);
}

export function setTitleText(title: ChartTitle, text: string): void {
  const properties = titleFont(title);
  const paragraphs = text.split("\n").map((line) => ({ properties: { defaultRunProperties: properties }, runs: [{ text: line, properties }] }));
  title.text = { paragraphs };
  // A title has its look either in its words or, without words of its own, here.
  delete title.txPr;
  delete title.rawTx;
  delete title.strRef;
}

/** The look of a title: that of its first words, else what is said for the whole title. */
export function titleFont(title: ChartTitle): ChartTextProperties {
  const run = title.text && firstRun(title.text);
  const raw: RawText | undefined = title.rawTx === undefined ? undefined : { _rawXml: title.rawTx };
  return { ...(title.txPr && parseTxPr(title.txPr)), ...(raw && parseTxPr(raw)), ...run };
}

/** How the reader keeps text properties that it leaves unread. */
type RawText = ChartTextProperties & { readonly _rawXml: string };

function firstRun({ paragraphs }: ChartRichText): ChartTextProperties | undefined {
  const [first] = paragraphs;
  return first?.runs?.[0]?.properties ?? first?.properties?.defaultRunProperties;
}

export function setTitleFont(title: ChartTitle, change: ChartTextProperties): void {
  const font = { ...titleFont(title), ...change };
  const text = titleText(title);
  if (text === undefined || title.strRef) {
    title.txPr = font;
    return;
  }
  if (!title.text) setTitleText(title, text);
  for (const paragraph of title.text?.paragraphs ?? []) {
    paragraph.properties = { ...paragraph.properties, defaultRunProperties: font };
    for (const run of paragraph.runs ?? []) run.properties = font;
  }
}
