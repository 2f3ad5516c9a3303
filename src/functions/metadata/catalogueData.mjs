import { readFile } from "node:fs/promises";

/** The catalogue as the build reads it. */
export async function catalogueData() {
  return JSON.parse(await readFile(new URL("../catalogue.json", import.meta.url), "utf8"));
}
