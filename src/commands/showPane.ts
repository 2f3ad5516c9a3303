import { showTab, type PaneTab } from "../taskpane/shownTab";

/** Opens the pane with a tab in front, as a ribbon button does. */
export async function showPane(tab: PaneTab, completed: () => void): Promise<void> {
  showTab(tab);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button waiting until it is told.
    completed();
  }
}
