import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { counted } from "../../i18n/counted";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { periodLabel } from "../../sheets/period";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import { ColumnChips } from "./ColumnChips";
import type { Flow, FlowEvent, RosterSource } from "./flow";
import { PeopleList } from "./PeopleList";
import type { Roll } from "./roll";
import { RosterNotes } from "./RosterNotes";
import { SkippedRows } from "./SkippedRows";
import { sourceLine } from "./sourceLine";
import { TargetColumns } from "./TargetColumns";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  checks: { display: "grid", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** From here on a workbook of one sheet a person gets slow to open. */
const MANY = 1_000;

interface Props {
  readonly source: RosterSource;
  readonly state: Flow;
  readonly roll: Roll;
  readonly dispatch: Dispatch<FlowEvent>;
}

/** What was read from a roster, to be checked and corrected. */
export function RosterCheck({ source, state, roll, dispatch }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { reading, leftOut } = source;
  const { period, skipCarded } = state;
  const { carded, hidden, targets } = roll;
  const people = (count: number) => counted(locale, "person", count);
  return (
    <div className={styles.stack}>
      <p className={styles.line} role="status">
        {sourceLine(source, roll, locale)}
      </p>
      <ColumnChips reading={reading} onChoose={(field, column) => dispatch({ type: "columnChosen", field, column })} />
      {targets.length > 0 && <TargetColumns targets={targets} used={source.withTargets} onUse={(on) => dispatch({ type: "targetsUsed", on })} />}
      <RosterNotes notes={[...reading.notes, ...roll.notes]} />
      {reading.people.length === 0 && reading.columns.name !== null && <InfoNote warning>{say("nobody")}</InfoNote>}
      {roll.count >= MANY && <InfoNote>{say("manySheets", { people: people(roll.count) })}</InfoNote>}
      {(carded.length > 0 || hidden > 0) && (
        <div className={styles.checks}>
          {carded.length > 0 && (
            <Checkbox
              checked={skipCarded}
              label={say("skipCarded", { period: periodLabel(period, locale), people: people(carded.length) })}
              onChange={(_event, { checked }) => dispatch({ type: "cardedSkipped", on: checked === true })}
            />
          )}
          {hidden > 0 && (
            <Checkbox
              checked={source.withoutHidden}
              label={say("withoutHidden", { people: people(hidden) })}
              onChange={(_event, { checked }) => dispatch({ type: "hiddenLeftOut", on: checked === true })}
            />
          )}
        </div>
      )}
      <SkippedRows skipped={[...reading.skipped, ...roll.absent]} />
      {reading.people.length > 0 && (
        <PeopleList
          people={reading.people}
          period={period}
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
