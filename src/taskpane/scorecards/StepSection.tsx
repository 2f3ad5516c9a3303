import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { useWords } from "../words";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  open: { paddingBottom: tokens.spacingVerticalL },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  waiting: {
    margin: 0,
    minHeight: "32px",
    display: "flex",
    alignItems: "center",
    paddingLeft: "24px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  check: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  decided: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  name: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalS },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  change: { flexShrink: 0, minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, color: tokens.colorBrandForeground1 },
});

interface Props {
  /** The step's short name, e.g. 模板. */
  readonly name: string;
  /** What is asked while it is open. */
  readonly question: string;
  /** What was decided, for the folded line; null while it is undecided. */
  readonly decided: string | null;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Stays visible while the step is folded. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One decision: open, folded into a line with "change", or waiting for its turn. */
export function StepSection({ name, question, decided, open, onOpen, aside, children }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const id = useId();
  const { heading, change } = useFocusThatFollows(open);

  if (open)
    return (
      <section aria-labelledby={id} className={mergeClasses(styles.section, styles.open)}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {question}
        </h2>
        {children}
      </section>
    );
  if (decided === null)
    return (
      <section aria-labelledby={id} className={styles.section}>
        <h2 id={id} className={styles.waiting}>
          {name}
        </h2>
      </section>
    );
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.line}>
        <CheckmarkCircle16Filled className={styles.check} aria-hidden />
        <h2 id={id} className={styles.decided}>
          <span className={styles.name}>{name}</span>
          <span className={styles.value}>{decided}</span>
        </h2>
        <Button ref={change} className={styles.change} appearance="transparent" aria-label={say("changeStep", { step: name })} onClick={onOpen}>
          {say("change")}
        </Button>
      </div>
      {aside}
    </section>
  );
}

/** Keyboard focus goes to a step that opens, and stays on the line of one that folds under it. */
function useFocusThatFollows(open: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (open) heading.current?.focus();
    else if (document.activeElement === document.body) change.current?.focus();
  }, [open]);
  return { heading, change };
}
