import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Served } from "../../src/desk/serve";

let served: Served;

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), "desk-"));
  writeFileSync(path.join(root, "index.html"), "<!doctype html>");
  writeFileSync(path.join(root, "functions.json"), "{}");
  served = await serve({
    port: 0,
    distDir: root,
    deskDir: root,
    officeDir: root,
    book: () => Promise.resolve(new Uint8Array([1, 2, 3])),
    bookName: "a.xlsx",
    language: "zh-CN",
  });
});
afterAll(() => served.close());

/** A request as it stands: fetch would tidy the path. */
function status(pathOnWire: string, headers: Record<string, string> = {}, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: new URL(served.url).port, host: "127.0.0.1", path: pathOnWire, headers, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each([
  ["/", 200],
  ["/addin/functions.json?x=1", 200],
  ["/book.xlsx", 200],
  ["/addin/taskpane.html", 404],
  ["/addin/missing.js", 404],
  ["/addin/", 403],
  ["/../package.json", 403],
  ["/addin/../../etc/passwd", 403],
  ["/office/%2e%2e/%2e%2e/etc/passwd", 403],
  ["/office/..%5c..%5cetc", 404],
  ["/%00", 400],
  ["/%E0%A4%A", 400],
])("GET %s is answered with %i", async (address, expected) => {
  expect(await status(address)).toBe(expected);
});

test("only this machine's own names are served, and nothing can be sent", async () => {
  expect(await status("/", { host: "attacker.example" })).toBe(403);
  expect(await status("/", {}, "POST")).toBe(405);
});

test("the desk's page may load nothing from elsewhere", async () => {
  const answer = await fetch(served.url);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
});
