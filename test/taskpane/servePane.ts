import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const root = path.resolve(__dirname, "../..");

export interface ServedPane {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the pane over a fake workbook, with the page and policy that the add-in ships, and serves it. */
export async function servePane(): Promise<ServedPane> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "pane-"));
  const server = createServer((request, response) => {
    const file = path.basename(new URL(request.url ?? "/", "http://x").pathname);
    try {
      const body = file === "office.js" ? "" : readFileSync(path.join(folder, file));
      response.setHeader("content-type", file.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server answers an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  await build(folder, origin);
  return {
    address: `${origin}/taskpane.html`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

function build(folder: string, origin: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    optimization: { minimize: false },
    entry: path.join(__dirname, "harness.tsx"),
    output: { path: folder, filename: "pane.js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: path.join(root, "src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        templateParameters: { officeJs: "office.js", officeOrigin: origin },
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (failure) reject(failure);
      else compiler.close((closing) => (closing ? reject(closing) : resolve()));
    });
  });
}
