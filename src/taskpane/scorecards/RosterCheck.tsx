import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { sayNote } from "../../sheets/rosterNotes";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import { ColumnChips } from "./ColumnChips";
import type { FlowEvent, Source } from "./flow";
import { PeopleList } from "./PeopleList";
import { SkippedRows } from "./SkippedRows";
import { sourceLine } from "./sourceLine";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalM },
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** More remarks than this hide the list that they are about. */
const MOST_NOTES = 3;

interface Props {
  readonly source: Extract<Source, { kind: "roster" }>;
  readonly dispatch: Dispatch<FlowEvent>;
}

/** What was read from a roster, to be checked and corrected. */
export function RosterCheck({ source, dispatch }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { reading, leftOut } = source;
  return (
    <div className={styles.stack}>
      <p className={styles.line} role="status">
        {sourceLine(source, locale)}
      </p>
      <ColumnChips reading={reading} onChoose={(field, column) => dispatch({ type: "columnChosen", field, column })} />
      {reading.notes.slice(0, MOST_NOTES).map((note) => (
        <InfoNote key={`${note.code}${note.row}`} warning>
          {sayNote(note, locale)}
        </InfoNote>
      ))}
      {reading.people.length === 0 && reading.columns.name !== null && <InfoNote warning>{say("nobody")}</InfoNote>}
      {reading.skipped.length > 0 && <SkippedRows skipped={reading.skipped} />}
      {reading.people.length > 0 && (
        <PeopleList
          people={reading.people}
          leftOut={leftOut}
          onTick={(row, on) => dispatch({ type: "personTicked", row, on })}
          onTickAll={(on) => dispatch({ type: "everybodyTicked", on })}
        />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => dispatch({ type: "stepDone" })}>{say("done")}</Button>
        <Button appearance="subtle" onClick={() => dispatch({ type: "sourceDropped" })}>
          {say("chooseAgain")}
        </Button>
      </div>
    </div>
  );
}
