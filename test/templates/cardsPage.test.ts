import { readFileSync } from "node:fs";
import path from "node:path";
import { cardsPage } from "./cardsPage";

test("docs/cards.md shows the standard scorecards as they are", () => {
  expect(readFileSync(path.resolve(__dirname, "../../docs/cards.md"), "utf8")).toBe(cardsPage());
});
