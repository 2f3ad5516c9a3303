import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0 },
});

/** A quiet remark with an icon in front. */
export function InfoNote({ warning = false, children }: { readonly warning?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = warning ? Warning16Regular : Info16Regular;
  return (
    <div className={styles.note}>
      <Icon className={styles.icon} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
