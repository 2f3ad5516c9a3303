import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Locale } from "../../i18n/message";
import { periodLabel } from "../../sheets/period";
import type { AnyTemplate } from "../../templates/template";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import { isDraftChanged } from "./drafts";
import type { Flow, FlowEvent, Step } from "./flow";
import { OptionsStep } from "./OptionsStep";
import { PeopleStep } from "./PeopleStep";
import { PeriodStep } from "./PeriodStep";
import type { Roll } from "./roll";
import { StepSection } from "./StepSection";
import { TemplateNote } from "./TemplateNote";
import { TemplateStep } from "./TemplateStep";

interface Props {
  readonly state: Flow;
  readonly roll: Roll;
  readonly dispatch: Dispatch<FlowEvent>;
  readonly actions: PaneActions;
  readonly templates: readonly AnyTemplate[];
  /** Whether the tab is the one in front. */
  readonly shown: boolean;
}

/** The decisions from top to bottom. Period and options have defaults and show up once there are people. */
export function Steps({ state, roll, dispatch, actions, templates, shown }: Props) {
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { choice, period, source } = state;
  const step = (name: Step) => ({
    name: say(`${name}Step`),
    open: state.open === name,
    onOpen: () => dispatch({ type: "stepOpened", step: name }),
  });
  const template = choice.kind === "one" ? choice.template : null;
  const ready = (choice.kind === "byPost" || template !== null) && source !== null;
  return (
    <>
      <StepSection
        {...step("template")}
        question={say(choice.kind === "byPost" && source ? "choosePostTemplates" : "chooseTemplate")}
        decided={templateLine(state, roll, locale)}
        aside={template?.note && <TemplateNote key={template.id} text={template.note[locale]} />}
      >
        <TemplateStep state={state} roll={roll} templates={templates} dispatch={dispatch} />
      </StepSection>
      <PeopleStep state={state} roll={roll} dispatch={dispatch} actions={actions} shown={shown} />
      <StepSection {...step("period")} question={say("choosePeriod")} decided={ready ? periodLabel(period, locale) : null}>
        <PeriodStep period={period} dispatch={dispatch} />
      </StepSection>
      <StepSection {...step("options")} question={say("chooseOptions")} decided={ready ? optionsLine(state, roll, locale) : null}>
        <OptionsStep state={state} templates={roll.templates} dispatch={dispatch} />
      </StepSection>
    </>
  );
}

/** 客服主管考核表, 按岗位选 · 3 个模板; null while nothing is decided. */
function templateLine({ choice, source }: Flow, { templates }: Roll, locale: Locale): string | null {
  if (choice.kind === "one") return choice.template && choice.template.title[locale];
  return source ? scorecardsWords(locale, "byPostLine", { count: templates.length }) : scorecardsWords(locale, "byPost");
}

/** Excel 自带的公式 · 无密码 · 设定已改. */
function optionsLine({ formulas, password, drafts }: Flow, { templates }: Roll, locale: Locale): string {
  const say = (key: Parameters<typeof scorecardsWords>[1]) => scorecardsWords(locale, key);
  const changed = templates.some((template) => {
    const own = drafts[template.id];
    return own !== undefined && isDraftChanged(template, own, locale);
  });
  const parts = [say(formulas), say(password === "" ? "protectedOpen" : "protectedPassword")];
  return (changed ? [...parts, say("optionsShares")] : parts).join(" · ");
}
