import { Button, Link, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { useId } from "react";
import { counted } from "../../i18n/counted";
import { rulesPaneWords } from "../../i18n/rulesPane";
import type { Reading } from "../../rules/words/reading";
import { ProblemBar } from "../ProblemBar";
import { useLocale, useWords } from "../words";
import { NO_TRIAL } from "./figures";
import type { StandardReader } from "./reader";
import { ReadingView } from "./ReadingView";
import type { SelectedStandards } from "./useStandards";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  box: { width: "100%" },
  card: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  // Two lines are kept free: the words change with every click in the sheet.
  selected: { margin: 0, minHeight: tokens.lineHeightBase600, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  examples: { listStyle: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  example: { textAlign: "left", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const EXAMPLES = ["example1", "example2", "example3"] as const;

interface Props {
  readonly text: string;
  readonly reading: Reading;
  readonly reader: StandardReader;
  readonly selected: SelectedStandards;
  /** How many cells of the selection hold words. */
  readonly count: number;
  readonly onType: (text: string) => void;
  readonly onUseCells: () => void;
}

/** A box for one standard, and under it how it is read. */
export function TypedStandard({ text, reading, reader, selected, count, onType, onUseCells }: Props) {
  const styles = useStyles();
  const say = useWords(rulesPaneWords);
  const id = useId();
  const blank = text.trim() === "";
  return (
    <div className={styles.stack}>
      <div>
        <h2 className={styles.heading}>
          <label htmlFor={id}>{say("title")}</label>
        </h2>
        <p id={`${id}hint`} className={styles.hint}>
          {say("hint")}
        </p>
      </div>
      <Textarea
        className={styles.box}
        textarea={{ id, rows: 3, "aria-describedby": `${id}hint`, spellCheck: false }}
        resize="vertical"
        placeholder={say("placeholder")}
        value={text}
        onChange={(_event, { value }) => onType(value)}
      />
      {!blank && <ReadingView text={text} reading={reading} reader={reader} startWith={NO_TRIAL} />}
      <SelectedCells selected={selected} count={count} onUse={onUseCells} />
      {blank && (
        <div>
          <p className={styles.hint}>{say("examples")}</p>
          <ul className={styles.examples}>
            {EXAMPLES.map((example) => (
              <li key={example}>
                <Link as="button" className={styles.example} onClick={() => onType(say(example))}>
                  {say(example)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The selection as it is now, followed live. */
function SelectedCells({ selected: { range, problem }, count, onUse }: { readonly selected: SelectedStandards; readonly count: number; readonly onUse: () => void }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const line = () => {
    if (!range) return say("selectionReading");
    if (count === 0) return say("selectedNone", { address: range.address });
    return say("selected", { address: range.address, standards: counted(locale, "standard", count) });
  };
  return (
    <div className={styles.card}>
      {problem === null ? <p className={styles.selected}>{line()}</p> : <ProblemBar problem={problem} />}
      <Button icon={<TableCursorRegular />} disabledFocusable={count === 0} onClick={onUse}>
        {say("useCells")}
      </Button>
    </div>
  );
}
