import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { AnyTemplate } from "../../templates/template";
import { useWords } from "../words";
import type { Flow, FlowEvent } from "./flow";
import { PostTemplates } from "./PostTemplates";
import type { Roll } from "./roll";
import { TemplateList } from "./TemplateList";

const useStyles = makeStyles({
  kinds: { flexWrap: "wrap", margin: `0 0 ${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly state: Flow;
  readonly roll: Roll;
  readonly templates: readonly AnyTemplate[];
  readonly dispatch: Dispatch<FlowEvent>;
}

/** One template for everybody, or one for each post of the roster. */
export function TemplateStep({ state, roll, templates, dispatch }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const { choice, source } = state;
  return (
    <>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={say("templateKinds")}
        value={choice.kind}
        onChange={(_event, { value }) => dispatch({ type: "choiceKindChosen", kind: value === "byPost" ? "byPost" : "one" })}
      >
        <Radio value="one" label={say("oneTemplate")} />
        <Radio value="byPost" label={say("byPost")} />
      </RadioGroup>
      {choice.kind === "one" ? (
        <TemplateList templates={templates} onChoose={(template) => dispatch({ type: "templateChosen", template })} />
      ) : (
        <PostTemplates
          posts={source ? roll.posts : null}
          templates={templates}
          onDecide={(post, template) => dispatch({ type: "postDecided", post, template })}
          onDone={() => dispatch({ type: "stepDone" })}
        />
      )}
    </>
  );
}
