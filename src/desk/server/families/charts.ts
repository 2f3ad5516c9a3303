import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";
import { chartNamed } from "../../model/charts/chartNames";
import { addChart } from "../../model/charts/newChart";
import { ApiError } from "../apiError";
import { choiceArg, integerArg, textArg } from "../args";
import { handle, isHandle, type Handle, type ObjectType } from "../objects";
import type { Session } from "../session";
import { chartHandle, SERIES_BY } from "./chart";
import { kindArg } from "./chartKindArg";
import { guardObjects } from "./chartRef";
import { rangeArg } from "./range";

function find(sheet: Worksheet, key: unknown, session: Session): Chart | undefined {
  const name = textArg(key);
  return chartNamed(sheet, name) ?? sheet.getCharts().find((chart) => session.idOf(chart).toLowerCase() === name.toLowerCase());
}

function found(sheet: Worksheet, chart: Chart | undefined): Handle {
  if (!chart) throw new ApiError("ItemNotFound");
  return chartHandle(sheet, chart);
}

export const chartsType: ObjectType<Worksheet> = {
  name: "ChartCollection",
  properties: { count: { get: (sheet) => sheet.getCharts().length } },
  items: (sheet) => sheet.getCharts().map((chart) => chartHandle(sheet, chart)),
  item: (sheet, key, session) => found(sheet, find(sheet, key, session)),
  methods: {
    getCount: { since: "1.4", call: (sheet) => sheet.getCharts().length },
    getItem: { call: (sheet, [name], session) => found(sheet, find(sheet, name, session)) },
    getItemAt: { call: (sheet, [index]) => found(sheet, sheet.getCharts()[integerArg(index, 0)]) },
    getItemOrNullObject: {
      since: "1.4",
      call(sheet, [name], session) {
        const chart = find(sheet, name, session);
        return chart ? chartHandle(sheet, chart) : null;
      },
    },
    add: {
      call(sheet, [type, source, seriesBy], session) {
        const kind = kindArg(type);
        // The API takes a range here, no address.
        if (!isHandle(source)) throw new ApiError("InvalidArgument");
        const from = rangeArg(source, session, sheet);
        const by = choiceArg(seriesBy, SERIES_BY, "Auto");
        guardObjects(sheet);
        session.desk.calculate();
        const chart = addChart(sheet, kind, from.sheet, from.rect, by);
        session.state.changed("cells");
        return chartHandle(sheet, chart);
      },
    },
  },
};

export function chartsHandle(sheet: Worksheet): Handle {
  return handle(chartsType, sheet);
}
