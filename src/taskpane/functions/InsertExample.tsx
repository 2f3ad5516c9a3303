import { Button, Spinner } from "@fluentui/react-components";
import { useId, useReducer } from "react";
import { functionsPaneWords } from "../../i18n/functionsPane";
import { cellAt } from "../../sheets/address";
import type { PaneActions } from "../actions";
import { InfoNote } from "../InfoNote";
import { ProblemBar } from "../ProblemBar";
import { insertionAfter, NOT_INSERTED } from "../rules/insertion";
import { InsertOutcome } from "../rules/InsertOutcome";
import { useInsert } from "../rules/useInsert";
import { useBarStyles } from "../useBarStyles";
import { useFollowed } from "../useFollowed";
import { useWords } from "../words";

interface Props {
  readonly formula: string;
  readonly actions: PaneActions;
  /** Whether the selection is to be followed. */
  readonly following: boolean;
}

/** The button that writes a formula to the selected cell, and above it what came of the last press. */
export function InsertExample({ formula, actions, following }: Props) {
  const styles = useBarStyles();
  const say = useWords(functionsPaneWords);
  const whyId = useId();
  const [insertion, dispatch] = useReducer(insertionAfter, NOT_INSERTED);
  const insert = useInsert(actions, dispatch);
  const { range: cell, problem } = useFollowed(actions.readActiveCell, actions.watchSelection, following);
  const writing = insertion.kind === "writing";
  const written = insertion.kind === "done" ? insertion.written.join() : "";
  return (
    <div className={styles.bar}>
      <InsertOutcome insertion={insertion} onOverwrite={(sheetId, cells) => insert(sheetId, cells, true)} onKeep={() => dispatch({ type: "occupiedKept" })} />
      {written !== "" && <InfoNote>{say("inserted", { cell: written })}</InfoNote>}
      {problem !== null && <ProblemBar problem={problem} />}
      <p id={whyId} className={styles.why}>
        {say(cell ? "promise" : problem === null ? "whyReading" : "whyUnknown")}
      </p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={cell === null || writing}
        icon={writing ? <Spinner size="tiny" /> : undefined}
        aria-describedby={whyId}
        onClick={({ detail }) => {
          // The second click of a double click would find its own formula in the way.
          if (detail <= 1 && cell) insert(cell.sheetId, [{ row: cell.row, column: cell.column, formula }], false);
        }}
      >
        {writing ? say("inserting") : cell ? say("insertAt", { cell: cellAt(cell.row, cell.column) }) : say("insert")}
      </Button>
    </div>
  );
}
