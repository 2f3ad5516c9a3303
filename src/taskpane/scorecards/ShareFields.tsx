import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { useWords } from "../words";
import { shareSum } from "./shares";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", width: "100%", minWidth: 0 },
  title: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  input: { width: "96px", flexShrink: 0, "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  sum: { display: "flex", alignItems: "center", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS, margin: 0, minHeight: "20px", fontSize: tokens.fontSizeBase200 },
  right: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly onType: (id: string, text: string) => void;
}

/** Percentages of one group with what they add up to. A single part always has all of it and needs no field. */
export function ShareFields({ title, parts, onType }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const sumId = useId();
  if (parts.length < 2) return null;
  const sum = shareSum(Object.fromEntries(parts.map(({ id, text }) => [id, text])));
  const right = sum === 100;
  const words = right ? say("sumRight") : sum === null ? say("sumUnreadable") : say("sumWrong", { sum });
  return (
    <fieldset className={styles.group} aria-describedby={sumId}>
      <legend className={styles.title}>{title}</legend>
      {parts.map(({ id, name, text }) => (
        <div key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <Input
            className={styles.input}
            value={text}
            inputMode="decimal"
            contentAfter="%"
            aria-label={say("shareOf", { name })}
            aria-invalid={!right}
            onChange={(_event, { value }) => onType(id, value)}
          />
        </div>
      ))}
      <p id={sumId} role="status" className={mergeClasses(styles.sum, right ? styles.right : styles.wrong)}>
        {right ? <CheckmarkCircle16Filled aria-hidden /> : <Warning16Filled aria-hidden />}
        {words}
      </p>
    </fieldset>
  );
}
