import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { LIMITS } from "../../templates/limits";
import { useWords } from "../words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly busy: boolean;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** A new name for a template; Enter takes it, Escape leaves it as it is. */
export function RenameForm({ title, busy, onDone, onCancel }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const [typed, setTyped] = useState(title);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const words = typed.trim();
  const ready = words !== "" && words !== title && !busy;
  const done = () => ready && onDone(words);
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={say("rename")}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <Field label={say("newTitle")}>
        <Input
          className={styles.input}
          input={{ ref: input }}
          value={typed}
          maxLength={LIMITS.title}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={(event) => {
            // Enter also ends the composing of Chinese, which is no answer yet.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) done();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={!ready} onClick={done}>
          {say(busy ? "renaming" : "renameDone")}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
