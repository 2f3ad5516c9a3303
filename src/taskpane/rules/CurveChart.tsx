import { makeStyles, tokens } from "@fluentui/react-components";
import { rulesPaneWords } from "../../i18n/rulesPane";
import type { ScoringRule } from "../../rules/rule";
import { useLocale, useWords } from "../words";
import { actualLabel, axisTitle, curveWords, pointsLabel } from "./axis";
import type { Curve, Spot } from "./curve";
import { apart, labelWidth, type Tick } from "./ticks";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  label: { fontSize: "10px", fill: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  title: { fontSize: "10px", fill: tokens.colorNeutralForeground3 },
  axis: { stroke: tokens.colorNeutralStroke1, fill: "none" },
  grid: { stroke: tokens.colorNeutralStroke2, fill: "none" },
  line: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px", fill: "none", strokeLinejoin: "round" },
  jump: { stroke: tokens.colorBrandStroke1, strokeWidth: "1px", strokeDasharray: "2 3", fill: "none" },
  end: { fill: tokens.colorBrandStroke1 },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: "1.5px" },
  tried: { stroke: tokens.colorPaletteBerryBorderActive, strokeWidth: "1px", strokeDasharray: "3 2", fill: "none" },
  triedSpot: { fill: tokens.colorPaletteBerryBorderActive, stroke: tokens.colorNeutralBackground1, strokeWidth: "1.5px" },
});

const WIDTH = 318;
const HEIGHT = 148;
const PLOT = { left: 34, right: 306, top: 18, bottom: 114 } as const;
/** Height of a label on the vertical axis. */
const LINE = 11;

interface Props {
  readonly rule: ScoringRule;
  readonly curve: Curve;
  /** What is being tried; null = nothing. */
  readonly tried: Spot | null;
}

/** Points over the actual: full dots belong to their line, hollow ones do not. */
export function CurveChart({ rule, curve, tried }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const { from, to, low, high, lines, ends, opens, turns } = curve;
  const across = (x: number) => PLOT.left + ((x - from) / (to - from)) * (PLOT.right - PLOT.left);
  const up = (y: number) => (high === low ? (PLOT.top + PLOT.bottom) / 2 : PLOT.bottom - ((y - low) / (high - low)) * (PLOT.bottom - PLOT.top));
  const spot = ({ x, y }: Spot) => ({ cx: across(x), cy: up(y) });

  const actuals = apart(turns.map(({ x }): Tick => ({ at: across(x), label: actualLabel(x, rule, locale) })), ({ label }) => labelWidth(label) + 4);
  const levels = [...new Set([high, low, ...turns.flatMap(({ y }) => y ?? []), ...lines.flatMap((line) => flatLevel(line))])];
  const points = apart(levels.map((y): Tick => ({ at: up(y), label: pointsLabel(y) })), () => LINE);
  const shown = tried && tried.x >= from && tried.x <= to && tried.y >= low && tried.y <= high ? tried : null;

  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={curveWords(curve, rule, locale)} focusable="false">
      <text className={styles.title} x={0} y={9}>
        {say("chartPoints")}
      </text>
      {points.map(({ at, label }) => (
        <g key={at}>
          <path className={styles.grid} d={`M${PLOT.left} ${at}H${PLOT.right}`} />
          <text className={styles.label} x={PLOT.left - 5} y={at + 3.5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${PLOT.left} ${PLOT.top - 4}V${PLOT.bottom}H${PLOT.right}`} />
      {actuals.map(({ at, label }) => (
        <g key={at}>
          <path className={styles.axis} d={`M${at} ${PLOT.bottom}v4`} />
          <text className={styles.label} x={at} y={PLOT.bottom + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className={styles.title} x={PLOT.right} y={HEIGHT - 4} textAnchor="end">
        {axisTitle(rule, locale)}
      </text>
      {opens.map((open, index) => {
        const end = ends[index];
        return end && <path key={`${open.x} ${open.y}`} className={styles.jump} d={`M${across(open.x)} ${up(open.y)}V${up(end.y)}`} />;
      })}
      {lines.map((line, index) => (
        <path key={index} className={styles.line} d={pathOf(line, across, up)} />
      ))}
      {opens.map((open, index) => (
        <circle key={index} className={styles.open} {...spot(open)} r={2.75} />
      ))}
      {ends.map((end, index) => (
        <circle key={index} className={styles.end} {...spot(end)} r={3} />
      ))}
      {shown && (
        <>
          <path className={styles.tried} d={`M${PLOT.left} ${up(shown.y)}H${across(shown.x)}V${PLOT.bottom}`} />
          <circle className={styles.triedSpot} {...spot(shown)} r={4.5} />
        </>
      )}
    </svg>
  );
}

/** The level of a line that keeps one. */
function flatLevel(line: readonly Spot[]): readonly number[] {
  const [first] = line;
  return first && line.every(({ y }) => y === first.y) ? [first.y] : [];
}

function pathOf(line: readonly Spot[], across: (x: number) => number, up: (y: number) => number): string {
  return line.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${across(x).toFixed(1)} ${up(y).toFixed(1)}`).join("");
}
