import { makeStyles, tokens } from "@fluentui/react-components";
import type { ArgumentReference } from "../../functions/reference/reference";
import { functionHelpWords } from "../../i18n/functionHelp";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  fallback: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What each argument means, whether it may be left out, and what it is then. */
export function ArgumentList({ list }: { readonly list: readonly ArgumentReference[] }) {
  const styles = useStyles();
  const say = useWords(functionHelpWords);
  return (
    <dl className={styles.list}>
      {list.map(({ name, description, optional, fallback }) => (
        <div key={name}>
          <dt className={styles.name}>
            {name}
            <span className={styles.quiet}>{say(optional ? "optional" : "required")}</span>
          </dt>
          <dd className={styles.meaning}>
            {description}
            {fallback !== null && <span className={styles.fallback}>{say("fallbackIs", { fallback })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
