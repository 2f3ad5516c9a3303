import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { evaluate } from "../../rules/faces";
import { readNumber } from "../../numbers/readNumber";
import type { Context } from "../../rules/outcome";
import type { ScoringRule, Rule } from "../../rules/rule";
import { useLocale } from "../words";
import { CurveChart } from "./CurveChart";
import { curveOf, type Spot } from "./curve";
import { drawnContext, type Trial } from "./figures";
import { LevelChart } from "./LevelChart";

const useStyles = makeStyles({
  figure: { margin: 0 },
  said: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A small picture of what a rule gives for which actual; nothing where there is none to draw. */
export function RuleChart({ rule, trial }: { readonly rule: Rule; readonly trial: Trial }) {
  const styles = useStyles();
  const locale = useLocale();
  if (rule.kind === "judgement") return null;
  const { context, said } = drawnContext(rule, trial, locale);
  const { points, target } = context;
  return (
    <figure className={styles.figure}>
      {rule.kind === "level" ? (
        <LevelChart rule={rule} context={context} tried={trial.actual} />
      ) : (
        <ScoringChart rule={rule} points={points} target={target} actual={readNumber(trial.actual)} />
      )}
      {said !== "" && <figcaption className={styles.said}>{said}</figcaption>}
    </figure>
  );
}

interface ScoringChartProps {
  readonly rule: ScoringRule;
  readonly points: number;
  readonly target: number;
  readonly actual: number | undefined;
}

function ScoringChart({ rule, points, target, actual }: ScoringChartProps) {
  const curve = useMemo(() => curveOf(rule, { points, target }), [rule, points, target]);
  return curve && <CurveChart rule={rule} curve={curve} tried={actual === undefined ? null : spotOf(rule, actual, { points, target })} />;
}

function spotOf(rule: ScoringRule, actual: number, context: Context): Spot | null {
  const outcome = evaluate(rule, actual, context);
  return outcome.ok && outcome.points !== null ? { x: actual, y: outcome.points } : null;
}
