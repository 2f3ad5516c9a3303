import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { rectAddress } from "../../model/address";
import { noteFormula } from "../../model/links";
import { isProtected } from "../../model/protection";
import { ApiError } from "../apiError";
import { choiceArg, colourArg, flagArg, integerArg, recordArg, textArg } from "../args";
import { handle, type Handle, type ObjectType, type Property } from "../objects";
import type { Session } from "../session";
import { colourOf } from "./format";
import { rangeHandle, type RangeRef } from "./range";

/** Conditional formats that the desk keeps: by a formula, or by comparing the cell's value. */
type Kept = Extract<ConditionalFormattingRule, { type: "expression" | "cellIs" }>;

interface FormatRef {
  readonly range: RangeRef;
  readonly rule: Kept;
}

const TYPES = ["Custom", "CellValue"] as const;
const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const;
const MODEL = ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const;

function rulesOf({ sheet, rect }: RangeRef): Kept[] {
  const own = sheet.conditionalFormattings.filter((each) => each.ref === rectAddress(rect));
  return own.flatMap((each) => each.rules).filter((rule): rule is Kept => rule.type === "expression" || rule.type === "cellIs");
}

function formula(value: unknown): string {
  if (typeof value === "number") return String(value);
  return textArg(value).replace(/^=/, "");
}

function fontFlag(name: "bold" | "italic" | "strike"): Property<FormatRef> {
  return {
    get: ({ rule }) => rule.style?.font?.[name] ?? null,
    set: ({ rule }, value) => void (rule.style = { ...rule.style, font: { ...rule.style?.font, [name]: flagArg(value) } }),
  };
}

const fontType: ObjectType<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: ({ rule }) => colourOf(rule.style?.font?.color) ?? "",
      set: ({ rule }, value) => void (rule.style = { ...rule.style, font: { ...rule.style?.font, color: { argb: colourArg(value) } } }),
    },
    bold: fontFlag("bold"),
    italic: fontFlag("italic"),
    strikethrough: fontFlag("strike"),
  },
};

const fillType: ObjectType<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: ({ rule }) => (rule.style?.fill?.type === "pattern" ? colourOf(rule.style.fill.bgColor) ?? "" : ""),
      // A pattern must be named, or the file says patternType="undefined".
      set: ({ rule }, value) => void (rule.style = { ...rule.style, fill: { type: "pattern", pattern: "solid", bgColor: { argb: colourArg(value) } } }),
    },
  },
};

const formatType: ObjectType<FormatRef> = {
  name: "ConditionalRangeFormat",
  children: {
    font: { child: (ref) => handle(fontType, ref) },
    fill: { child: (ref) => handle(fillType, ref) },
  },
};

const formulaRuleType: ObjectType<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: ({ rule }) => `=${String(rule.formulae?.[0] ?? "")}`,
      set({ rule, range }, value, session) {
        rule.formulae = [formula(value)];
        noteFormula(range.sheet, rule.formulae[0]);
        session.state.changed("cells");
      },
    },
  },
};

const customType: ObjectType<FormatRef> = {
  name: "CustomConditionalFormat",
  children: {
    rule: { child: (ref) => handle(formulaRuleType, ref) },
    format: { child: (ref) => handle(formatType, ref) },
  },
};

const cellValueType: ObjectType<FormatRef> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get({ rule }) {
        if (rule.type !== "cellIs") return null;
        const [first, second] = rule.formulae ?? [];
        const operator = OPERATORS[MODEL.findIndex((each) => each === rule.operator)];
        return { formula1: `=${String(first)}`, ...(second === undefined ? {} : { formula2: `=${String(second)}` }), operator };
      },
      set({ rule, range }, value, session) {
        if (rule.type !== "cellIs") throw new ApiError("InvalidOperation");
        const { formula1, formula2, operator } = recordArg(value);
        const chosen = MODEL[OPERATORS.indexOf(choiceArg(operator, OPERATORS))];
        rule.operator = chosen as typeof rule.operator; // the model's type names four of the file's eight
        rule.formulae = [formula(formula1), ...(formula2 === undefined || formula2 === null ? [] : [formula(formula2)])];
        rule.formulae.forEach((each) => noteFormula(range.sheet, each));
        session.state.changed("cells");
      },
    },
  },
  children: { format: { child: (ref) => handle(formatType, ref) } },
};

function kindChild(type: Kept["type"], made: ObjectType<FormatRef>, orNull: boolean) {
  return {
    child(ref: FormatRef) {
      if (ref.rule.type === type) return handle(made, ref);
      if (orNull) return null;
      throw new ApiError("InvalidOperation");
    },
  };
}

const conditionalFormatType: ObjectType<FormatRef> = {
  name: "ConditionalFormat",
  id: ({ rule }, session) => session.idOf(rule),
  properties: {
    id: { get: ({ rule }, session) => session.idOf(rule) },
    type: { get: ({ rule }) => (rule.type === "expression" ? "Custom" : "CellValue") },
    priority: { get: ({ rule }) => (rule.priority ?? 1) - 1, set: ({ rule }, value) => void (rule.priority = integerArg(value, 0) + 1) },
    stopIfTrue: { get: () => false },
  },
  children: {
    custom: kindChild("expression", customType, false),
    customOrNullObject: kindChild("expression", customType, true),
    cellValue: kindChild("cellIs", cellValueType, false),
    cellValueOrNullObject: kindChild("cellIs", cellValueType, true),
  },
  methods: {
    getRange: { call: ({ range }) => rangeHandle(range.sheet, range.rect) },
    delete: {
      call({ range, rule }, _args, session) {
        removeRules(range.sheet, (each) => each === rule, session);
      },
    },
  },
};

function removeRules(sheet: Worksheet, gone: (rule: ConditionalFormattingRule, ref: string) => boolean, session: Session): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings
    .map((each) => ({ ...each, rules: each.rules.filter((rule) => !gone(rule, each.ref)) }))
    .filter((each) => each.rules.length > 0);
  session.state.changed("cells");
}

function formatHandle(range: RangeRef, rule: Kept): Handle {
  return handle(conditionalFormatType, { range, rule });
}

function find(range: RangeRef, id: unknown, session: Session): Handle | null {
  const rule = rulesOf(range).find((each) => session.idOf(each) === id);
  return rule ? formatHandle(range, rule) : null;
}

const conditionalFormatsType: ObjectType<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (range) => rulesOf(range).map((rule) => formatHandle(range, rule)),
  item(range, id, session) {
    const found = find(range, id, session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: {
      call(range, [type]) {
        if (isProtected(range.sheet)) throw new ApiError("AccessDenied");
        if (!TYPES.some((each) => each.toLowerCase() === String(type).toLowerCase()))
          throw new ApiError("ApiNotFound", `The desk has no conditional format ${String(type)}.`);
        const custom = choiceArg(type, TYPES) === "Custom";
        const priority = 1 + Math.max(0, ...range.sheet.conditionalFormattings.flatMap((each) => each.rules.map((rule) => rule.priority ?? 0)));
        const rule = { type: custom ? "expression" : "cellIs", priority, formulae: [], style: {}, ...(custom ? {} : { operator: "equal" }) } as Kept; // both shapes are spelled out
        range.sheet.conditionalFormattings.push({ ref: rectAddress(range.rect), rules: [rule] });
        return formatHandle(range, rule);
      },
    },
    clearAll: { call: ({ sheet, rect }, _args, session) => removeRules(sheet, (_rule, ref) => ref === rectAddress(rect), session) },
    getCount: { call: (range) => rulesOf(range).length },
    getItemAt: {
      call(range, [index]) {
        const rule = rulesOf(range)[integerArg(index, 0)];
        if (!rule) throw new ApiError("ItemNotFound");
        return formatHandle(range, rule);
      },
    },
    getItemOrNullObject: { since: "1.14", call: (range, [id], session) => find(range, id, session) },
  },
};

export function conditionalFormatsHandle(range: RangeRef): Handle {
  return handle(conditionalFormatsType, range);
}
