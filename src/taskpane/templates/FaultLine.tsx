import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** A fault under the fields that it is about; nothing without one. */
export function FaultLine({ says }: { readonly says: string | null }) {
  const styles = useStyles();
  if (says === null) return null;
  return (
    <p role="alert" className={styles.line}>
      <ErrorCircle12Filled className={styles.icon} aria-hidden />
      {says}
    </p>
  );
}
