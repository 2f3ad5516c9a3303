import fc from "fast-check";
import type { Locale } from "../../src/i18n/message";
import { draftsOf, isDraftChanged, withDrafts, type Drafts } from "../../src/taskpane/scorecards/drafts";
import { addRater, removeRater } from "../../src/taskpane/scorecards/raterDrafts";
import { shareSum } from "../../src/taskpane/scorecards/shares";
import { findTemplate, standardTemplates } from "../../src/templates/standardTemplates";
import type { AnyTemplate } from "../../src/templates/template";
import { checkTemplate } from "../../src/templates/validate";

test.each(standardTemplates.map((template) => [template.id, template] as const))("%s survives the fields unchanged", (_id, template) => {
  for (const locale of ["zh", "en"] as const satisfies readonly Locale[]) {
    const drafts = draftsOf(template, locale);
    expect(isDraftChanged(template, drafts, locale)).toBe(false);
    expect(withDrafts(template, drafts, locale)).toEqual({ template });
    // The same through the fields: a space makes the drafts differ, but says nothing else.
    const spaced = { ...drafts, raters: drafts.raters.map((each) => ({ ...each, share: `${each.share} ` })), parameters: mapped(drafts.parameters, (text) => ` ${text} `) };
    expect(withDrafts(template, spaced, locale)).toEqual({ template });
  }
});

function mapped(texts: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));
}

function template(id: string): AnyTemplate {
  const found = findTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

const CARD = template("customer-service-supervisor");
const PAY = template("sales-satisfaction-pay");

function drafted(of: AnyTemplate, change: (drafts: Drafts) => Partial<Drafts>, locale: Locale = "zh") {
  const drafts = draftsOf(of, locale);
  return withDrafts(of, { ...drafts, ...change(drafts) }, locale);
}

test.each<[string, AnyTemplate, (drafts: Drafts) => Partial<Drafts>, string]>([
  ["shares that do not make 100", CARD, ({ raters }) => ({ raters: raters.map((each, index) => (index ? each : { ...each, share: "1" })) }), "raters"],
  ["a share that is no number", CARD, ({ raters }) => ({ raters: raters.map((each, index) => (index ? each : { ...each, share: "三十" })) }), "raters"],
  ["a rater without a share", CARD, ({ raters }) => ({ raters: addRater(raters, "总经理") }), "raters"],
  ["a rater without a name", CARD, ({ raters }) => ({ raters: raters.map((each) => ({ ...each, name: " " })) }), "raterNames"],
  ["two raters of one name", CARD, ({ raters }) => ({ raters: raters.map((each) => ({ ...each, name: "主管" })) }), "raterNames"],
  ["sections that do not make 100", CARD, ({ sections }) => ({ sections: mapped(sections, () => "60") }), "sections"],
  ["a setting above its limit", PAY, () => ({ parameters: { ...draftsOf(PAY, "zh").parameters, keep: "120" } }), "parameters"],
  ["a setting left empty", PAY, () => ({ parameters: { ...draftsOf(PAY, "zh").parameters, pass: "" } }), "parameters"],
])("refused: %s", (_, of, change, kind) => {
  expect(drafted(of, change)).toEqual({ kind });
});

test("raters added, removed and renamed, and what a missing one means, stand in a sound template", () => {
  const made = drafted(CARD, ({ raters: [first, second] }) => ({
    raters: [
      { id: first?.id ?? "", name: "本人", share: "20" },
      { id: second?.id ?? "", name: second?.name ?? "", share: "50" },
      { id: "rater-3", name: "总经理", share: "30 %" },
    ],
    missingRater: "block",
  }), "zh");
  if (!("template" in made) || made.template.form === "record" || CARD.form === "record") throw new Error(JSON.stringify(made));
  expect(made.template.raters.map(({ name, share }) => [name, share])).toEqual([
    [{ zh: "本人", en: "本人" }, 0.2], [CARD.raters[1]?.name, 0.5], [{ zh: "总经理", en: "总经理" }, 0.3],
  ]);
  expect(made.template.missingRater).toBe("block");
  expect(checkTemplate(made.template)).toEqual([]);
});

test("a single rater has all of it", () => {
  const made = drafted(CARD, ({ raters }) => ({ raters: removeRater(raters, raters[0]?.id ?? "") }));
  expect("template" in made && made.template.form !== "record" && made.template.raters.map(({ share }) => share)).toEqual([1]);
});

test("settings reach their places, percentages out of 100 and in full width", () => {
  const made = drafted(PAY, ({ parameters }) => ({ parameters: { ...parameters, pass: "７０", keep: "65.5%" } }));
  expect("template" in made && made.template.form !== "record" && made.template.pay).toMatchObject({ pass: 70, keep: 0.655 });
  expect("template" in made && made.template.parameters?.map(({ id, value }) => [id, value])).toContainEqual(["keep", 0.655]);
});

test.each([
  [["30", "70"], 100],
  [["33.3", "33.3", "33.4"], 100],
  [["３０％", "70 %"], 100],
  [["0.1", "0.2"], 0.3],
  [["30", ""], null],
  [["130", "-30"], null],
  [["100", "0"], null],
  [["三十", "70"], null],
  [["NaN", "100"], null],
])("%j add up to %p", (texts, sum) => {
  expect(shareSum(texts)).toBe(sum);
});

test("whole and tenth percentages that make 100 are always accepted, and one more tenth never", () => {
  const tenths = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tenths, (cuts) => {
      const sorted = [0, ...cuts.sort((a, b) => a - b), 1000];
      const parts = sorted.slice(1).map((cut, index) => String((cut - (sorted[index] ?? 0)) / 10));
      expect(shareSum(parts)).toBe(100);
      expect(shareSum([...parts, "0.1"])).not.toBe(100);
    }),
  );
});
