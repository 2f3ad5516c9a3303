import type { DataValidation } from "@cj-tech-master/excelts";
import { absoluteAddress, quoteSheet } from "../../model/address";
import { isProtected } from "../../model/protection";
import { setValidation, sharedValidation } from "../../model/validations";
import { ApiError } from "../apiError";
import { choiceArg, flagArg, recordArg, textArg } from "../args";
import { isHandle, type ObjectType, type Property } from "../objects";
import type { Session } from "../session";
import { rangeArg, type RangeRef } from "./range";

type Rule = Extract<DataValidation, { formulae: unknown }>;
type RuleType = Rule["type"];

/** The API's kinds of rules and the file's. Dates and times are compared as the numbers that they are. */
const KINDS: Readonly<Record<string, RuleType>> = { wholeNumber: "whole", decimal: "decimal", textLength: "textLength", list: "list", custom: "custom" };
const TYPES: Readonly<Record<RuleType, string>> = {
  whole: "WholeNumber", decimal: "Decimal", textLength: "TextLength", list: "List", custom: "Custom", date: "Date",
};

const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
const OPERATORS_MODEL = ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const;

const STYLES = ["Stop", "Warning", "Information"] as const;

function operand(value: unknown, session: Session, home: RangeRef): string | number {
  if (isHandle(value)) {
    const { sheet, rect } = rangeArg(value, session, home.sheet);
    return `${quoteSheet(sheet.name)}!${absoluteAddress(rect)}`;
  }
  if (typeof value === "number") return value;
  const text = textArg(value);
  return text.startsWith("=") ? text.slice(1) : Number.isFinite(Number(text)) && text.trim() !== "" ? Number(text) : text;
}

function readRule(value: unknown, session: Session, home: RangeRef): Pick<Rule, "type" | "operator" | "formulae"> {
  const given = Object.entries(recordArg(value)).filter(([, each]) => each !== null && each !== undefined);
  const [entry, ...more] = given;
  if (!entry || more.length > 0) throw new ApiError("InvalidArgument");
  const [kind, body] = entry;
  const type = KINDS[kind];
  if (!type) throw new ApiError("ApiNotFound", `The desk has no ${kind} validation.`);
  const rule = recordArg(body);
  if (type === "custom") return { type, formulae: [operand(rule["formula"], session, home)] };
  if (type === "list") {
    const { source } = rule;
    if (typeof source === "string" && !source.startsWith("=")) {
      if (source.length > 255) throw new ApiError("InvalidArgument");
      return { type, formulae: [`"${source.replaceAll('"', '""')}"`] };
    }
    return { type, formulae: [operand(source, session, home)] };
  }
  const operator = OPERATORS_MODEL[OPERATORS.indexOf(choiceArg(rule["operator"], OPERATORS))];
  const two = operator === "between" || operator === "notBetween";
  const formulae = [operand(rule["formula1"], session, home), ...(two ? [operand(rule["formula2"], session, home)] : [])];
  return { type, operator, formulae };
}

/** Formulas go out with "=", numbers as they are. */
function shown(formula: unknown): unknown {
  return typeof formula === "string" && !Number.isFinite(Number(formula)) ? `=${formula}` : formula;
}

function ruleOf(rule: DataValidation | undefined | null): object | null {
  if (!rule || rule.type === "any") return rule === null ? null : {};
  const kind = Object.keys(KINDS).find((name) => KINDS[name] === rule.type) ?? "custom";
  const [first, second] = rule.formulae;
  if (rule.type === "custom") return { custom: { formula: shown(first) } };
  if (rule.type === "list") {
    const text = String(first);
    return { list: { inCellDropDown: true, source: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}` } };
  }
  const operator = OPERATORS[OPERATORS_MODEL.indexOf(rule.operator ?? "between")];
  return { [kind]: { formula1: shown(first), ...(second === undefined ? {} : { formula2: shown(second) }), operator } };
}

function current({ sheet, rect }: RangeRef): DataValidation {
  const rule = sharedValidation(sheet, rect);
  if (rule === null) throw new ApiError("InvalidOperation");
  return rule ?? { type: "any", allowBlank: true, showErrorMessage: true, showInputMessage: true };
}

function change(target: RangeRef, session: Session, rule: DataValidation): void {
  if (isProtected(target.sheet)) throw new ApiError("AccessDenied");
  setValidation(target.sheet, target.rect, rule);
  session.state.changed("cells");
}

const text = (value: unknown): string => (value === undefined || value === null ? "" : textArg(value));

const errorAlert: Property<RangeRef> = {
  get({ sheet, rect }) {
    const rule = sharedValidation(sheet, rect);
    if (!rule) return null;
    const style = STYLES.find((each) => each.toLowerCase() === (rule.errorStyle ?? "stop").toLowerCase());
    return { message: rule.error ?? "", showAlert: rule.showErrorMessage === true, style, title: rule.errorTitle ?? "" };
  },
  set(target, value, session) {
    const { message, showAlert, style, title } = recordArg(value);
    const errorStyle = choiceArg(style, STYLES, "Stop").toLowerCase();
    const flag = showAlert === undefined ? true : flagArg(showAlert);
    change(target, session, { ...current(target), error: text(message), errorTitle: text(title), errorStyle, showErrorMessage: flag });
  },
};

const prompt: Property<RangeRef> = {
  get({ sheet, rect }) {
    const rule = sharedValidation(sheet, rect);
    return rule ? { message: rule.prompt ?? "", showPrompt: rule.showInputMessage === true, title: rule.promptTitle ?? "" } : null;
  },
  set(target, value, session) {
    const { message, showPrompt, title } = recordArg(value);
    // Excel's own limits for the note beside a cell.
    if (text(title).length > 32 || text(message).length > 255) throw new ApiError("InvalidArgument");
    const flag = showPrompt === undefined ? true : flagArg(showPrompt);
    change(target, session, { ...current(target), prompt: text(message), promptTitle: text(title), showInputMessage: flag });
  },
};

export const dataValidationType: ObjectType<RangeRef> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: ({ sheet, rect }) => ruleOf(sharedValidation(sheet, rect)),
      set(target, value, session) {
        const { type: _type, ...rest } = current(target);
        change(target, session, { ...rest, ...readRule(value, session, target) });
      },
    },
    type: {
      get({ sheet, rect }) {
        const rule = sharedValidation(sheet, rect);
        if (rule === null) return "MixedCriteria";
        return rule && rule.type !== "any" ? TYPES[rule.type] : "None";
      },
    },
    ignoreBlanks: {
      get: ({ sheet, rect }) => sharedValidation(sheet, rect)?.allowBlank ?? true,
      set: (target, value, session) => change(target, session, { ...current(target), allowBlank: flagArg(value) }),
    },
    errorAlert,
    prompt,
  },
  methods: {
    clear: {
      call(target, _args, session) {
        if (isProtected(target.sheet)) throw new ApiError("AccessDenied");
        setValidation(target.sheet, target.rect, undefined);
        session.state.changed("cells");
      },
    },
  },
};
