import type { Page } from "playwright-core";

/** What a screen reader would find at the focus: label, text and the labels of a field; nothing outside what `selector` finds. */
export function focusedText(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const active = document.activeElement;
    if (!active?.matches(wanted)) return "";
    const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? [...(active.labels ?? [])] : [];
    return [active.getAttribute("aria-label"), active.textContent, ...labels.map((label) => label.textContent)].join(" ");
  }, selector);
}

/** Presses keys one after the other. */
export async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on with Tab until the focus is on what says `text`, and fails after so many presses. */
export async function tabUntil(page: Page, focused: () => Promise<string>, text: string, presses: number): Promise<void> {
  for (let pressed = 0; pressed < presses; pressed += 1) {
    if ((await focused()).includes(text)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${text} is not reached, focus is on ${await focused()}`);
}
