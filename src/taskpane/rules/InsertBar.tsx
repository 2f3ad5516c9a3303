import { Button, Spinner } from "@fluentui/react-components";
import { useId } from "react";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { useBarStyles } from "../useBarStyles";
import { useWords } from "../words";
import type { Insertion } from "./insertion";
import { InsertOutcome } from "./InsertOutcome";
import { placeOf } from "./plan";
import type { Readiness } from "./ready";
import type { Insert } from "./useInsert";

interface Props {
  readonly insertion: Insertion;
  readonly readiness: Readiness;
  readonly onInsert: Insert;
  readonly onKeep: () => void;
}

/** The button that writes, with where it writes to or why it cannot, and above it what came of the last press. */
export function InsertBar({ insertion, readiness, onInsert, onKeep }: Props) {
  const styles = useBarStyles();
  const say = useWords(rulesPaneWords);
  const whyId = useId();
  const writing = insertion.kind === "writing";
  return (
    <div className={styles.bar}>
      <InsertOutcome insertion={insertion} onOverwrite={(sheetId, cells) => onInsert(sheetId, cells, true)} onKeep={onKeep} />
      <p id={whyId} className={styles.why}>
        {say(readiness.ready ? "promise" : readiness.why)}
      </p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!readiness.ready || writing}
        icon={writing ? <Spinner size="tiny" /> : undefined}
        aria-describedby={whyId}
        onClick={({ detail }) => {
          // The second click of a double click would find its own formulas in the way.
          if (detail <= 1 && readiness.ready) onInsert(readiness.sheetId, readiness.cells, false);
        }}
      >
        {writing ? say("writing") : labelOf(readiness, say)}
      </Button>
    </div>
  );
}

function labelOf(readiness: Readiness, say: (key: "insert" | "insertOne" | "insertMany", params?: Record<string, string | number>) => string): string {
  if (!readiness.ready) return say("insert");
  const { cells } = readiness;
  return say(cells.length === 1 ? "insertOne" : "insertMany", { place: placeOf(cells), count: cells.length });
}
