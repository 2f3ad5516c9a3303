/** Draws icon-*.png from the SVG sources: `node assets/render.mjs`. Run it after changing a source and look at the result. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../src/desk/setup.mjs";

const SOURCES = { 16: "icon-16.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [size, source] of Object.entries(SOURCES)) {
  const svg = readFileSync(new URL(source, import.meta.url), "utf8");
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, import.meta.url)), omitBackground: true });
}
await browser.close();
