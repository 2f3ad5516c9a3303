import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ensureBuilt } from "../build";
import { createDesk, type FullDesk } from "../model/createDesk";
import { startHeadless, type Headless } from "../node/headless";
import type { Options } from "./options";

/** A desk with a book open and the add-in running in it. */
export interface Running {
  readonly desk: FullDesk;
  readonly headless: Headless;
}

/** Builds the add-in if need be, opens the book if one is named, works, and leaves nothing running. */
export async function running<T>(options: Options, book: string | undefined, work: (running: Running) => Promise<T>): Promise<T> {
  const root = process.cwd();
  await ensureBuilt(root, ["addin"], (text) => {
    console.error(text);
  });
  const desk = await createDesk({ emptyCellsAs: options.empty });
  if (book !== undefined) await desk.open(await readFile(book), path.basename(book));
  const headless = await startHeadless({ desk, distDir: path.join(root, "dist"), language: options.language });
  try {
    return await work({ desk, headless });
  } finally {
    headless.close();
  }
}

export async function saveTo(desk: FullDesk, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  await desk.settled();
  await writeFile(file, await desk.save());
}
