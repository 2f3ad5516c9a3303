import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Locale } from "../../i18n/message";
import { periodLabel } from "../../sheets/period";
import type { Template } from "../../templates/template";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import type { Flow, FlowEvent, Step } from "./flow";
import { OptionsStep } from "./OptionsStep";
import { PeopleStep } from "./PeopleStep";
import { PeriodStep } from "./PeriodStep";
import { sharesChanged } from "./shares";
import { StepSection } from "./StepSection";
import { TemplateNote } from "./TemplateNote";
import { TemplateStep } from "./TemplateStep";

interface Props {
  readonly state: Flow;
  readonly dispatch: Dispatch<FlowEvent>;
  readonly actions: PaneActions;
  readonly templates: readonly Template[];
}

/** The decisions from top to bottom. Period and options have defaults and show up once there are people. */
export function Steps({ state, dispatch, actions, templates }: Props) {
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { template, period } = state;
  const step = (name: Step) => ({
    name: say(`${name}Step`),
    open: state.open === name,
    onOpen: () => dispatch({ type: "stepOpened", step: name }),
  });
  const ready = template !== null && state.source !== null;
  return (
    <>
      <StepSection
        {...step("template")}
        question={say("chooseTemplate")}
        decided={template && template.title[locale]}
        aside={template?.note && <TemplateNote key={template.id} text={template.note[locale]} />}
      >
        <TemplateStep templates={templates} onChoose={(chosen) => dispatch({ type: "templateChosen", template: chosen })} />
      </StepSection>
      <PeopleStep state={state} dispatch={dispatch} actions={actions} />
      <StepSection {...step("period")} question={say("choosePeriod")} decided={ready ? periodLabel(period, locale) : null}>
        <PeriodStep period={period} dispatch={dispatch} />
      </StepSection>
      <StepSection {...step("options")} question={say("chooseOptions")} decided={ready ? optionsLine(state, locale) : null}>
        <OptionsStep state={state} dispatch={dispatch} />
      </StepSection>
    </>
  );
}

/** Excel 自带的公式 · 无密码 · 占比已改. */
function optionsLine({ formulas, password, template, shares }: Flow, locale: Locale): string {
  const say = (key: Parameters<typeof scorecardsWords>[1]) => scorecardsWords(locale, key);
  const changed = template !== null && sharesChanged(template, shares);
  const parts = [say(formulas), say(password === "" ? "protectedOpen" : "protectedPassword")];
  return (changed ? [...parts, say("optionsShares")] : parts).join(" · ");
}
