import { useEffect, useRef, type RefObject } from "react";
import type { TemplateDraft } from "./draft";

/** Keeps the keyboard where it was when its control is drawn anew in another section, or goes with what was removed. */
export function useFocusKept(draft: TemplateDraft): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const within = page.current;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? (target.dataset.control ?? null) : null;
    };
    within?.addEventListener("focusin", remember);
    return () => within?.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const control = last.current === null ? null : page.current?.querySelector<HTMLElement>(`[data-control="${last.current}"]`);
    const restore = document.querySelector<HTMLElement>('[data-control="restore"]');
    (control ?? restore)?.focus();
  }, [draft]);
  return page;
}
