import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useReducer } from "react";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import type { Template } from "../../templates/template";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useBeginAtTop } from "../useBeginAtTop";
import { useLocale, useWords } from "../words";
import { Earlier } from "./Earlier";
import { flow, startFlow, type Day, type Notice } from "./flow";
import { GenerateBar } from "./GenerateBar";
import { Made } from "./Made";
import { Preview } from "./Preview";
import { chosenPeople, readiness, sharedTemplate } from "./ready";
import { Steps } from "./Steps";
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
  readonly templates: readonly Template[];
  readonly today: Day;
}

/** From template, people and period to scorecard sheets, and back. */
export function ScorecardsPane({ actions, templates, today }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const [state, dispatch] = useReducer(flow, today, startFlow);
  const { generations, refresh } = useGenerations(actions);
  const ready = useMemo(() => readiness(state, locale), [state, locale]);
  const { generate, cancel } = useGenerate(actions, dispatch);
  const { phase, notice, source, template, period, formulas, shares } = state;

  const scroll = useBeginAtTop(phase.kind, notice);
  const shown = useMemo(() => template && sharedTemplate(template, shares), [template, shares]);
  const first = useMemo(() => chosenPeople(source)[0], [source]);
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
            <Steps state={state} dispatch={dispatch} actions={actions} templates={templates} />
            {shown && first && <Preview template={shown} person={first} period={period} formulas={formulas} />}
            <Earlier generations={generations} actions={actions} onProblem={onProblem} onTakenBack={onTakenBack} />
          </>
        )}
        {phase.kind === "working" && <Working progress={phase.progress} cancelling={phase.cancelling} />}
        {phase.kind === "made" && (
          <Made generation={phase.result} source={source} actions={actions} onProblem={onProblem} onTakenBack={onTakenBack} />
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
