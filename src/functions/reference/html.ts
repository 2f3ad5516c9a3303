import { functionHelpWords } from "../../i18n/functionHelp";
import type { Locale } from "../../i18n/message";

interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** The page's own name; its translation has the same one in the other language's folder. */
  readonly file: string;
  /** HTML. */
  readonly body: string;
}

const TAGS: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };

/** A whole page: no script, no inline style, nothing from elsewhere. */
export function frame({ locale, title, file, body }: Page): string {
  const other: Locale = locale === "zh" ? "en" : "zh";
  return `<!doctype html>
<html lang="${TAGS[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<link rel="icon" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../help.css">
</head>
<body>
<header>
<img src="../../assets/icon-64.png" width="32" height="32" alt="">
<span>${functionHelpWords(locale, "product")}</span>
<a href="../${other}/${file}" lang="${TAGS[other]}" hreflang="${TAGS[other]}">${functionHelpWords(other, "language")}</a>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that is not markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Text in which backticks stand around code. */
export function code(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
