import type { ChartTextProperties, ChartTitle } from "@cj-tech-master/excelts/chart";
import { AXIS_TITLE_TEXT, TITLE_TEXT } from "../../model/charts/chartAxes";
import { automaticTitle } from "../../model/charts/chartPicture";
import { setTitleFont, setTitleText, titleFont, titleText } from "../../model/charts/chartText";
import { ApiError } from "../apiError";
import { flagArg, textArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";
import type { Session } from "../session";
import { chartFormat } from "./chartFormat";
import { changeChart, modelOf, partType, type ChartRef } from "./chartRef";

/** The title of a chart or of an axis. */
interface TitleRef extends ChartRef {
  readonly read: () => ChartTitle | undefined;
  readonly write: (title: ChartTitle | undefined) => void;
  readonly fresh: ChartTextProperties;
  /** What stands there as long as nobody has worded it. */
  readonly automatic: (session: Session) => string;
}

/** A text brings a hidden title back. */
function change(ref: TitleRef, session: Session, next: (title: ChartTitle) => void): void {
  changeChart(ref, session, () => {
    const title = ref.read() ?? { overlay: false, txPr: ref.fresh };
    next(title);
    ref.write(title);
  });
}

function titleType(name: "ChartTitle" | "ChartAxisTitle"): ObjectType<TitleRef> {
  return partType<TitleRef>({
    name,
    properties: {
      text: {
        get(ref, session) {
          const title = ref.read();
          return title ? titleText(title) ?? ref.automatic(session) : null;
        },
        set(ref, value, session) {
          const text = textArg(value);
          change(ref, session, (title) => setTitleText(title, text));
        },
      },
      visible: {
        get: (ref) => ref.read() !== undefined,
        set(ref, value, session) {
          if (flagArg(value)) change(ref, session, () => undefined);
          else changeChart(ref, session, () => ref.write(undefined));
        },
      },
      ...(name === "ChartTitle"
        ? {
            overlay: {
              get: (ref: TitleRef) => ref.read()?.overlay === true,
              set(ref: TitleRef, value: unknown, session: Session) {
                const overlay = flagArg(value);
                change(ref, session, (title) => void (title.overlay = overlay));
              },
            },
          }
        : {}),
    },
    children: {
      format: {
        child: (ref) =>
          chartFormat(name === "ChartTitle" ? "ChartTitleFormat" : "ChartAxisTitleFormat", {
            ...ref,
            text: () => ({ ...ref, read: () => titleFont(existing(ref)), write: (font) => setTitleFont(existing(ref), font) }),
            shape: () => ({ ...ref, read: () => existing(ref).spPr, write: (shape) => void (existing(ref).spPr = shape) }),
          }),
      },
    },
  });
}

function existing(ref: TitleRef): ChartTitle {
  const title = ref.read();
  if (!title) throw new ApiError("InvalidOperation", "The title is hidden.");
  return title;
}

const chartTitleType = titleType("ChartTitle");
const axisTitleType = titleType("ChartAxisTitle");

export function chartTitleHandle(ref: ChartRef): Handle {
  const { chart } = modelOf(ref);
  return handle(chartTitleType, {
    ...ref,
    fresh: TITLE_TEXT,
    read: () => (chart.autoTitleDeleted ? undefined : chart.title),
    write(title) {
      chart.autoTitleDeleted = title === undefined;
      if (title) chart.title = title;
      else delete chart.title;
    },
    automatic: ({ state }) => automaticTitle(state, modelOf(ref)),
  });
}

export function axisTitleHandle(ref: ChartRef, axis: { title?: ChartTitle }): Handle {
  return handle(axisTitleType, {
    ...ref,
    fresh: AXIS_TITLE_TEXT,
    read: () => axis.title,
    write(title) {
      if (title) axis.title = title;
      else delete axis.title;
    },
    automatic: () => "Axis Title",
  });
}
