import type { Worksheet } from "@cj-tech-master/excelts";
import { isWholeColumns, isWholeRows, parseRect, rectAddress } from "../../model/address";
import { ApiError } from "../apiError";
import { choiceArg, flagArg, integerArg, numberArg, recordArg } from "../args";
import { handle, type Method, type ObjectType, type Property } from "../objects";
import { headersFootersType } from "./headersFooters";
import { rangeArg, rangeHandle } from "./range";

type Setup = Worksheet["pageSetup"];
type Margin = keyof Setup["margins"];

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

/** Names of the API and numbers of the file for paper. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13,
};

/** The API counts points, the file inches. */
function margin(side: Margin): Property<Worksheet> {
  return {
    get: ({ pageSetup }) => pageSetup.margins[side] * 72,
    set: ({ pageSetup }, value) => void (pageSetup.margins = { ...pageSetup.margins, [side]: numberArg(value, 0) / 72 }),
  };
}

function flag(name: "horizontalCentered" | "verticalCentered" | "showGridLines" | "showRowColHeaders" | "blackAndWhite" | "draft"): Property<Worksheet> {
  return { get: ({ pageSetup }) => pageSetup[name], set: ({ pageSetup }, value) => void (pageSetup[name] = flagArg(value)) };
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setZoom(sheet: Worksheet, value: unknown): void {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = recordArg(value);
  const fits = wide !== undefined && wide !== null ? true : tall !== undefined && tall !== null;
  if (fits && scale !== undefined && scale !== null) throw new ApiError("InvalidArgument");
  const setup = sheet.pageSetup;
  if (fits) {
    setup.fitToPage = true;
    setup.fitToWidth = integerArg(wide, 0, 0);
    setup.fitToHeight = integerArg(tall, 0, 0);
  } else {
    setup.fitToPage = false;
    setup.scale = numberArg(scale, 10, 400);
  }
}

function zoomOf({ pageSetup }: Worksheet): object {
  if (!pageSetup.fitToPage) return { scale: pageSetup.scale };
  const { fitToWidth, fitToHeight } = pageSetup;
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

/** Answers the range of a stored address such as A1:H40, or null. */
function stored(read: (setup: Setup) => string | undefined, orNull: boolean): Method<Worksheet> {
  return {
    call(sheet) {
      const rect = parseRect(read(sheet.pageSetup)?.replaceAll("$", "") ?? "");
      if (rect) return rangeHandle(sheet, rect);
      if (orNull) return null;
      throw new ApiError("ItemNotFound");
    },
  };
}

export const pageLayoutType: ObjectType<Worksheet> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: ({ pageSetup }) => (pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ pageSetup }, value) => void (pageSetup.orientation = choiceArg(value, ORIENTATIONS).toLowerCase()),
    },
    paperSize: {
      get: ({ pageSetup }) => Object.keys(PAPERS).find((name) => PAPERS[name] === pageSetup.paperSize) ?? null,
      set: ({ pageSetup }, value) => void (pageSetup.paperSize = PAPERS[choiceArg(value, Object.keys(PAPERS))]),
    },
    zoom: { get: zoomOf, set: setZoom },
    centerHorizontally: flag("horizontalCentered"),
    centerVertically: flag("verticalCentered"),
    printGridlines: flag("showGridLines"),
    printHeadings: flag("showRowColHeaders"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draft"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    firstPageNumber: {
      get: ({ pageSetup }) => pageSetup.firstPageNumber ?? "",
      set: ({ pageSetup }, value) => void (pageSetup.firstPageNumber = value === "" ? undefined : integerArg(value)),
    },
  },
  children: { headersFooters: { child: (sheet) => handle(headersFootersType, sheet) } },
  methods: {
    setPrintArea: {
      call(sheet, [area], session) {
        const target = rangeArg(area, session, sheet);
        if (target.sheet !== sheet) throw new ApiError("InvalidArgument");
        sheet.pageSetup.printArea = rectAddress(target.rect);
      },
    },
    setPrintTitleRows: {
      call(sheet, [rows], session) {
        const { rect } = rangeArg(rows, session, sheet);
        if (!isWholeRows(rect)) throw new ApiError("InvalidArgument");
        sheet.pageSetup.printTitlesRow = `${rect.top}:${rect.bottom}`;
      },
    },
    setPrintTitleColumns: {
      call(sheet, [columns], session) {
        const { rect } = rangeArg(columns, session, sheet);
        if (!isWholeColumns(rect)) throw new ApiError("InvalidArgument");
        sheet.pageSetup.printTitlesColumn = rectAddress(rect);
      },
    },
    setPrintMargins: {
      call({ pageSetup }, [unit, options]) {
        const points = UNITS[choiceArg(unit, ["Points", "Inches", "Centimeters"])];
        const sides: Readonly<Record<string, Margin>> = { left: "left", right: "right", top: "top", bottom: "bottom", header: "header", footer: "footer" };
        for (const [name, size] of Object.entries(recordArg(options))) {
          const side = sides[name.toLowerCase()];
          if (!side) throw new ApiError("InvalidArgument");
          if (size !== null) pageSetup.margins = { ...pageSetup.margins, [side]: (numberArg(size, 0) * points) / 72 };
        }
      },
    },
    getPrintArea: stored((setup) => setup.printArea, false),
    getPrintAreaOrNullObject: stored((setup) => setup.printArea, true),
    getPrintTitleRows: stored((setup) => setup.printTitlesRow, false),
    getPrintTitleRowsOrNullObject: stored((setup) => setup.printTitlesRow, true),
    getPrintTitleColumns: stored((setup) => setup.printTitlesColumn, false),
    getPrintTitleColumnsOrNullObject: stored((setup) => setup.printTitlesColumn, true),
  },
};
