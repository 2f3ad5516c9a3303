import type { Worksheet } from "@cj-tech-master/excelts";
import { intersection, columnCount, rowCount } from "../../model/address";
import type { Rect } from "../../model/desk";
import { handle, type Handle, type ObjectType } from "../objects";
import { fullAddress, type RangeRef } from "./range";

/** Several blocks of cells of one sheet. */
interface Areas {
  readonly sheet: Worksheet;
  readonly rects: readonly Rect[];
}

const rangeAreasType: ObjectType<Areas> = {
  name: "RangeAreas",
  tracked: true,
  exists: ({ sheet }, session) => session.hasSheet(sheet),
  properties: {
    address: { get: ({ sheet, rects }) => rects.map((rect) => fullAddress({ sheet, rect })).join(",") },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0) },
  },
};

/** The merged areas that a range has cells of; null where there are none. */
export function mergedAreas({ sheet, rect }: RangeRef): Handle | null {
  const rects = sheet.mergedRegions.filter((merged) => intersection(merged, rect) !== undefined);
  return rects.length === 0 ? null : handle(rangeAreasType, { sheet, rects });
}
