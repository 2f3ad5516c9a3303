import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { functionsPaneWords } from "../../i18n/functionsPane";
import { useWords } from "../words";

const useStyles = makeStyles({
  field: { width: "100%" },
  status: { minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Puts a formula on the clipboard; where the host forbids that, it stands selected in a field. */
export function CopyFormula({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const say = useWords(functionsPaneWords);
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (outcome === "refused") selectAll(field.current);
  }, [outcome]);
  const copy = async () => {
    const copied = await write(formula);
    setOutcome(copied ? "copied" : "refused");
    // A field that is there already stays there without another effect.
    if (!copied) selectAll(field.current);
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {say("copy")}
      </Button>
      {outcome === "refused" ? (
        <Field className={styles.field} label={say("copyField")} hint={say("copyRefused")}>
          <Input input={{ ref: field, spellCheck: false }} readOnly value={formula} />
        </Field>
      ) : (
        outcome === "copied" && (
          <span className={styles.status} role="status">
            {say("copied")}
          </span>
        )
      )}
    </>
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
