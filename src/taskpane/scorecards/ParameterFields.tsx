import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Parameter } from "../../templates/parameter";
import { useLocale, useWords } from "../words";
import { parameterText, readParameter } from "./parameterDrafts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", width: "100%", minWidth: 0, display: "grid", gap: tokens.spacingVerticalS },
  title: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  input: { width: "140px", "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

interface Props {
  readonly parameters: readonly Parameter[];
  readonly texts: Readonly<Record<string, string>>;
  readonly onType: (id: string, text: string) => void;
}

/** Figures that the template leaves to the organisation, with what is taken by default and what is possible. */
export function ParameterFields({ parameters, texts, onType }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  if (parameters.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{say("parameters")}</legend>
      {parameters.map((parameter) => {
        const { id, name, unit, value, least, most } = parameter;
        const text = texts[id] ?? "";
        const words = { value: parameterText(parameter, value), least: parameterText(parameter, least), most: parameterText(parameter, most), unit: say(`unit${unit}`) };
        const wrong = readParameter(parameter, text) === null;
        return (
          <Field
            key={id}
            label={name[locale]}
            hint={say("parameterHint", words)}
            validationState={wrong ? "error" : "none"}
            validationMessage={wrong ? say("parameterWrong", words) : undefined}
          >
            <Input className={styles.input} value={text} inputMode="decimal" contentAfter={say(`unit${unit}`)} onChange={(_event, { value: typed }) => onType(id, typed)} />
          </Field>
        );
      })}
    </fieldset>
  );
}
