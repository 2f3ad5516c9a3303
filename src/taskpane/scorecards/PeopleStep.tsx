import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import type { Flow, FlowEvent } from "./flow";
import { RosterCheck } from "./RosterCheck";
import { SourceChoice } from "./SourceChoice";
import { sourceLine } from "./sourceLine";
import { StepSection } from "./StepSection";

interface Props {
  readonly state: Flow;
  readonly dispatch: Dispatch<FlowEvent>;
  readonly actions: PaneActions;
}

export function PeopleStep({ state, dispatch, actions }: Props) {
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { source } = state;
  return (
    <StepSection
      name={say("peopleStep")}
      question={say("choosePeople")}
      decided={source && sourceLine(source, locale)}
      open={state.open === "people"}
      onOpen={() => dispatch({ type: "stepOpened", step: "people" })}
    >
      {source?.kind === "roster" ? (
        <RosterCheck source={source} dispatch={dispatch} />
      ) : (
        <SourceChoice
          actions={actions}
          onRoster={(range) => dispatch({ type: "rosterChosen", range })}
          onTyped={(person) => dispatch({ type: "personTyped", person })}
        />
      )}
    </StepSection>
  );
}
