import { Button, Link, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useState } from "react";
import { counted } from "../../i18n/counted";
import type { Locale } from "../../i18n/message";
import { sheetText } from "../../i18n/sheets";
import { summaryText } from "../../i18n/summary";
import { periodLabel } from "../../sheets/period";
import type { SummaryResult, SummarySheet } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useLocale, useWords } from "../words";
import type { SummaryChoice } from "./summaryPeriods";

const useStyles = makeStyles({
  entry: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, minHeight: "32px" },
  said: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Stage = { readonly kind: "idle" | "working" } | { readonly kind: "done"; readonly result: SummaryResult } | { readonly kind: "failed"; readonly problem: unknown };

interface Props {
  readonly choice: SummaryChoice;
  /** The summary that is there already. */
  readonly made: SummarySheet | undefined;
  readonly actions: PaneActions;
  readonly onMade: () => void;
}

/** 汇总 2026年11月 · 12 张考核表, and what can be done about it. */
export function SummaryEntry({ choice, made, actions, onMade }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(summaryText);
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const period = periodLabel(choice.period, locale);
  const failed = (problem: unknown) => setStage({ kind: "failed", problem });
  const make = () => {
    setStage({ kind: "working" });
    actions.summarise(choice.period, locale).then((result) => {
      setStage({ kind: "done", result });
      onMade();
    }, failed);
  };
  return (
    <div className={styles.entry}>
      <p className={styles.line}>{say("entry", { period, scorecards: counted(locale, "scorecard", choice.cards) })}</p>
      <div className={styles.buttons}>
        {stage.kind === "working" ? (
          <Spinner size="tiny" label={say("working")} role="status" />
        ) : (
          <Button size="small" icon={<TableSimpleRegular />} aria-label={`${say(made ? "refresh" : "make")} ${period}`} onClick={make}>
            {say(made ? "refresh" : "make")}
          </Button>
        )}
        {made && stage.kind !== "working" && (
          <Link as="button" aria-label={`${say("open")} ${period}`} onClick={() => void actions.activate(made.id).catch(failed)}>
            {say("open")}
          </Link>
        )}
      </div>
      {stage.kind === "done" && (
        <p className={styles.said} role="status">
          {outcome(stage.result, locale)}
        </p>
      )}
      {stage.kind === "failed" && <ProblemBar problem={stage.problem} />}
    </div>
  );
}

/** What came of it, and what somebody should look at. */
function outcome({ sheet, cards, refreshed, added, gone, twice }: SummaryResult, locale: Locale): string {
  const say = (key: Parameters<typeof summaryText>[1], params = {}) => summaryText(locale, key, params);
  const first = !refreshed
    ? say("made", { sheet: sheet.name, scorecards: counted(locale, "scorecard", cards) })
    : added === 0
      ? say("unchanged", { sheet: sheet.name })
      : say("refreshed", { sheet: sheet.name, added: counted(locale, "row", added) });
  const listed = (texts: readonly string[]) => texts.join(sheetText(locale, "listComma"));
  const people = twice.map(({ name, sheets }) => say("sheets", { name, sheets: listed(sheets) }));
  return [
    first,
    ...(twice.length > 0 ? [say("twice", { list: listed(people) })] : []),
    ...(gone > 0 ? [say("gone", { scorecards: counted(locale, "scorecard", gone) })] : []),
  ].join(locale === "zh" ? "" : " ");
}
