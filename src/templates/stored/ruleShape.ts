import { choice, either, flag, list, named, number, object, row, text, type ObjectShape, type Shape } from "./shape";

const MOST_ROWS = 50;
const MOST_EXCEPTIONS = 5;
const LONGEST_LEVEL = 60;
const NONE = choice(null);

const points = named("points", either(number, object({ full: number }, { plus: number })));
const figure = named("figure", either(number, object({ target: number }, { plus: number })));
const stepSize = either(number, object({ target: number }), object({ percent: number }));
const criterion = named("criterion", object({ op: choice(">=", ">", "<=", "<", "="), value: figure }));
const open = named("openPoints", either(points, NONE));
const value = choice("rate", "amount");
const units = named(
  "unit",
  choice(
    "number", "percent", "permille", "times", "cases", "persons", "items",
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "yuan", "wan", "score",
  ),
);
const whole = either(flag, choice("started"));

const exceptions = named("exceptions", list(object({ when: criterion, points }), MOST_EXCEPTIONS));

function scoring(kind: string, needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): ObjectShape {
  return object({ kind: choice(kind), ...needed }, { unit: units, value, absolute: choice(true), exceptions, ...optional });
}

/** A rule of each kind, as src/rules/rule.ts declares them; what the figures must be to each other is checked by the rules themselves. */
const RULES: Readonly<Record<string, ObjectShape>> = {
  band: scoring("band", {
    direction: choice("up", "down"),
    bands: list(object({ bound: figure, points }, { strict: flag }), MOST_ROWS),
    otherwise: open,
  }),
  ratio: scoring("ratio", { points, direction: choice("up", "down"), cap: open, floor: open }, { target: figure }),
  step: scoring("step", { points, step: stepSize, gain: points, loss: points, cap: open, floor: open, whole }, { target: figure, upTo: figure }),
  linear: scoring(
    "linear",
    { points: list(row(figure, either(points, object({ slope: number }))), MOST_ROWS) },
    { below: open, above: open, slopeAbove: number },
  ),
  deduct: scoring("deduct", { points, each: points, free: number, floor: open }, { per: number, whole }),
  pass: scoring("pass", { criterion, points, otherwise: points }),
  veto: scoring("veto", { when: criterion, scope: choice("item", "card"), points, result: points }),
  level: object({ kind: choice("level"), scale: list(row(either(number, text(LONGEST_LEVEL)), points), MOST_ROWS) }, { value }),
  judgement: object({ kind: choice("judgement"), points }),
};

export const ruleShape: Shape = named("rule", { kind: "rule", of: RULES });
