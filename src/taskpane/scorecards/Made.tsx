import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import type { SkippedRow } from "../../sheets/rosterNotes";
import type { AnyTemplate } from "../../templates/template";
import type { Generation } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import { generationName } from "./generationName";
import { SheetLinks } from "./SheetLinks";
import { SkippedRows } from "./SkippedRows";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalL} 0`, display: "grid", gap: tokens.spacingVerticalM },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  check: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly generation: Generation;
  readonly skipped: readonly SkippedRow[];
  readonly templates: readonly AnyTemplate[];
  readonly actions: PaneActions;
  readonly onProblem: (problem: unknown) => void;
  readonly onTakenBack: (count: number) => void;
}

/** What was made: links to the sheets, rows that were skipped, and the way back. */
export function Made({ generation, skipped, templates, actions, onProblem, onTakenBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(generationWords);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <CheckmarkCircle24Filled className={styles.check} aria-hidden />
        <div role="status">
          <h2 className={styles.title}>
            {say("made", { scorecards: counted(locale, "scorecard", generation.sheets.length) })}
          </h2>
          <p className={styles.facts}>{generationName(generation, templates, locale)}</p>
        </div>
      </div>
      <SheetLinks sheets={generation.sheets} onOpen={(id) => void actions.activate(id).catch(onProblem)} />
      <SkippedRows skipped={skipped} />
      <TakeBack generation={generation} templates={templates} actions={actions} onProblem={onProblem} onTakenBack={onTakenBack} />
    </div>
  );
}
