import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** What figures add up to, and by icon and words whether that is right; announced when it changes. */
export function SumLine({ right, words }: { readonly right: boolean; readonly words: string }) {
  const styles = useStyles();
  const Icon = right ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <p role="status" className={mergeClasses(styles.line, right ? styles.right : styles.wrong)}>
      <Icon className={styles.icon} aria-hidden />
      {words}
    </p>
  );
}
