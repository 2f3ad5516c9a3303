import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { problemText } from "./problem";
import { useLocale } from "./words";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  detail: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** A failure said where it happened; announced to screen readers. */
export function ProblemBar({ problem }: { readonly problem: unknown }) {
  const styles = useStyles();
  const { title, body, detail, intent } = problemText(problem, useLocale());
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" role={intent === "error" ? "alert" : "status"}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {body}
        {detail !== null && <small className={styles.detail}>{detail}</small>}
      </MessageBarBody>
    </MessageBar>
  );
}
