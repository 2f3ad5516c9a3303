/** Whether a cell shows nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && tidy(value) === "");
}

/** Error values as Excel hands them to an add-in; all of them begin with # and have no blank in them. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && /^#(N\/A|[A-Z_0-9/]+[!?])$/.test(value.trim());
}

/**
 * Text on one line without stray blanks. Blanks between Chinese characters only line names up ("王　芳") and go;
 * between other words one stays.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u{200B}\u{FEFF}]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();
}

/** A cell as text on one line: numbers in full, everything else as it stands. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return tidy(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return "";
}

/** For comparing words: width, case, blanks and marks such as ":" or "*" make no difference. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
