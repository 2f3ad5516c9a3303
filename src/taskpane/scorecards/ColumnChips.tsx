import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { FIELDS, type Field } from "../../sheets/rosterHeadings";
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

/** Which column holds what, to be corrected in place. Native selects: they fit any pane width and every input method. */
export function ColumnChips({ reading, onChoose }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        {say("columns")}
        <span className={styles.hint}>{say("columnsHint")}</span>
      </legend>
      <div className={styles.grid}>
        {FIELDS.map((field) => {
          const column = reading.columns[field];
          return (
            <div key={field}>
              <label className={styles.label} htmlFor={`${id}${field}`}>
                {say(`field${field}`)}
              </label>
              <Select
                id={`${id}${field}`}
                size="small"
                className={mergeClasses(styles.select, column === null && styles.none)}
                value={column ?? ""}
                onChange={(_event, { value }) => onChoose(field, value === "" ? null : Number(value))}
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
        })}
      </div>
    </fieldset>
  );
}
