import {
  ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement,
  PieController, PointElement, RadarController, RadialLinearScale, Title,
} from "chart.js";
import { useEffect, useRef } from "react";
import type { ChartPicture } from "../../model/charts/chartPicture";
import { configOf } from "./chartConfig";
import { labelsPlugin } from "./labels";

Chart.register(
  ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement,
  PieController, PointElement, RadarController, RadialLinearScale, Title,
);

interface ChartCanvasProps {
  readonly picture: ChartPicture;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws a chart; anew only when something of it has changed. */
export function ChartCanvas({ picture, width, height }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = JSON.stringify(picture);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const family = getComputedStyle(canvas.current).fontFamily;
    const shown = JSON.parse(seen) as ChartPicture; // what was made a text of just above
    const chart = new Chart(canvas.current, { ...configOf(shown, family, { width, height }), plugins: [labelsPlugin(shown, family)] });
    return () => chart.destroy();
  }, [seen, width, height]);
  return <canvas ref={canvas} width={width} height={height} />;
}
