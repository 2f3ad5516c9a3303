import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { periodLabel, type Period, type PeriodKind } from "../../sheets/period";
import { useLocale, useWords } from "../words";
import type { FlowEvent } from "./flow";

const useStyles = makeStyles({
  kinds: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
  label: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "center" },
});

const KINDS: readonly PeriodKind[] = ["month", "quarter", "half", "year"];

/** Month, quarter, half-year or year, and which one. */
export function PeriodStep({ period, dispatch }: { readonly period: Period; readonly dispatch: Dispatch<FlowEvent> }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const choose = (value: string) => {
    const kind = KINDS.find((candidate) => candidate === value);
    if (kind) dispatch({ type: "periodKindChosen", kind });
  };
  return (
    <>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={say("periodKind")}
        value={period.kind}
        onChange={(_event, { value }) => choose(value)}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={say(kind)} />
        ))}
      </RadioGroup>
      <div className={styles.row}>
        <Button icon={<ChevronLeftRegular />} aria-label={say("previousPeriod")} onClick={() => dispatch({ type: "periodShifted", by: -1 })} />
        <span className={styles.label} role="status">
          {periodLabel(period, locale)}
        </span>
        <Button icon={<ChevronRightRegular />} aria-label={say("nextPeriod")} onClick={() => dispatch({ type: "periodShifted", by: 1 })} />
      </div>
      <Button onClick={() => dispatch({ type: "stepDone" })}>{say("done")}</Button>
    </>
  );
}
