/** Languages that the add-in speaks. Chinese is the default wherever none is known. */
export type Locale = "zh" | "en";

export type Params = Readonly<Record<string, string | number>>;

/** A text in both languages, as templates carry them. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Locale of a host's display language tag: anything that is not English is served in Chinese. */
export function localeOf(languageTag: string | undefined): Locale {
  return languageTag?.toLowerCase().startsWith("en") ? "en" : "zh";
}

/** Puts params into `{name}` places. A place without a param stays visible, so that a slip is seen. */
export function fill(pattern: string, params: Params): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

export type Speak<K extends string> = (locale: Locale, key: K, params?: Params) => string;

/** One area's texts with typed keys; both languages must have every key. */
export function catalogue<Zh extends Record<string, string>>(texts: {
  zh: Zh;
  en: Record<keyof Zh, string>;
}): Speak<keyof Zh & string> {
  return (locale, key, params = {}) => fill(texts[locale][key], params);
}
