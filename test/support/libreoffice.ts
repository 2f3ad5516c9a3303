import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell as a reader of the sheet sees it: errors as their text ("#N/A"), an empty cell as null. */
export type SeenValue = number | string | boolean | null;

const run = promisify(execFile);

/** The workbook without what it remembers of earlier calculations: LibreOffice would repeat that instead of calculating. */
export function stripCachedValues(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const stripped = strFromU8(bytes).replace(/(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))\s*<v(?:\s[^>]*)?>[^<]*<\/v>/g, "$1");
    parts[path] = strToU8(stripped);
  }
  return zipSync(parts);
}

/**
 * Calculates a workbook in LibreOffice, from its formulas alone.
 * @returns for every sheet, by name, its rows of values from A1 on
 */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, SeenValue[][]>> {
  return readValues(await resaved(stripCachedValues(xlsx)));
}

/** The workbook as LibreOffice writes it after opening it. */
export async function resaved(xlsx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kpi-libreoffice-"));
  try {
    const input = join(folder, "book.xlsx");
    await writeFile(input, xlsx);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const output = join(folder, "out");
    await run("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", output, input]);
    return await readFile(join(output, "book.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The values that an .xlsx carries, formulas as their results. */
export async function readValues(xlsx: Uint8Array): Promise<Map<string, SeenValue[][]>> {
  const book = new Workbook();
  await book.xlsx.load(xlsx);
  return new Map(
    book.worksheets.map((sheet) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => seen(sheet.getCell(row + 1, column + 1).value)),
      );
      return [sheet.name, rows];
    }),
  );
}

function seen(value: unknown): SeenValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") return String(value);
  if ("formula" in value || "sharedFormula" in value) return seen("result" in value ? value.result : null);
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { readonly text: string }) => run.text).join("");
  }
  return String(value);
}
