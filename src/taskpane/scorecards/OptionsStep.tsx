import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { AnyTemplate } from "../../templates/template";
import { Disclosure } from "../Disclosure";
import { useLocale, useWords } from "../words";
import { draftsOf } from "./drafts";
import type { Flow, FlowEvent } from "./flow";
import { TemplateOptions } from "./TemplateOptions";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL, justifyItems: "start" },
  wide: { width: "100%" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  radios: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly state: Flow;
  /** Those in use. */
  readonly templates: readonly AnyTemplate[];
  readonly dispatch: Dispatch<FlowEvent>;
}

/** Formulas, what the templates leave open, and protection: all have defaults. */
export function OptionsStep({ state, templates, dispatch }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const locale = useLocale();
  const options = (template: AnyTemplate) => (
    <TemplateOptions
      template={template}
      drafts={state.drafts[template.id] ?? draftsOf(template, locale)}
      onChange={(drafts) => dispatch({ type: "drafted", templateId: template.id, drafts })}
      onReset={() => dispatch({ type: "draftsReset", templateId: template.id })}
    />
  );
  const [only, ...others] = templates;
  return (
    <div className={styles.stack}>
      <Field label={say("formulas")} className={styles.wide}>
        <RadioGroup
          className={styles.radios}
          value={state.formulas}
          onChange={(_event, { value }) => dispatch({ type: "formulasChosen", formulas: value === "functions" ? "functions" : "native" })}
        >
          {(["native", "functions"] as const).map((style) => (
            <Radio
              key={style}
              value={style}
              label={
                <>
                  {say(style)}
                  <small className={styles.hint}>{say(`${style}Hint`)}</small>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {only && others.length === 0 && options(only)}
      {others.length > 0 && (
        <div className={styles.wide}>
          {templates.map((template) => (
            <Disclosure key={template.id} title={template.title[locale]}>
              {options(template)}
            </Disclosure>
          ))}
        </div>
      )}
      <Field label={say("password")} hint={say("passwordHint")} className={styles.wide}>
        <Input
          type="password"
          autoComplete="new-password"
          value={state.password}
          onChange={(_event, { value }) => dispatch({ type: "passwordTyped", password: value })}
        />
      </Field>
      <Button onClick={() => dispatch({ type: "stepDone" })}>{say("done")}</Button>
    </div>
  );
}
