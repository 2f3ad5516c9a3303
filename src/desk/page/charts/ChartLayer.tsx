import type { CSSProperties } from "react";
import type { PlacedChart } from "../../model/charts/chartPicture";
import type { Rect } from "../../model/desk";
import { boxOf, type Layout } from "../grid/layout";
import { boxOfChart } from "./chartBox";
import { ChartCanvas } from "./ChartCanvas";

interface ChartLayerProps {
  readonly charts: readonly PlacedChart[];
  readonly layout: Layout;
  /** The part of the sheet that the pane shows. */
  readonly region: Rect;
}

/** The charts over the cells of a pane. One that reaches into another pane is drawn in both, and read out once. */
export function ChartLayer({ charts, layout, region }: ChartLayerProps) {
  const pane = boxOf(layout, region);
  return charts.map((chart) => {
    const box = boxOfChart(layout, chart.place);
    const apart = box.x >= pane.x + pane.width || box.x + box.width <= pane.x || box.y >= pane.y + pane.height || box.y + box.height <= pane.y;
    if (apart || box.width === 0 || box.height === 0) return null;
    const first = box.x >= pane.x && box.y >= pane.y;
    const label = chart.picture?.title?.text || chart.name;
    return (
      <div
        key={chart.id}
        className="chart"
        style={{ left: box.x - pane.x, top: box.y - pane.y, width: box.width, height: box.height, ...faceOf(chart) }}
        {...(first ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      >
        {chart.picture ? (
          <ChartCanvas picture={chart.picture} width={box.width} height={box.height} />
        ) : (
          <img alt="" width={box.width} height={box.height} src={`data:image/svg+xml,${encodeURIComponent(chart.sketch())}`} />
        )}
      </div>
    );
  });
}

function faceOf({ picture }: PlacedChart): CSSProperties {
  return { backgroundColor: picture?.background, boxShadow: picture?.border && `inset 0 0 0 1px ${picture.border}` };
}
