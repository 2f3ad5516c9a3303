import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { BrokenTemplate } from "../../workbook/ownTemplates";
import type { PaneActions } from "../actions";
import { Question } from "../Question";
import { useLocale, useWords } from "../words";
import type { TemplatesEvent } from "./flow";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  bar: { alignItems: "start", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Faults that are shown; more help nobody. */
const SHOWN = 3;

interface Props {
  readonly broken: BrokenTemplate;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<TemplatesEvent>;
  readonly onChanged: () => Promise<void>;
}

/** A part of the workbook that should hold a template and does not. */
export function BrokenCard({ broken: { partId, faults }, actions, dispatch, onChanged }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    try {
      await actions.deleteTemplate(partId);
      await onChanged();
      dispatch({ type: "done", notice: { kind: "deletedBroken" } });
    } catch (problem) {
      dispatch({ type: "failed", problem });
    }
  };
  return (
    <div className={styles.stack}>
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{say("brokenTitle")}</MessageBarTitle>
          {say("brokenBody")}
          <ul className={styles.list}>
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={fault.zh}>{fault[locale]}</li>
            ))}
          </ul>
          {!asking && (
            <Button size="small" onClick={() => setAsking(true)}>
              {say("brokenDelete")}
            </Button>
          )}
        </MessageBarBody>
      </MessageBar>
      {asking && <Question words={say("brokenQuestion")} no={say("deleteNo")} yes={say("brokenDelete")} onNo={() => setAsking(false)} onYes={() => void remove()} />}
    </div>
  );
}
