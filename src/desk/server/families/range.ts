import type { Worksheet } from "@cj-tech-master/excelts";
import {
  boundingRect, columnCount, intersection, isOneCell, isWholeColumns, isWholeRows, MAX_COLUMN, MAX_ROW, parseRect, quoteSheet,
  rectAddress, rectOf, rowCount, splitAddress,
} from "../../model/address";
import type { Rect } from "../../model/desk";
import { surroundingRect, usedRect } from "../../model/used";
import { sheetNamed } from "../../model/state";
import { ApiError } from "../apiError";
import { integerArg, textArg } from "../args";
import { handle, isHandle, type Handle, type Method, type ObjectType } from "../objects";
import { rangeActions } from "./rangeActions";
import { rangeProperties } from "./rangeProperties";
import { mergedAreas } from "./rangeAreas";
import { rangeChildren } from "./rangeChildren";
import type { Session } from "../session";

/** Cells of one sheet. */
export interface RangeRef {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

const targets = new WeakMap<Handle, RangeRef>();

export function rangeHandle(sheet: Worksheet, rect: Rect): Handle {
  const target = { sheet, rect };
  const made = handle(rangeType, target);
  targets.set(made, target);
  return made;
}

/** A range given as an object or as an address; addresses without a sheet belong to `home`. */
export function rangeArg(value: unknown, session: Session, home: Worksheet): RangeRef {
  if (isHandle(value)) {
    const target = targets.get(value);
    if (target) return target;
    throw new ApiError("InvalidArgument");
  }
  const { sheet, rest } = splitAddress(textArg(value));
  const holder = sheet === undefined ? home : sheetNamed(session.state, sheet);
  const rect = parseRect(rest) ?? namedRect(session, holder, rest);
  if (!holder || !rect) throw new ApiError("InvalidArgument");
  return "sheet" in rect ? rect : { sheet: holder, rect };
}

function namedRect(session: Session, holder: Worksheet | undefined, text: string): RangeRef | undefined {
  const fits = session.state.names.filter((each) => each.name.toLowerCase() === text.toLowerCase());
  const name = fits.find((each) => each.scope === holder) ?? fits.find((each) => each.scope === undefined);
  return name && refersTo(session, name.refersTo);
}

/** The cells that a name's formula points to, when it is a plain reference. */
export function refersTo(session: Session, formula: string): RangeRef | undefined {
  const { sheet, rest } = splitAddress(formula);
  const holder = sheet === undefined ? undefined : sheetNamed(session.state, sheet);
  const rect = parseRect(rest);
  return holder && rect ? { sheet: holder, rect } : undefined;
}

export function fullAddress({ sheet, rect }: RangeRef): string {
  return `${quoteSheet(sheet.name)}!${rectAddress(rect)}`;
}

/** A rectangle that must lie on the sheet. */
export function checkedRect(rect: Rect): Rect {
  const inside = rect.top >= 1 && rect.left >= 1 && rect.bottom <= MAX_ROW && rect.right <= MAX_COLUMN;
  if (!inside || rect.bottom < rect.top || rect.right < rect.left) throw new ApiError("InvalidArgument");
  return rect;
}

type To = (target: RangeRef, args: readonly unknown[], session: Session) => Rect | RangeRef | undefined;

function leadsTo(to: To, whenMissing: "error" | "null" = "error"): Method<RangeRef> {
  return {
    call(target, args, session) {
      const found = to(target, args, session);
      if (!found && whenMissing === "null") return null;
      if (!found) throw new ApiError("ItemNotFound");
      return "sheet" in found ? rangeHandle(found.sheet, checkedRect(found.rect)) : rangeHandle(target.sheet, checkedRect(found));
    },
  };
}

const cell: To = ({ rect }, [row, column]) => rectOf(rect.top + integerArg(row), rect.left + integerArg(column));
const common: To = ({ sheet, rect }, [other], session) => {
  const { sheet: otherSheet, rect: otherRect } = rangeArg(other, session, sheet);
  return otherSheet === sheet ? intersection(rect, otherRect) : undefined;
};
const used: To = ({ sheet, rect }, [valuesOnly], session) => {
  session.desk.calculate();
  return usedRect(sheet, valuesOnly === true, rect);
};
const spilling: To = ({ sheet, rect }, _args, session) => {
  session.desk.calculate();
  const spill = session.state.engine.spillAt(sheet, rect.top, rect.left);
  return spill?.top === rect.top && spill.left === rect.left ? spill : undefined;
};
const spillParent: To = ({ sheet, rect }, _args, session) => {
  session.desk.calculate();
  const spill = session.state.engine.spillAt(sheet, rect.top, rect.left);
  return spill && rectOf(spill.top, spill.left);
};
const resized: To = ({ rect }, [rows, columns]) => ({
  ...rect,
  bottom: rect.bottom + integerArg(rows),
  right: rect.right + integerArg(columns),
});
const sideways =
  (down: boolean, after: boolean): To =>
  ({ rect }, [count]) => {
    const size = integerArg(count, -Infinity, 1);
    const start = down ? (after ? rect.bottom + 1 : rect.top - size) : after ? rect.right + 1 : rect.left - size;
    if (size < 1) throw new ApiError("InvalidArgument");
    return down ? { ...rect, top: start, bottom: start + size - 1 } : { ...rect, left: start, right: start + size - 1 };
  };

const moves: Readonly<Record<string, Method<RangeRef>>> = {
  getCell: leadsTo(cell),
  getRow: leadsTo(({ rect }, [row]) => ({ ...rect, top: rect.top + integerArg(row), bottom: rect.top + integerArg(row) })),
  getColumn: leadsTo(({ rect }, [column]) => ({ ...rect, left: rect.left + integerArg(column), right: rect.left + integerArg(column) })),
  getLastCell: leadsTo(({ rect }) => rectOf(rect.bottom, rect.right)),
  getLastRow: leadsTo(({ rect }) => ({ ...rect, top: rect.bottom })),
  getLastColumn: leadsTo(({ rect }) => ({ ...rect, left: rect.right })),
  getEntireRow: leadsTo(({ rect }) => ({ ...rect, left: 1, right: MAX_COLUMN })),
  getEntireColumn: leadsTo(({ rect }) => ({ ...rect, top: 1, bottom: MAX_ROW })),
  getRowsAbove: leadsTo(sideways(true, false)),
  getRowsBelow: leadsTo(sideways(true, true)),
  getColumnsBefore: leadsTo(sideways(false, false)),
  getColumnsAfter: leadsTo(sideways(false, true)),
  getOffsetRange: leadsTo(({ rect }, [rows, columns]) => ({
    top: rect.top + integerArg(rows),
    bottom: rect.bottom + integerArg(rows),
    left: rect.left + integerArg(columns),
    right: rect.right + integerArg(columns),
  })),
  getResizedRange: leadsTo(resized),
  getAbsoluteResizedRange: leadsTo(({ rect }, [rows, columns]) => ({
    ...rect,
    bottom: rect.top + integerArg(rows, 1) - 1,
    right: rect.left + integerArg(columns, 1) - 1,
  })),
  getBoundingRect: leadsTo(({ sheet, rect }, [other], session) => {
    const { sheet: otherSheet, rect: otherRect } = rangeArg(other, session, sheet);
    if (otherSheet !== sheet) throw new ApiError("InvalidArgument");
    return boundingRect(rect, otherRect);
  }),
  getIntersection: leadsTo(common),
  getIntersectionOrNullObject: leadsTo(common, "null"),
  getUsedRange: leadsTo((target, args, session) => used(target, args, session) ?? rectOf(target.rect.top, target.rect.left)),
  getUsedRangeOrNullObject: leadsTo(used, "null"),
  getSurroundingRegion: leadsTo(({ sheet, rect }, _args, session) => {
    session.desk.calculate();
    return surroundingRect(sheet, rect);
  }),
  getSpillingToRange: leadsTo(spilling),
  getSpillingToRangeOrNullObject: leadsTo(spilling, "null"),
  getSpillParent: leadsTo(spillParent),
  getSpillParentOrNullObject: leadsTo(spillParent, "null"),
  getMergedAreasOrNullObject: { since: "1.13", call: mergedAreas },
};

export const rangeType: ObjectType<RangeRef> = {
  name: "Range",
  tracked: true,
  exists: ({ sheet }, session) => session.hasSheet(sheet),
  properties: {
    ...rangeProperties,
    address: { get: (target) => fullAddress(target) },
    addressLocal: { get: (target) => fullAddress(target) },
    rowIndex: { get: ({ rect }) => rect.top - 1 },
    columnIndex: { get: ({ rect }) => rect.left - 1 },
    rowCount: { get: ({ rect }) => rowCount(rect) },
    columnCount: { get: ({ rect }) => columnCount(rect) },
    cellCount: { get: ({ rect }) => (rowCount(rect) * columnCount(rect) > 2147483647 ? -1 : rowCount(rect) * columnCount(rect)) },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    hasSpill: {
      since: "1.12",
      get: (target, session) => {
        session.desk.calculate();
        return isOneCell(target.rect) ? spilling(target, [], session) !== undefined : null;
      },
    },
  },
  children: rangeChildren,
  methods: { ...moves, ...rangeActions },
};
