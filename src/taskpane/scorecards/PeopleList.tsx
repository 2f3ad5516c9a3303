import { Button, Checkbox, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { foldText } from "../../numbers/cellText";
import { attendanceWords } from "../../sheets/attendance";
import type { Period } from "../../sheets/period";
import type { Person } from "../../sheets/person";
import { useLocale, useWords } from "../words";

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", backgroundColor: tokens.colorNeutralBackground2, paddingRight: tokens.spacingHorizontalM },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  search: { width: "100%", maxWidth: "none", boxSizing: "border-box", borderRadius: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "264px", overflowY: "auto" },
  row: { display: "flex" },
  check: { width: "100%", minWidth: 0 },
  words: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginLeft: tokens.spacingHorizontalS },
  none: { margin: 0, padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  more: { width: "100%", borderRadius: 0 },
});

/** What is shown at once, and how many more on request: thousands of rows would freeze the pane. */
const SHOWN = 12;
const MORE = 100;

interface Props {
  readonly people: readonly Person[];
  readonly period: Period;
  /** Rows of those who are unticked. */
  readonly leftOut: ReadonlySet<number>;
  readonly onTick: (row: number, on: boolean) => void;
  readonly onTickAll: (on: boolean) => void;
}

/** Everybody who was read, all ticked to begin with; longer lists can be searched. */
export function PeopleList({ people, period, leftOut, onTick, onTickAll }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const [most, setMost] = useState(SHOWN);
  const [query, setQuery] = useState("");
  const found = useMemo(() => searched(people, query), [people, query]);
  const chosen = useMemo(() => people.filter(({ row }) => !leftOut.has(row)).length, [people, leftOut]);
  const checked = chosen === people.length ? true : chosen === 0 ? false : "mixed";
  const shown = found.slice(0, most);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <Checkbox label={say("everybody")} checked={checked} onChange={() => onTickAll(checked !== true)} />
        <span className={styles.count}>{say("chosenOf", { chosen, all: people.length })}</span>
      </div>
      {people.length > SHOWN && (
        <SearchBox
          className={styles.search}
          appearance="filled-lighter"
          size="small"
          placeholder={say("searchPeople")}
          aria-label={say("searchPeople")}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
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
                  <span className={styles.place}>{[person.department, person.post, attendanceWords(person, period, locale)].filter(Boolean).join(" · ")}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{say("nobodyFound", { query })}</p>}
      {found.length > shown.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setMost(most + MORE)}>
          {say("showMore", { count: Math.min(MORE, found.length - shown.length), all: found.length })}
        </Button>
      )}
    </div>
  );
}

/** Those whose name, department, post or number contains what was typed. */
function searched(people: readonly Person[], query: string): readonly Person[] {
  const wanted = foldText(query);
  if (wanted === "") return people;
  return people.filter(({ name, department, post, number }) => foldText(`${name} ${department} ${post} ${number}`).includes(wanted));
}
