import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { functionReference } from "../../functions/reference/reference";
import { functionHelpWords } from "../../i18n/functionHelp";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import { ArgumentList } from "./ArgumentList";
import { Example } from "./Example";
import { InsertExample } from "./InsertExample";
import { useFunctionStyles } from "./useFunctionStyles";

const useStyles = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  lead: { margin: `0 0 ${tokens.spacingVerticalS}` },
  signature: { margin: 0, padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  errors: { margin: 0, display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  meaning: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly id: FunctionId;
  readonly actions: PaneActions;
  readonly shown: boolean;
  readonly onBack: () => void;
}

/** One function: how it is written, what its arguments mean, an example, and a button that writes it to the sheet. */
export function FunctionDetail({ id, actions, shown, onBack }: Props) {
  const shared = useFunctionStyles();
  const styles = useStyles();
  const say = useWords(functionHelpWords);
  const reference = functionReference(id, useLocale());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) title.current?.focus();
  }, [shown]);
  return (
    <div className={styles.pane}>
      <main className={shared.page}>
        <Button className={shared.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
          {say("allFunctions")}
        </Button>
        <h1 ref={title} tabIndex={-1} className={shared.title}>
          {reference.name}
        </h1>
        <p className={styles.lead}>{reference.description}</p>
        <p className={styles.signature}>
          <code className={shared.code}>{reference.signature}</code>
        </p>
        <h2 className={styles.heading}>{say("example")}</h2>
        <Example formula={reference.formula} value={reference.value} />
        <h2 className={styles.heading}>{say("arguments")}</h2>
        <ArgumentList list={reference.arguments} />
        <h2 className={styles.heading}>{say("result")}</h2>
        <p className={styles.text}>{reference.result}</p>
        <h2 className={styles.heading}>{say("errors")}</h2>
        <dl className={styles.errors}>
          {reference.errors.map(({ error, meaning }) => [
            <dt key={error}>
              <code className={shared.code}>{error}</code>
            </dt>,
            <dd key={`${error} meaning`} className={styles.meaning}>
              {meaning}
            </dd>,
          ])}
        </dl>
      </main>
      <InsertExample formula={reference.formula} actions={actions} following={shown} />
    </div>
  );
}
