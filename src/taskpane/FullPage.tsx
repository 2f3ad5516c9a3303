import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "./pageStyles";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "flex-start",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One calm message instead of the pane. */
export function FullPage({ title, body, children }: { readonly title: string; readonly body: string; readonly children?: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.body}>{body}</p>
      {children}
    </main>
  );
}
