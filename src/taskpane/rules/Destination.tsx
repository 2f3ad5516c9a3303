import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { counted } from "../../i18n/counted";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { columnLetters } from "../../sheets/address";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import type { ColumnChoice, Columns } from "./columns";
import type { ColumnField } from "./headings";
import type { InsertionPlan, Lack } from "./plan";
import type { RuleFormula } from "./ruleFormula";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  grid: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  label: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  select: { width: "100%", "& select": { width: "100%", textOverflow: "ellipsis" } },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  radios: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const LACKS: readonly Lack[] = ["points", "target", "room"];

interface Props {
  /** Whether the selected rows are what is scored, by a standard from elsewhere. */
  readonly rowsSelected: boolean;
  readonly columns: Columns;
  readonly choices: readonly ColumnChoice[];
  readonly needed: { readonly points: boolean; readonly target: boolean };
  readonly lacking: InsertionPlan["lacking"];
  readonly style: RuleFormula;
  readonly onColumn: (field: ColumnField, column: number | null) => void;
  readonly onStyle: (style: RuleFormula) => void;
}

/** Where the figures stand, where the formulas go and of which kind they are. */
export function Destination({ rowsSelected, columns, choices, needed, lacking, style, onColumn, onStyle }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const id = useId();
  const fields: readonly ("actual" | "points" | "target" | "score")[] = [
    "actual",
    ...(needed.points ? (["points"] as const) : []),
    ...(needed.target ? (["target"] as const) : []),
    "score",
  ];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {say("destination")}
      </h3>
      {rowsSelected && <p className={styles.why}>{say("destinationSelection")}</p>}
      <div className={styles.grid}>
        {fields.map((field) => (
          <div key={field}>
            <label className={styles.label} htmlFor={`${id}${field}`}>
              {say(`column${field}`)}
            </label>
            <Select
              id={`${id}${field}`}
              size="small"
              className={styles.select}
              value={columns[field] ?? ""}
              onChange={(_event, { value }) => onColumn(field, value === "" ? null : Number(value))}
            >
              {columns[field] === null && <option value="">{say("columnNone")}</option>}
              {choices.map(({ column, heading }) => (
                <option key={column} value={column}>
                  {say("columnOption", { letter: columnLetters(column), heading })}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      {LACKS.filter((lack) => lacking[lack] > 0).map((lack) => (
        <InfoNote key={lack} warning>
          {say(`lack${lack}`, { standards: counted(locale, "standard", lacking[lack]) })}
        </InfoNote>
      ))}
      <Field label={say("style")}>
        <RadioGroup className={styles.radios} value={style} onChange={(_event, { value }) => onStyle(value === "rule" ? "rule" : "native")}>
          {(["native", "rule"] as const).map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {say(each)}
                  <small className={styles.hint}>{say(each === "rule" && rowsSelected ? "ruleTypedHint" : `${each}Hint`)}</small>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
}
