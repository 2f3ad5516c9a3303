import type { Locale } from "../i18n/message";

let current: Locale = "zh";

/** Language of the error messages. The entry of the runtime sets it once; every window of it shares one host language. */
export function setLanguage(locale: Locale): void {
  current = locale;
}

export function language(): Locale {
  return current;
}
