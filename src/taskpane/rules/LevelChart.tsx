import { makeStyles, tokens } from "@fluentui/react-components";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { evaluate } from "../../rules/faces";
import { sayLevel } from "../../rules/level";
import type { Context } from "../../rules/outcome";
import type { LevelRule } from "../../rules/rule";
import { useLocale, useWords } from "../words";
import { pointsLabel, sayWorth } from "./axis";
import { labelWidth } from "./ticks";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto" },
  label: { fontSize: "11px", fill: tokens.colorNeutralForeground1 },
  points: { fontSize: "11px", fill: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  bar: { fill: tokens.colorBrandBackground2 },
  tried: { fill: tokens.colorBrandBackground },
});

const WIDTH = 318;
const ROW = 22;
const LABEL_MOST = 120;
const POINTS = 40;
/** More levels than this are read in the sentence above. */
const MOST = 12;

interface Props {
  readonly rule: LevelRule;
  readonly context: Context;
  /** The level being tried, as typed. */
  readonly tried: string;
}

/** A bar for each level. */
export function LevelChart({ rule, context, tried }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const rows = rule.scale.slice(0, MOST).map(([level]) => {
    const outcome = evaluate(rule, level, context);
    return { level, name: sayLevel(level, locale), points: outcome.ok ? (outcome.points ?? 0) : 0 };
  });
  const left = Math.min(LABEL_MOST, Math.max(...rows.map(({ name }) => labelWidth(name) * 1.1))) + 10;
  const most = Math.max(...rows.map(({ points }) => points), 1);
  const room = WIDTH - left - POINTS;
  const words = rows.map(({ name, points }) => say("chartLevel", { level: name, points: sayWorth(points, rule, locale) }));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={say("chartLabel", { points: words.join(say("chartJoin")) })} focusable="false">
      {rows.map(({ level, name, points }, index) => {
        const width = (Math.max(points, 0) / most) * room;
        return (
          <g key={index} transform={`translate(0 ${index * ROW})`}>
            <text className={styles.label} x={left - 8} y={15} textAnchor="end">
              {cut(name)}
            </text>
            <rect className={String(level) === tried.trim() ? styles.tried : styles.bar} x={left} y={3} width={Math.max(width, 1)} height={ROW - 7} rx={2} />
            <text className={styles.points} x={left + width + 6} y={15}>
              {pointsLabel(points)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function cut(name: string): string {
  const signs = [...name];
  while (labelWidth(signs.join("")) * 1.1 > LABEL_MOST) signs.pop();
  return signs.length < [...name].length ? `${signs.slice(0, -1).join("")}…` : name;
}
