import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Microsoft's Excel client library, as it is in the npm package. */
export function libraryText(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  return readFileSync(path.join(folder, "dist", "excel-web-16.00.js"), "utf8");
}
