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
  const { context, said } = drawnContext(rule, trial, locale);
  const { points, target } = context;
  const chart = useMemo(() => (rule.kind === "level" || rule.kind === "judgement" ? null : curveOf(rule, { points, target })), [rule, points, target]);
  if (rule.kind === "judgement") return null;
  if (rule.kind !== "level" && !chart) return null;
  return (
    <figure className={styles.figure}>
      {rule.kind === "level" ? (
        <LevelChart rule={rule} context={context} tried={trial.actual} />
      ) : (
        chart && <CurveChart rule={rule} curve={chart} tried={spotOf(rule, trial, context)} />
      )}
      {said !== "" && <figcaption className={styles.said}>{said}</figcaption>}
    </figure>
  );
}

function spotOf(rule: ScoringRule, { actual }: Trial, context: Context): Spot | null {
  const x = readNumber(actual);
  if (x === undefined) return null;
  const outcome = evaluate(rule, x, context);
  return outcome.ok && outcome.points !== null ? { x, y: outcome.points } : null;
}
