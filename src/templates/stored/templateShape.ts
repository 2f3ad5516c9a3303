import { LIMITS } from "../limits";
import { TEMPLATE_SCHEMA } from "../template";
import { ruleShape } from "./ruleShape";
import { choice, either, list, named, number, object, row, text } from "./shape";

const ID_LENGTH = 60;
const MOST_PLACES = 50;
const DEEPEST = 12;

const words = (most: number) => object({ zh: text(most), en: text(most) });
const id = named("id", text(ID_LENGTH, "id"));
const name = named("name", words(LIMITS.name));
const open = either(number, choice(null));

const item = object(
  { id, name, weight: number, rule: ruleShape },
  { target: number, standard: words(LIMITS.standard), measure: words(LIMITS.measure), anchors: words(LIMITS.anchors) },
);

const parameter = object({
  id,
  name,
  unit: choice("percent", "points", "count", "hours", "days", "months", "yuan"),
  value: number,
  least: number,
  most: number,
  at: list(object({ path: list(either(text(ID_LENGTH, "key"), number), DEEPEST) }, { of: id }), MOST_PLACES),
});

/** A scorecard template as files and workbooks hold it. */
export const templateShape = object(
  {
    schema: choice(TEMPLATE_SCHEMA),
    id,
    title: words(LIMITS.title),
    post: name,
    raters: list(object({ id, name, share: number }), LIMITS.raters),
    sections: list(object({ id, name, share: number, items: list(item, LIMITS.items) }, { marks: number }), LIMITS.sections),
    grades: list(row(number, text(LIMITS.grade)), LIMITS.grades),
    signatures: list(name, LIMITS.signatures),
  },
  {
    form: choice("card"),
    subject: choice("person", "department"),
    note: words(LIMITS.note),
    missingRater: choice("spread", "zero", "block"),
    parameters: list(parameter, LIMITS.parameters),
    pay: object({ name, full: number, cap: open, pass: open, keep: number }),
  },
);
