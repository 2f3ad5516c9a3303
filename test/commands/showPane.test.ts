import { showPane } from "../../src/commands/showPane";
import { onTabShown, shownTab, showTab } from "../../src/taskpane/shownTab";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

test("a ribbon button opens the pane with its tab in front and lets Excel go on", async () => {
  const { host } = await deskInTest();
  const seen: string[] = [];
  const stop = onTabShown(() => seen.push(shownTab()));
  let completed = 0;
  await showPane("rules", () => (completed += 1));
  expect(host.runtime.state).toBe("Visible");
  expect([shownTab(), seen, completed]).toEqual(["rules", ["rules"], 1]);
  await showPane("scorecards", () => (completed += 1));
  expect([shownTab(), seen, completed]).toEqual(["scorecards", ["rules", "scorecards"], 2]);
  stop();
  showTab("rules");
  expect(seen).toHaveLength(2);
});

test("a host that refuses to show the pane is let go on too", async () => {
  await deskInTest();
  jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("refused"));
  let completed = 0;
  await expect(showPane("rules", () => (completed += 1))).rejects.toThrow("refused");
  expect(completed).toBe(1);
});
