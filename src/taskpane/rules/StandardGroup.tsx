import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { Disclosure } from "../Disclosure";
import { useWords } from "../words";
import type { Trial } from "./figures";
import { GroupMark } from "./GroupMark";
import type { Group } from "./groups";
import type { StandardReader } from "./reader";
import { ReadingView } from "./ReadingView";
import type { CellStandard } from "./standards";

const useStyles = makeStyles({
  group: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyle: "none", margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  // The view takes the whole width: a chart has no room to spare.
  view: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} -24px` },
  more: { width: "100%", borderRadius: 0 },
});

/** What is shown at once; a longer list opens on request. */
const SHOWN = 12;
/** Signs of a standard in its line; opened, it stands there whole. */
const TITLE = 42;

interface Props {
  readonly group: Group;
  readonly standards: readonly CellStandard[];
  /** Whether the lines start open. */
  readonly open: boolean;
  readonly reader: StandardReader;
  readonly startWith: (standard: CellStandard) => Trial;
  readonly agreed: ReadonlySet<number>;
  readonly onAgree: (row: number, on: boolean) => void;
}

/** One group with its count; each line opens to how that standard is read. */
export function StandardGroup({ group, standards, open, reader, startWith, agreed, onAgree }: Props) {
  const styles = useStyles();
  const say = useWords(rulesPaneWords);
  const [all, setAll] = useState(false);
  if (standards.length === 0) return null;
  const shown = all ? standards : standards.slice(0, SHOWN);
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <GroupMark group={group} count={standards.length} />
        </h3>
        <p className={styles.hint}>{say(`${group}Hint`)}</p>
      </div>
      <ul className={styles.list}>
        {shown.map((standard) => (
          <li key={standard.row}>
            <Disclosure title={say("rowTitle", { address: standard.address, text: short(standard.text) })} open={open}>
              <div className={styles.view}>
                <OpenedStandard standard={standard} reader={reader} startWith={startWith(standard)} />
                {group === "look" && standard.reading.ok && (
                  <Checkbox label={say("agree")} checked={agreed.has(standard.row)} onChange={(_event, { checked }) => onAgree(standard.row, checked === true)} />
                )}
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
      {standards.length > shown.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
          {say("showAll", { count: standards.length })}
        </Button>
      )}
    </section>
  );
}

/** Begins anew when another column was chosen for what stands beside the standard. */
function OpenedStandard({ standard: { text, reading }, reader, startWith }: { readonly standard: CellStandard; readonly reader: StandardReader; readonly startWith: Trial }) {
  const { actual, points, target } = startWith;
  return <ReadingView key={[actual, points, target].join("|")} text={text} reading={reading} reader={reader} startWith={startWith} unmarked />;
}

function short(text: string): string {
  const signs = [...text.replace(/\s+/g, " ").trim()];
  return signs.length <= TITLE ? signs.join("") : `${signs.slice(0, TITLE - 1).join("")}…`;
}
