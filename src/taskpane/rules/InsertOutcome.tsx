import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { counted } from "../../i18n/counted";
import { rulesPaneWords } from "../../i18n/rulesPane";
import type { Locale } from "../../i18n/message";
import type { FormulaCell } from "../../workbook/types";
import { ProblemBar } from "../ProblemBar";
import { useLocale, useWords } from "../words";
import type { Insertion } from "./insertion";
import { namedCells } from "./ready";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
  bar: { overflowWrap: "anywhere" },
  question: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Cells that are named one by one. */
const NAMED = 4;

interface Props {
  readonly insertion: Insertion;
  readonly onOverwrite: (sheetId: string, cells: readonly FormulaCell[]) => void;
  readonly onKeep: () => void;
}

/** What was written, and a question about each cell that was not because it held something. */
export function InsertOutcome({ insertion, onOverwrite, onKeep }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const keep = useRef<HTMLButtonElement>(null);
  const asking = insertion.kind === "done" && insertion.occupied.length > 0;
  // The safe answer gets the focus.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  if (insertion.kind === "failed")
    return (
      <div className={styles.stack}>
        <ProblemBar problem={insertion.problem} />
      </div>
    );
  if (insertion.kind !== "done") return null;
  const { sheetId, written, occupied } = insertion;
  const formulas = counted(locale, "formula", written.length);
  return (
    <div className={styles.stack}>
      {written.length > 0 && (
        <MessageBar className={styles.bar} intent="success" layout="multiline" role="status">
          <MessageBarBody>{say("written", { formulas, place: placeWords(written.slice(0, NAMED), written.length, locale) })}</MessageBarBody>
        </MessageBar>
      )}
      {asking && (
        <div className={styles.stack} role="group" aria-label={say("occupiedQuestion")}>
          <p className={styles.question} role="alert">
            {say("occupied", { place: placeWords(namedCells(occupied, NAMED), occupied.length, locale) })}
          </p>
          <div className={styles.buttons}>
            <Button ref={keep} onClick={onKeep}>
              {say("keep")}
            </Button>
            <Button onClick={() => onOverwrite(sheetId, occupied)}>{say("overwrite", { cells: counted(locale, "cell", occupied.length) })}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** E5、E6、E7、E8 等 12 个单元格. */
function placeWords(first: readonly string[], count: number, locale: Locale): string {
  const place = first.join(rulesPaneWords(locale, "placeJoin"));
  return count <= first.length ? place : rulesPaneWords(locale, "placeMore", { place, cells: counted(locale, "cell", count) });
}
