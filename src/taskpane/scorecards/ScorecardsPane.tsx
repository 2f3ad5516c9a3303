import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef } from "react";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import type { AnyTemplate } from "../../templates/template";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useBeginAtTop } from "../useBeginAtTop";
import { useLocale, useWords } from "../words";
import { Earlier } from "./Earlier";
import { flow, startFlow, type Day, type Notice } from "./flow";
import { GenerateBar } from "./GenerateBar";
import { Made } from "./Made";
import { Preview } from "./Preview";
import { draftedTemplate, readiness } from "./ready";
import { rollOf } from "./roll";
import { Steps } from "./Steps";
import { Summaries } from "./Summaries";
import { useGenerate } from "./useGenerate";
import { useGenerations } from "./useGenerations";
import { Working } from "./Working";

const useStyles = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none", padding: `0 ${tokens.spacingHorizontalL}` },
  notice: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly actions: PaneActions;
  readonly templates: readonly AnyTemplate[];
  readonly today: Day;
  /** Whether its tab is the one in front. */
  readonly shown: boolean;
}

/** From template, people and period to scorecard sheets, and back. */
export function ScorecardsPane({ actions, templates, today, shown }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const [state, dispatch] = useReducer(flow, today, startFlow);
  const { generations, refresh } = useGenerations(actions);
  const { choice, phase, notice, source, period, formulas, skipCarded } = state;
  const roll = useMemo(() => rollOf({ choice, source, period, skipCarded }, templates, generations), [choice, source, period, skipCarded, templates, generations]);
  const ready = useMemo(() => readiness(state, roll, locale), [state, roll, locale]);
  const { generate, cancel } = useGenerate(actions, dispatch);

  // The workbook's own templates may be read later, changed or deleted.
  const known = useRef(templates);
  useEffect(() => {
    if (known.current !== templates) dispatch({ type: "templatesRead", before: known.current, templates });
    known.current = templates;
  }, [templates]);

  // Who has a card already may have changed since the pane was opened.
  const range = source?.kind === "roster" ? source.range : null;
  useEffect(() => {
    if (range) refresh();
  }, [range, refresh]);

  const scroll = useBeginAtTop(phase.kind, notice);
  const [group] = roll.groups;
  const template = useMemo(() => group && draftedTemplate(group.template, state.drafts, locale), [group, state.drafts, locale]);
  const first = group?.people[0];
  const onProblem = (problem: unknown) => dispatch({ type: "failed", problem });
  const onTakenBack = (count: number) => {
    dispatch({ type: "takenBack", count });
    refresh();
  };

  return (
    <div className={styles.pane}>
      <div ref={scroll} tabIndex={-1} className={styles.scroll}>
        {notice && (
          <div className={styles.notice}>
            <NoticeBar notice={notice} />
          </div>
        )}
        {phase.kind === "choosing" && (
          <>
            <Steps state={state} roll={roll} dispatch={dispatch} actions={actions} templates={templates} shown={shown} />
            {template && first && <Preview template={template} person={first} period={period} formulas={formulas} />}
            <Summaries generations={generations} actions={actions} />
            <Earlier generations={generations} templates={templates} actions={actions} onProblem={onProblem} onTakenBack={onTakenBack} />
          </>
        )}
        {phase.kind === "working" && <Working progress={phase.progress} cancelling={phase.cancelling} />}
        {phase.kind === "made" && (
          <>
            <Made
              generation={phase.result}
              skipped={[...(source?.kind === "roster" ? source.reading.skipped : []), ...roll.absent]}
              templates={templates}
              actions={actions}
              onProblem={onProblem}
              onTakenBack={onTakenBack}
            />
            <Summaries generations={[phase.result, ...generations.filter(({ id }) => id !== phase.result.id)]} actions={actions} />
          </>
        )}
      </div>
      <GenerateBar
        phase={phase}
        readiness={ready}
        onGenerate={() => ready.ready && generate(ready.request)}
        onCancel={cancel}
        onStartOver={() => {
          dispatch({ type: "startedOver" });
          refresh();
        }}
      />
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const locale = useLocale();
  const say = useWords(generationWords);
  if (notice.kind === "problem") return <ProblemBar problem={notice.problem} />;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{say("takenBack", { scorecards: counted(locale, "scorecard", notice.count) })}</MessageBarBody>
    </MessageBar>
  );
}
