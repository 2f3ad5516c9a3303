import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import { paneWords } from "../i18n/pane";
import { VERSION } from "./version";
import { useWords } from "./words";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  list: { margin: 0, paddingLeft: "20px", display: "grid", gap: tokens.spacingVerticalS },
});

export type HelpTopic = "help" | "about";

const LINES = {
  help: ["help1", "help2", "help3", "help4", "help5", "help6"],
  about: ["aboutName", "aboutVersion", "aboutPrivacy", "aboutLicence"],
} as const;

/** The add-in's own pages behind the menu; nothing is fetched. */
export function HelpPage({ topic, onClose }: { readonly topic: HelpTopic; readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useWords(paneWords);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [topic]);
  return (
    <main className={styles.page}>
      <Button className={styles.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onClose}>
        {say("close")}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {say(topic)}
      </h1>
      {topic === "help" ? (
        <ol className={styles.list}>
          {LINES.help.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
      ) : (
        LINES.about.map((key) => <p key={key}>{say(key, { version: VERSION })}</p>)
      )}
    </main>
  );
}
