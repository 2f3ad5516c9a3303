import { writeFile } from "node:fs/promises";
import { tsImport } from "tsx/esm/api";

/** Writes docs/functions.md anew. */
const { markdownPage } = await tsImport("../reference/markdownPage.ts", import.meta.url);
await writeFile(new URL("../../../docs/functions.md", import.meta.url), markdownPage());
