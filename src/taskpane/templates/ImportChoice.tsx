import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { counted } from "../../i18n/counted";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { summarise } from "../../templates/summary";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import type { Clash, Import } from "./importing";

const useStyles = makeStyles({
  question: { margin: 0, overflowWrap: "anywhere" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly found: Extract<Import, { readonly kind: "ready" | "clash" }>;
  readonly clash: Clash | null;
  readonly onClash: (clash: Clash) => void;
}

/** What would be imported, and what becomes of the template that has its id. */
export function ImportChoice({ found, clash, onClash }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const id = useId();
  const { template, other } = found;
  const { items, total } = summarise(template);
  return (
    <>
      <InfoNote>{say("importSound", { title: template.title[locale], items: counted(locale, "item", items), total: total ?? 0 })}</InfoNote>
      {found.kind === "ready" && found.renumbered && other === null && <InfoNote>{say("importStandardId")}</InfoNote>}
      {other && (
        <div role="group" aria-labelledby={id}>
          <p id={id} className={styles.question}>
            {say("importClash", { title: other.title[locale] })}
          </p>
          <RadioGroup aria-labelledby={id} value={clash ?? ""} onChange={(_event, { value }) => onClash(value === "replace" ? "replace" : "both")}>
            <Radio value="replace" label={<Choice words={say("importReplace")} hint={say("importReplaceHint")} />} />
            <Radio value="both" label={<Choice words={say("importBoth")} hint={say("importBothHint")} />} />
          </RadioGroup>
        </div>
      )}
    </>
  );
}

function Choice({ words, hint }: { readonly words: string; readonly hint: string }) {
  const styles = useStyles();
  return (
    <>
      {words}
      <small className={styles.hint}>{hint}</small>
    </>
  );
}
