import { makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../i18n/counted";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { saySkipped, type SkippedRow } from "../../sheets/rosterNotes";
import { Disclosure } from "../Disclosure";
import { useLocale, useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "160px", overflowY: "auto", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** A few reasons are read at a glance; more open on request. */
const OPEN_UP_TO = 3;

/** Nobody reads on; the count says how many there are. */
const MOST = 200;

/** The rows that give no sheet, each with its reason; nothing where there are none. */
export function SkippedRows({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  if (skipped.length === 0) return null;
  return (
    <Disclosure title={say("skippedRows", { rows: counted(locale, "row", skipped.length) })} open={skipped.length <= OPEN_UP_TO} warning>
      <ul className={styles.list}>
        {skipped.slice(0, MOST).map((row) => (
          <li key={row.row}>{saySkipped(row, locale)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
