import { FUNCTION_RULES, functionHelpWords } from "../../i18n/functionHelp";
import type { Locale } from "../../i18n/message";
import { FUNCTIONS, type FunctionId } from "../catalogue";
import { helpPath } from "./helpPath";
import { code, escaped, frame } from "./html";
import { categories, functionReference, type FunctionReference } from "./reference";

const LOCALES: readonly Locale[] = ["zh", "en"];
const INDEX = "index.html";

/** The help pages of all functions and a list of them in each language: path in the build → HTML. */
export function helpPages(): ReadonlyMap<string, string> {
  const ids = Object.keys(FUNCTIONS) as FunctionId[]; // Object.keys forgets the key type.
  return new Map(
    LOCALES.flatMap((locale): [string, string][] => [
      [`functions/${locale}/${INDEX}`, listPage(locale)],
      ...ids.map((id): [string, string] => [helpPath(id, locale), functionPage(id, locale)]),
    ]),
  );
}

function listPage(locale: Locale): string {
  const say = functionHelpWords.bind(null, locale);
  const groups = categories().map(({ title, functions }) => `<h2>${escaped(title[locale])}</h2>\n${links(functions, locale)}`);
  const rules = FUNCTION_RULES.map((rule) => `<li>${code(say(rule))}</li>`).join("\n");
  const body = [`<h1>${say("title")}</h1>`, ...groups, `<h2>${say("rules")}</h2>`, `<ul>\n${rules}\n</ul>`];
  return frame({ locale, title: say("title"), file: INDEX, body: body.join("\n") });
}

function functionPage(id: FunctionId, locale: Locale): string {
  const say = functionHelpWords.bind(null, locale);
  const reference = functionReference(id, locale);
  const others = categories().flatMap(({ functions }) => (functions.includes(id) ? functions.filter((each) => each !== id) : []));
  const body = [
    `<p class="path"><a href="${INDEX}">${say("allFunctions")}</a></p>`,
    `<h1>${reference.name}</h1>`,
    `<p class="lead">${escaped(reference.description)}</p>`,
    `<pre><code>${escaped(reference.signature)}</code></pre>`,
    `<h2>${say("arguments")}</h2>`,
    argumentTable(reference, locale),
    `<h2>${say("result")}</h2>`,
    `<p>${escaped(reference.result)}</p>`,
    `<h2>${say("example")}</h2>`,
    `<pre><code>${escaped(reference.formula)}</code></pre>`,
    cells(reference.value),
    `<h2>${say("errors")}</h2>`,
    `<dl>\n${reference.errors.map(({ error, meaning }) => `<dt><code>${escaped(error)}</code></dt><dd>${escaped(meaning)}</dd>`).join("\n")}\n</dl>`,
    `<aside>${code(say("ruleEmpty"))}</aside>`,
    `<h2>${say("sameCategory")}</h2>`,
    links(others, locale),
  ];
  return frame({ locale, title: `${reference.name} · ${say("title")}`, file: fileOf(id, locale), body: body.join("\n") });
}

function argumentTable({ arguments: declared }: FunctionReference, locale: Locale): string {
  const say = functionHelpWords.bind(null, locale);
  const rows = declared.map(
    ({ name, description, fallback }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${escaped(description)}</td><td>${escaped(fallback ?? say("required"))}</td></tr>`,
  );
  const heads = [say("argument"), say("meaning"), say("fallback")].map((head) => `<th scope="col">${head}</th>`).join("");
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

/** A result the way it stands in the sheet. */
function cells(rows: FunctionReference["value"]): string {
  const lines = rows.map((row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`);
  return `<table class="cells"><tbody>\n${lines.join("\n")}\n</tbody></table>`;
}

function links(ids: readonly FunctionId[], locale: Locale): string {
  const items = ids.map((id) => {
    const { name, description } = functionReference(id, locale);
    return `<li><a href="${fileOf(id, locale)}">${name}</a> ${escaped(description)}</li>`;
  });
  return `<ul class="functions">\n${items.join("\n")}\n</ul>`;
}

function fileOf(id: FunctionId, locale: Locale): string {
  return helpPath(id, locale).split("/").at(-1) ?? INDEX;
}
