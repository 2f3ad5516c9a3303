import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { LIMITS } from "../../templates/limits";
import { useWords } from "../words";
import type { GradeDraft } from "./draft";
import { FaultLine } from "./FaultLine";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
  name: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  least: { width: "88px", flexShrink: 0, "& input": { minWidth: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

interface Props {
  readonly grades: readonly GradeDraft[];
  readonly faults: readonly string[];
  readonly onChange: (grades: readonly GradeDraft[]) => void;
}

/** Grades with the least points of each, best first. */
export function GradeFields({ grades, faults, onChange }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const change = (id: string, part: Partial<GradeDraft>) => onChange(grades.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const add = () => {
    let number = grades.length + 1;
    while (grades.some(({ id }) => id === `grade-${number}`)) number += 1;
    onChange([...grades, { id: `grade-${number}`, grade: "", least: "" }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{say("grade")}</legend>
      {grades.map(({ id, grade, least }, index) => (
        <div key={id} className={styles.row}>
          <Input className={styles.name} value={grade} maxLength={LIMITS.grade} aria-label={say("gradeName", { n: index + 1 })} onChange={(_event, { value }) => change(id, { grade: value })} />
          <Input className={styles.least} inputMode="decimal" value={least} contentBefore={say("gradeFrom")} aria-label={say("gradeLeast", { n: index + 1 })} onChange={(_event, { value }) => change(id, { least: value })} />
          <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={say("removeGrade", { grade })} disabledFocusable={grades.length === 1} onClick={() => onChange(grades.filter((each) => each.id !== id))} />
        </div>
      ))}
      {faults.map((says) => (
        <FaultLine key={says} says={says} />
      ))}
      <Button appearance="subtle" size="small" icon={<AddRegular />} disabledFocusable={grades.length >= LIMITS.grades} onClick={add}>
        {say("addGrade")}
      </Button>
    </fieldset>
  );
}
