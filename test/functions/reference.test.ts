import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS, type FunctionId } from "../../src/functions/catalogue";
import { helpPages } from "../../src/functions/reference/helpPages";
import { helpPath } from "../../src/functions/reference/helpPath";
import { code, escaped } from "../../src/functions/reference/html";
import { markdownPage } from "../../src/functions/reference/markdownPage";
import { functionReference } from "../../src/functions/reference/reference";
import type { Locale } from "../../src/i18n/message";

const ROOT = path.join(__dirname, "..", "..");
const IDS = Object.keys(FUNCTIONS) as FunctionId[]; // Object.keys forgets the key type.
const pages = helpPages();

test("docs/functions.md is what the catalogue says", () => {
  expect(readFileSync(path.join(ROOT, "docs", "functions.md"), "utf8")).toBe(markdownPage());
});

test("README names every function", () => {
  const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
  expect(IDS.filter((id) => !readme.includes(`\`KPI.${id}\``))).toEqual([]);
});

test("optional arguments, ranges and results are shown as formulas and cells have them", () => {
  expect(functionReference("RANK", "zh")).toMatchObject({ signature: "KPI.RANK(得分, [分组], [并列])", value: [["1"], ["3"], ["1"], ["4"]] });
  expect(functionReference("BAND", "en")).toMatchObject({ signature: "KPI.BAND(actual…, bands, [direction])", value: [["20"]] });
});

test("what is written is text, whatever signs it has", () => {
  expect(escaped('<b a="1">&')).toBe("&lt;b a=&quot;1&quot;&gt;&amp;");
  expect(code("`<1%` and `>=2`")).toBe("<code>&lt;1%</code> and <code>&gt;=2</code>");
});

test("there is a page for every function and a list, in each language", () => {
  expect(pages.size).toBe(2 * (IDS.length + 1));
});

describe.each([...pages])("%s", (file, html) => {
  test("is one document without scripts, inline styles or anything from elsewhere", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(zh-CN|en)">/);
    expect(html).toContain("content=\"default-src 'none'; img-src 'self'; style-src 'self';");
    expect(html).not.toMatch(/<script|<style|style=|javascript:|\son\w+=|https?:|undefined|\{\w+\}/);
  });

  test("closes what it opens", () => {
    const open: string[] = [];
    for (const [, end, name = ""] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (["meta", "link", "img"].includes(name)) continue;
      if (end === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test("links to pages of the build", () => {
    const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, link = ""]) => path.posix.join(path.posix.dirname(file), link));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !pages.has(link))).toEqual([]);
  });
});

describe.each<Locale>(["zh", "en"])("in %s", (locale) => {
  test.each(IDS)("the page of KPI.%s says all that the reference says", (id) => {
    const html = pages.get(helpPath(id, locale)) ?? "";
    const { signature, description, arguments: declared, result, errors, formula, value } = functionReference(id, locale);
    const said = [signature, description, result, formula, ...declared.flatMap((each) => [each.name, each.description, each.fallback ?? ""]), ...errors.flatMap((each) => [each.error, each.meaning]), ...value.flat()];
    expect(said.filter((text) => !html.includes(escaped(text)))).toEqual([]);
  });
});
