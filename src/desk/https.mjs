/**
 * Serves dist/ on https://localhost:3000 for desktop Excel: `npm run excel` starts it.
 * The certificate is the one that `office-addin-dev-certs install` made in the home folder.
 */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PORT = 3000;
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** The file of dist/ at an address; undefined for anything outside it. */
function fileAt(address) {
  try {
    const file = path.join(DIST, decodeURIComponent(new URL(address, "https://localhost").pathname));
    return file.startsWith(DIST) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  const file = fileAt(request.url ?? "/");
  const content = file && (await readFile(file).catch(() => undefined));
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    // Excel on the web reads functions.json from its own origin.
    "Access-Control-Allow-Origin": "*",
  });
  response.end(content);
}

const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(CERTIFICATES, name));
if (existsSync(key) && existsSync(cert)) {
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer);
  server.listen(PORT, "localhost", () => console.log(`https://localhost:${PORT}/ serves ${DIST}`));
} else {
  console.error("There is no certificate yet: run `npx office-addin-dev-certs install` once.");
  process.exitCode = 1;
}
