/** A block of texts as spreadsheets put it on the clipboard: tabs between cells, quotes round cells with breaks. */
export function toClipboardText(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads clipboard text into a rectangular block; short rows are filled with empty texts. */
export function fromClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?|\n/g, "\n").replace(/\n$/, "");
  for (let at = 0; at <= body.length; ) {
    const cell = quotedCell(body, at) ?? plainCell(body, at);
    rows.at(-1)?.push(cell.text);
    if (body[cell.end] === "\n") rows.push([]);
    at = cell.end + 1;
  }
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill("")]);
}

/** A cell in quotes; undefined if the text from `at` is none (a stray quote is an ordinary character). */
function quotedCell(body: string, at: number): { text: string; end: number } | undefined {
  const quotedText = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quotedText.lastIndex = at;
  const match = quotedText.exec(body);
  return match ? { text: (match[1] ?? "").replaceAll('""', '"'), end: quotedText.lastIndex } : undefined;
}

function plainCell(body: string, at: number): { text: string; end: number } {
  const separator = /[\t\n]|$/g;
  separator.lastIndex = at;
  const end = separator.exec(body)?.index ?? body.length;
  return { text: body.slice(at, end), end };
}

/** What a paste writes: one copied cell fills the whole selection, a block is written from its corner. */
export function pasteBlock(copied: string[][], rows: number, columns: number): string[][] {
  const only = copied.length === 1 && copied[0]?.length === 1 ? copied[0][0] : undefined;
  if (only === undefined) return copied;
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(only));
}
