import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import type { Flow, FlowEvent } from "./flow";
import type { Roll } from "./roll";
import { RosterCheck } from "./RosterCheck";
import { SourceChoice } from "./SourceChoice";
import { sourceLine } from "./sourceLine";
import { StepSection } from "./StepSection";

interface Props {
  readonly state: Flow;
  readonly roll: Roll;
  readonly dispatch: Dispatch<FlowEvent>;
  readonly actions: PaneActions;
  readonly shown: boolean;
}

export function PeopleStep({ state, roll, dispatch, actions, shown }: Props) {
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { source } = state;
  return (
    <StepSection
      name={say("peopleStep")}
      question={say("choosePeople")}
      decided={source && sourceLine(source, roll, locale)}
      open={state.open === "people"}
      onOpen={() => dispatch({ type: "stepOpened", step: "people" })}
    >
      {source?.kind === "roster" ? (
        <RosterCheck source={source} state={state} roll={roll} dispatch={dispatch} />
      ) : (
        <SourceChoice
          actions={actions}
          shown={shown}
          onRoster={(range) => dispatch({ type: "rosterChosen", range })}
          onTyped={(person) => dispatch({ type: "personTyped", person })}
        />
      )}
    </StepSection>
  );
}
