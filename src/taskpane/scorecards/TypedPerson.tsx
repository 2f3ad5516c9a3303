import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type SyntheticEvent } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Person } from "../../sheets/person";
import { PERSON_FIELDS } from "../../sheets/rosterHeadings";
import { useWords } from "../words";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  why: { margin: 0, minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** No roster row: people typed here cannot be skipped. */
const NOBODY: Person = { name: "", department: "", post: "", number: "", row: 0 };

interface Props {
  readonly onDone: (person: Person) => void;
  readonly onCancel: () => void;
}

/** One person typed by hand; only the name is needed. */
export function TypedPerson({ onDone, onCancel }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const whyId = useId();
  const [person, setPerson] = useState(NOBODY);
  const named = person.name.trim() !== "";
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (named) onDone({ ...person, name: person.name.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {PERSON_FIELDS.map((field) => (
        <Field key={field} label={say(`field${field}`)} required={field === "name"}>
          <Input
            value={person[field]}
            autoFocus={field === "name"}
            autoComplete="off"
            onChange={(_event, { value }) => setPerson({ ...person, [field]: value })}
          />
        </Field>
      ))}
      <p id={whyId} className={styles.why}>
        {named ? "" : say("typeNameFirst")}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={!named} aria-describedby={whyId}>
          {say("typeNameDone")}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {say("typeNameCancel")}
        </Button>
      </div>
    </form>
  );
}
