import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Why a file is no sound template, each fault with its place. */
export function ImportFaults({ faults }: { readonly faults: readonly string[] }) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{say("importFaults")}</MessageBarTitle>
        <ul className={styles.list}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
