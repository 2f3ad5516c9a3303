import fc from "fast-check";
import { draftsOf, shareSum, sharesChanged, withShares } from "../../src/taskpane/scorecards/shares";
import { standardTemplates } from "../../src/templates/standardTemplates";

test.each(standardTemplates.map((template) => [template.id, template] as const))("%s survives the fields unchanged", (_id, template) => {
  const drafts = draftsOf(template);
  expect(sharesChanged(template, drafts)).toBe(false);
  expect(withShares(template, drafts)).toEqual(template);
});

test.each([
  [["30", "70"], 100],
  [["33.3", "33.3", "33.4"], 100],
  [["３０％", "70 %"], 100],
  [["0.1", "0.2"], 0.3],
  [["30", ""], null],
  [["130", "-30"], null],
  [["三十", "70"], null],
  [["NaN", "100"], null],
])("%j add up to %p", (texts, sum) => {
  expect(shareSum(Object.fromEntries(texts.map((text, index) => [String(index), text])))).toBe(sum);
});

test("whole and tenth percentages that make 100 are always accepted, and one more tenth never", () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tenths, (cuts) => {
      const sorted = [0, ...cuts.sort((a, b) => a - b), 1000];
      const parts = sorted.slice(1).map((cut, index) => (cut - (sorted[index] ?? 0)) / 10);
      const drafts = Object.fromEntries(parts.map((part, index) => [String(index), String(part)]));
      expect(shareSum(drafts)).toBe(100);
      expect(shareSum({ ...drafts, more: "0.1" })).not.toBe(100);
    }),
  );
});
