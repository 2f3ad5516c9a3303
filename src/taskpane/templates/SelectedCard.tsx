import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { useMemo } from "react";
import { counted } from "../../i18n/counted";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { ReadCard } from "../../templates/reading/card";
import { readCard } from "../../templates/reading/readCard";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useFollowed } from "../useFollowed";
import { useLocale, useWords } from "../words";

const useStyles = makeStyles({
  card: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Two lines are kept free: the words change with every click in the sheet.
  line: { margin: 0, minHeight: "32px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly actions: PaneActions;
  readonly shown: boolean;
  readonly onRead: (address: string, card: ReadCard) => void;
}

/** The selection, followed live, with what would be read from it. */
export function SelectedCard({ actions, shown, onRead }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const { range, reading, problem } = useFollowed(actions.readCard, actions.watchSelection, shown);
  const card = useMemo(() => range && readCard(range), [range]);
  const items = card ? card.items.filter(({ extra }) => !extra).length : 0;
  const line = () => {
    if (!range) return say(reading ? "selectionReading" : "selectionEmpty");
    return say(items > 0 ? "selectionFound" : "selectionNone", { address: range.address, items: counted(locale, "item", items) });
  };
  return (
    <section className={styles.card} aria-label={say("fromSelection")}>
      <h2 className={styles.title}>{say("fromSelection")}</h2>
      <p className={styles.hint}>{say("selectionHint")}</p>
      {problem === null ? <p className={styles.line}>{line()}</p> : <ProblemBar problem={problem} />}
      <Button
        icon={<TableCursorRegular />}
        disabledFocusable={items === 0}
        onClick={() => {
          if (range && card) onRead(range.address, card);
        }}
      >
        {say("readSelection")}
      </Button>
    </section>
  );
}
