const SIGNS: Readonly<Record<string, string>> = { "−": "-", "﹣": "-", "﹢": "+", "﹪": "%", "﹥": ">", "﹤": "<", "﹦": "=" };

/** Full-width letters, digits and signs as their ASCII twins, and ideographic spaces as spaces. Nothing else changes. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[−﹣﹢﹪﹥﹤﹦]/g, (sign) => SIGNS[sign] ?? sign);
}
