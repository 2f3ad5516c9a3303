import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { generationWords } from "../../i18n/generationWords";
import type { MadeSheet } from "../../workbook/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "360px", overflowY: "auto" },
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}` },
  link: { textAlign: "left", overflowWrap: "anywhere" },
});

/** A longer list opens on request, so many at a time: thousands of links would freeze the pane. */
const SHOWN = 12;
const MORE = 100;

/** Sheets as links that show them. */
export function SheetLinks({ sheets, onOpen }: { readonly sheets: readonly MadeSheet[]; readonly onOpen: (id: string) => void }) {
  const styles = useStyles();
  const say = useWords(generationWords);
  const [most, setMost] = useState(SHOWN);
  const shown = sheets.slice(0, most);
  return (
    <div>
      <ul className={styles.list}>
        {shown.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <Link as="button" className={styles.link} aria-label={say("openSheet", { name })} onClick={() => onOpen(id)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {sheets.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + MORE)}>
          {say("showMoreSheets", { count: Math.min(MORE, sheets.length - shown.length), all: sheets.length })}
        </Button>
      )}
    </div>
  );
}
