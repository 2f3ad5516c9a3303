import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { FIGURE_FIELDS, PERSON_FIELDS, type Field } from "../../sheets/rosterHeadings";
import { Disclosure } from "../Disclosure";
import { useWords } from "../words";
import type { Reading } from "./reading";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, marginLeft: tokens.spacingHorizontalS },
  grid: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  label: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  select: { width: "100%", "& select": { width: "100%", textOverflow: "ellipsis" } },
  none: { "& select": { color: tokens.colorNeutralForeground3 } },
});

interface Props {
  readonly reading: Reading;
  readonly onChoose: (field: Field, column: number | null) => void;
}

/**
 * Which column holds what, to be corrected in place; what only some rosters have folds away where it is not there.
 * Native selects: they fit any pane width and every input method.
 */
export function ColumnChips({ reading, onChoose }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  // As read at first: a field must not move away while somebody corrects it.
  const [found] = useState(() => FIGURE_FIELDS.filter((field) => reading.columns[field] !== null));
  const folded = FIGURE_FIELDS.filter((field) => !found.includes(field));
  const chips = (fields: readonly Field[]) => (
    <div className={styles.grid}>
      {fields.map((field) => (
        <ColumnChip key={field} field={field} reading={reading} onChoose={(column) => onChoose(field, column)} />
      ))}
    </div>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        {say("columns")}
        <span className={styles.hint}>{say("columnsHint")}</span>
      </legend>
      {chips([...PERSON_FIELDS, ...found])}
      {folded.length > 0 && <Disclosure title={say("moreColumns")}>{chips(folded)}</Disclosure>}
    </fieldset>
  );
}

interface ChipProps {
  readonly field: Field;
  readonly reading: Reading;
  readonly onChoose: (column: number | null) => void;
}

function ColumnChip({ field, reading, onChoose }: ChipProps) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const id = useId();
  const column = reading.columns[field];
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {say(`field${field}`)}
      </label>
      <Select
        id={id}
        size="small"
        className={mergeClasses(styles.select, column === null && styles.none)}
        value={column ?? ""}
        onChange={(_event, { value }) => onChoose(value === "" ? null : Number(value))}
      >
        {(field !== "name" || column === null) && <option value="">{say("columnNone")}</option>}
        {reading.candidates.map(({ index, letters, heading, samples }) => (
          <option key={index} value={index}>
            {say("columnOption", { letter: letters, heading: heading || (samples[0] ?? "") })}
          </option>
        ))}
      </Select>
    </div>
  );
}
