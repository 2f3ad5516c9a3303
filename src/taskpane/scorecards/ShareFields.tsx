import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { useWords } from "../words";
import { shareSum } from "./shares";
import { ShareSum } from "./ShareSum";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", width: "100%", minWidth: 0 },
  title: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  input: { width: "96px", flexShrink: 0, "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
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
  const sum = shareSum(parts.map(({ text }) => text));
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
            aria-invalid={sum !== 100}
            onChange={(_event, { value }) => onType(id, value)}
          />
        </div>
      ))}
      <ShareSum id={sumId} sum={sum} />
    </fieldset>
  );
}
