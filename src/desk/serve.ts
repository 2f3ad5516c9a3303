import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { paneForDesk } from "./panePage";

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built add-in. */
  readonly distDir: string;
  /** The built desk. */
  readonly deskDir: string;
  /** Microsoft's office.js and what it loads. */
  readonly officeDir: string;
  /** Makes the workbook that is opened at start. */
  book(): Promise<Uint8Array>;
  readonly bookName: string;
  readonly language: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The desk's own page loads nothing from elsewhere; the add-in's page brings its own policy. */
const DESK_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves the desk, the add-in, office.js and a workbook to this machine only. Rejects if the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch(() => refuse(response, 500));
  });
  await listen(server, options.port);
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

async function answer(options: ServeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request.headers.host)) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const address = decodedPath(request.url ?? "/");
  if (address === undefined) return refuse(response, 400);
  if (address === "/desk.json") return send(response, ".json", settings(options));
  if (address === "/book.xlsx") return send(response, ".xlsx", await options.book());
  if (address === "/addin/taskpane.html") return sendPane(options, response);
  const [folder, rest] = folderOf(options, address);
  const file = path.resolve(folder, `.${rest}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return refuse(response, 403);
  return sendFile(response, file, folder === options.deskDir);
}

/** A page elsewhere must not reach the desk by a name that it makes point here. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? "");
}

function decodedPath(url: string): string | undefined {
  try {
    const address = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return address.includes("\0") ? undefined : address;
  } catch {
    return undefined;
  }
}

function folderOf(options: ServeOptions, address: string): [folder: string, rest: string] {
  if (address.startsWith("/addin/")) return [options.distDir, address.slice("/addin".length)];
  if (address.startsWith("/office/")) return [options.officeDir, address.slice("/office".length)];
  return [options.deskDir, address === "/" ? "/index.html" : address];
}

function settings({ bookName, language }: ServeOptions): string {
  return JSON.stringify({ bookName, language });
}

async function sendPane({ distDir }: ServeOptions, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(distDir, "taskpane.html"), "utf8").catch(() => undefined);
  if (page === undefined) return refuse(response, 404);
  return send(response, ".html", paneForDesk(page));
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.writeHead(200, headers(extension)).end(body);
}

async function sendFile(response: ServerResponse, file: string, deskPage: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(response, 404);
  const policy = deskPage && file.endsWith(".html") ? { "content-security-policy": DESK_POLICY } : {};
  response.writeHead(200, { ...headers(path.extname(file)), ...policy, "content-length": found.size });
  createReadStream(file).pipe(response);
}

function headers(extension: string): Record<string, string> {
  return {
    "content-type": TYPES[extension] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain" });
  response.end();
}
