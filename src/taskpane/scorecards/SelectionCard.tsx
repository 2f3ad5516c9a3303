import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { RosterRange } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useLocale, useWords } from "../words";
import { readRoster } from "./reading";
import { readingLine } from "./sourceLine";
import { useSelection, type Selection } from "./useSelection";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // Two lines are kept free: the words change with every click in the sheet.
  line: { margin: 0, minHeight: "40px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  empty: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly actions: PaneActions;
  /** Whether the tab is the one in front. */
  readonly shown: boolean;
  readonly onUse: (range: RosterRange) => void;
}

/** The selection as it is now, followed live, with what can be read from it. */
export function SelectionCard({ actions, shown, onUse }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const selection = useSelection(actions, shown);
  const { range, problem } = selection;
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{say("selection")}</h3>
      {problem === null ? <SelectionLine selection={selection} /> : <ProblemBar problem={problem} />}
      <Button disabledFocusable={range === null} onClick={() => range && onUse(range)}>
        {say("useSelection")}
      </Button>
    </div>
  );
}

function SelectionLine({ selection: { range, reading } }: { readonly selection: Selection }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const line = useMemo(() => (range ? readingLine(range.address, readRoster(range), locale) : null), [range, locale]);
  if (line !== null) return <p className={styles.line}>{line}</p>;
  return <p className={mergeClasses(styles.line, styles.empty)}>{say(reading ? "selectionReading" : "selectionEmpty")}</p>;
}
