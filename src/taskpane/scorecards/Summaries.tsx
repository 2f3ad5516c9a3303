import { makeStyles, tokens } from "@fluentui/react-components";
import { summaryText } from "../../i18n/summary";
import type { Generation } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useWords } from "../words";
import { SummaryEntry } from "./SummaryEntry";
import { summaryPeriods } from "./summaryPeriods";
import { useSummaries } from "./useSummaries";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}` },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly generations: readonly Generation[];
  readonly actions: PaneActions;
}

/** A summary for each period of the cards in the workbook: made, opened, or brought up to date. */
export function Summaries({ generations, actions }: Props) {
  const styles = useStyles();
  const say = useWords(summaryText);
  const { summaries, refresh } = useSummaries(actions);
  const choices = summaryPeriods(generations);
  if (choices.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say("sheetStem")}>
      <h2 className={styles.title}>{say("sheetStem")}</h2>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.code}>
            <SummaryEntry choice={choice} made={summaries.find(({ period }) => period === choice.code)} actions={actions} onMade={refresh} />
          </li>
        ))}
      </ul>
    </section>
  );
}
