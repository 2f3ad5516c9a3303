import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { evaluate, explain } from "../../rules/faces";
import { needsOf } from "../../rules/plain";
import type { Rule } from "../../rules/rule";
import { useLocale, useWords } from "../words";
import { sayWorth } from "./axis";
import { contextOf, unreadableFigures, type Trial } from "./figures";

const useStyles = makeStyles({
  fields: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  // Room for a result and two lines of why: the words below must not jump with every key.
  answer: { minHeight: "68px", marginTop: tokens.spacingVerticalS },
  result: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly rule: Rule;
  readonly trial: Trial;
  readonly onType: (trial: Trial) => void;
}

/** An actual, and at once what it scores and why. */
export function TryIt({ rule, trial, onType }: Props) {
  const styles = useStyles();
  const say = useWords(rulesPaneWords);
  const needs = needsOf(rule);
  const hint = rule.kind === "level" ? say("levelHint", { level: String(rule.scale[0]?.[0] ?? "") }) : say("actualHint");
  const fields = [
    { name: "actual", label: say(rule.kind === "level" ? "tryLevel" : "tryActual"), hint },
    ...(needs.target ? [{ name: "target", label: say("target"), hint: "" } as const] : []),
    ...(needs.points ? [{ name: "points", label: say("points"), hint: "" } as const] : []),
  ] as const;
  return (
    <div>
      <div className={styles.fields} role="group" aria-label={say("try")}>
        {fields.map(({ name, label, hint: placeholder }) => (
          <Field key={name} label={label} className={styles.field}>
            <Input
              className={styles.input}
              input={{ size: 1 }}
              value={trial[name]}
              placeholder={placeholder}
              autoComplete="off"
              onChange={(_event, { value }) => onType({ ...trial, [name]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.answer} role="status">
        <Answer rule={rule} trial={trial} />
      </div>
    </div>
  );
}

function Answer({ rule, trial }: Pick<Props, "rule" | "trial">) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  if (trial.actual.trim() === "") return <p className={styles.why}>{say("tryEmpty")}</p>;
  const wrong = unreadableFigures(rule, trial);
  if (wrong.length > 0) return <p className={styles.why}>{wrong.map((field) => say("notNumber", { field: say(field) })).join(" ")}</p>;
  const context = contextOf(trial);
  const outcome = evaluate(rule, trial.actual, context);
  const result = !outcome.ok ? say("noResult") : outcome.points === null ? say("notScored") : say("result", { points: sayWorth(outcome.points, rule, locale) });
  return (
    <>
      <p className={mergeClasses(styles.result, !outcome.ok && styles.none)}>{result}</p>
      {explain(rule, trial.actual, context, locale).map((line) => (
        <p key={line} className={styles.why}>
          {line}
        </p>
      ))}
    </>
  );
}
