import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly words: string;
  readonly no: string;
  readonly yes: string;
  /** What is asked about is under way. */
  readonly busy?: boolean;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** Asks in the pane before something is lost. The safe answer comes first and has the focus; Escape gives it too. */
export function Question({ words, no, yes, busy = false, onNo, onYes }: Props) {
  const styles = useStyles();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div className={styles.question} role="group" aria-label={words} onKeyDown={({ key }) => key === "Escape" && !busy && onNo()}>
      <p className={styles.words} role="alert">
        {words}
      </p>
      <div className={styles.buttons}>
        <Button ref={safe} disabledFocusable={busy} onClick={onNo}>
          {no}
        </Button>
        <Button disabledFocusable={busy} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
