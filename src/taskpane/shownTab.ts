/** The pane's tabs. */
const TABS = ["scorecards", "templates", "rules"] as const;
export type PaneTab = (typeof TABS)[number];

export function isTab(value: unknown): value is PaneTab {
  return TABS.some((tab) => tab === value);
}

// Which tab is in front belongs to this window, and a ribbon command can ask for one before the pane is drawn.
let shown: PaneTab = "scorecards";
const listeners = new Set<() => void>();

export function shownTab(): PaneTab {
  return shown;
}

/** Brings a tab to the front, now or as soon as the pane is drawn. */
export function showTab(tab: PaneTab): void {
  shown = tab;
  for (const listener of listeners) listener();
}

/** Calls back whenever another tab is brought to the front; the answer stops it. */
export function onTabShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
