import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import { functionsJson } from "./src/functions/metadata/functionsJson.mjs";

const root = import.meta.dirname;
const LOCAL = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2020",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = {
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The add-in as it is deployed. ADDIN_URL is the address that will host it. */
function addin(mode) {
  const address = new URL("./", process.env.ADDIN_URL ?? LOCAL).href;
  const officeJs = process.env.OFFICE_JS_URL ?? OFFICE_JS;
  return {
    ...common,
    name: "addin",
    mode,
    entry: {
      functions: "./src/commands/background.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: { path: path.join(root, "dist"), filename: "[name].js", clean: true },
    module: { rules: [scripts] },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { officeJs, officeOrigin: new URL(officeJs, address).origin },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          // People may read it as it is: not minified, without a source map.
          { from: "src/functions/reference/help.css", to: "functions/help.css", info: { minimized: true } },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(LOCAL, address),
          },
        ],
      }),
      {
        apply(compiler) {
          compiler.hooks.thisCompilation.tap("functions.json", (compilation) => {
            const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
            const emit = (file, text) => compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
            compilation.hooks.processAssets.tapPromise({ name: "functions.json", stage }, async () => {
              for (const [file, locale] of [["functions.json", "zh"], ["functions.en-US.json", "en"]])
                emit(file, await functionsJson(locale, address));
              const { helpPages } = await tsImport("./src/functions/reference/helpPages.ts", import.meta.url);
              for (const [file, text] of helpPages()) emit(file, text);
            });
          });
        },
      },
    ],
  };
}

/** The desk: the stand-in for Excel that shows the add-in to whoever has no Excel at hand. */
function desk(mode) {
  return {
    ...common,
    name: "desk",
    mode,
    entry: { desk: "./src/desk/page/index.tsx", frame: "./src/desk/page/frame.ts" },
    output: { path: path.join(root, "dist-desk"), filename: "[name].js", clean: true },
    module: {
      rules: [scripts, { test: /\.css$/, type: "asset/resource", generator: { filename: "[name][ext]" } }],
    },
    plugins: [
      new HtmlPlugin({ template: "./src/desk/page/desk.html", filename: "index.html", chunks: ["desk"] }),
    ],
  };
}

export default (_env, { mode = "production" }) => [addin(mode), desk(mode)];
