import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Person } from "../../sheets/person";
import { useWords } from "../words";

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", backgroundColor: tokens.colorNeutralBackground2, paddingRight: tokens.spacingHorizontalM },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "264px", overflowY: "auto" },
  row: { display: "flex" },
  check: { width: "100%", minWidth: 0 },
  words: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginLeft: tokens.spacingHorizontalS },
  more: { width: "100%", borderRadius: 0 },
});

/** What is shown at once; a longer list opens on request and scrolls in its own box. */
const SHOWN = 12;

interface Props {
  readonly people: readonly Person[];
  /** Rows of those who are unticked. */
  readonly leftOut: ReadonlySet<number>;
  readonly onTick: (row: number, on: boolean) => void;
  readonly onTickAll: (on: boolean) => void;
}

/** Everybody who was read, all ticked to begin with. */
export function PeopleList({ people, leftOut, onTick, onTickAll }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const [all, setAll] = useState(false);
  const chosen = people.filter(({ row }) => !leftOut.has(row)).length;
  const checked = chosen === people.length ? true : chosen === 0 ? false : "mixed";
  const shown = all ? people : people.slice(0, SHOWN);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <Checkbox label={say("everybody")} checked={checked} onChange={() => onTickAll(checked !== true)} />
        <span className={styles.count}>{say("chosenOf", { chosen, all: people.length })}</span>
      </div>
      <ul className={styles.list}>
        {shown.map((person) => (
          <li key={person.row} className={styles.row}>
            <Checkbox
              className={styles.check}
              checked={!leftOut.has(person.row)}
              onChange={(_event, { checked: on }) => onTick(person.row, on === true)}
              label={
                <span className={styles.words}>
                  {person.name}
                  <span className={styles.place}>{[person.department, person.post].filter(Boolean).join(" · ")}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      {people.length > shown.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
          {say("showAll", { count: people.length })}
        </Button>
      )}
    </div>
  );
}
