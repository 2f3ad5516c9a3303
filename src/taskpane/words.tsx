import { createContext, useCallback, useContext } from "react";
import type { Locale, Params, Speak } from "../i18n/message";

const LocaleContext = createContext<Locale>("zh");

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** A catalogue in the pane's language. */
export function useWords<K extends string>(speak: Speak<K>): (key: K, params?: Params) => string {
  const locale = useLocale();
  return useCallback((key, params) => speak(locale, key, params), [speak, locale]);
}
