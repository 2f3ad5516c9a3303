import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { useLocale, useWords } from "../words";
import type { Flow, FlowEvent } from "./flow";
import { ShareFields } from "./ShareFields";
import { sharesChanged, type ShareGroup } from "./shares";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalL, justifyItems: "start" },
  wide: { width: "100%" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  radios: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Formulas, shares and protection: all have defaults. */
export function OptionsStep({ state, dispatch }: { readonly state: Flow; readonly dispatch: Dispatch<FlowEvent> }) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const locale = useLocale();
  const { template, shares } = state;
  const type = (group: ShareGroup) => (id: string, text: string) => dispatch({ type: "shareTyped", group, id, text });
  const parts = (group: ShareGroup) =>
    (template?.[group] ?? []).map(({ id, name }) => ({ id, name: name[locale], text: shares[group][id] ?? "" }));
  const changed = template !== null && sharesChanged(template, shares);
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
      <ShareFields title={say("raters")} parts={parts("raters")} onType={type("raters")} />
      <ShareFields title={say("sections")} parts={parts("sections")} onType={type("sections")} />
      {changed && (
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "sharesReset" })}>
          {say("resetShares")}
        </Button>
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
