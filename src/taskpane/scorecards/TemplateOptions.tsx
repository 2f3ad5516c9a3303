import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { AnyTemplate } from "../../templates/template";
import { useLocale, useWords } from "../words";
import { isDraftChanged, type Drafts } from "./drafts";
import { ParameterFields } from "./ParameterFields";
import { RaterFields } from "./RaterFields";
import { ShareFields } from "./ShareFields";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL, justifyItems: "start", width: "100%" },
});

interface Props {
  readonly template: AnyTemplate;
  readonly drafts: Drafts;
  readonly onChange: (drafts: Drafts) => void;
  readonly onReset: () => void;
}

/** What an organisation can set about one template: its figures, raters and shares. */
export function TemplateOptions({ template, drafts, onChange, onReset }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const sections = template.form === "record" ? [] : template.sections.filter(({ id }) => id in drafts.sections);
  return (
    <div className={styles.stack}>
      <ParameterFields
        parameters={template.parameters ?? []}
        texts={drafts.parameters}
        onType={(id, text) => onChange({ ...drafts, parameters: { ...drafts.parameters, [id]: text } })}
      />
      {template.form !== "record" && (
        <RaterFields
          raters={drafts.raters}
          missingRater={drafts.missingRater}
          onRaters={(raters) => onChange({ ...drafts, raters })}
          onMissingRater={(missingRater) => onChange({ ...drafts, missingRater })}
        />
      )}
      <ShareFields
        title={say("sections")}
        parts={sections.map(({ id, name }) => ({ id, name: name[locale], text: drafts.sections[id] ?? "" }))}
        onType={(id, text) => onChange({ ...drafts, sections: { ...drafts.sections, [id]: text } })}
      />
      {isDraftChanged(template, drafts, locale) && (
        <Button size="small" appearance="subtle" onClick={onReset}>
          {say("resetShares")}
        </Button>
      )}
    </div>
  );
}
