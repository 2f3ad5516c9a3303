import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { Disclosure } from "../Disclosure";
import { RaterFields } from "../scorecards/RaterFields";
import { useWords } from "../words";
import { GradeFields } from "./GradeFields";
import type { ItemActions } from "./ItemFields";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  // The fields take the whole width.
  fields: { marginLeft: "-24px", padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, display: "grid", gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Raters, grades and the note, each folded to a line that says what is set. */
export function MoreParts({ draft, faults, onChange }: ItemActions) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const { raters, missingRater, grades, note } = draft;
  const change = (part: Partial<Pick<typeof draft, "raters" | "missingRater" | "grades" | "note">>) => onChange({ type: "card", part });
  const at = (place: "raters" | "grades" | "note") => faults.filter((fault) => fault.at === place);
  const join = (parts: readonly string[]) => parts.join(say("listBreak"));
  const rater = ({ name, share }: (typeof raters)[number]) => (raters.length > 1 ? `${name} ${share}%` : name);
  const [noteFault] = at("note");
  return (
    <div className={styles.stack}>
      <Disclosure title={say("ratersLine", { raters: join(raters.map(rater)) })} warning={at("raters").length > 0}>
        <div className={styles.fields}>
          <RaterFields raters={raters} missingRater={missingRater} onRaters={(typed) => change({ raters: typed })} onMissingRater={(policy) => change({ missingRater: policy })} />
        </div>
      </Disclosure>
      <Disclosure title={say("gradesLine", { grades: join(grades.map(({ grade, least }) => say("gradeAt", { grade, least }))) })} warning={at("grades").length > 0}>
        <div className={styles.fields}>
          <GradeFields grades={grades} faults={at("grades").map(({ says }) => says)} onChange={(typed) => change({ grades: typed })} />
        </div>
      </Disclosure>
      <Disclosure title={say("noteLine")} warning={noteFault !== undefined}>
        <div className={styles.fields}>
          <Field label={say("noteLine")} hint={say("noteHint")} {...(noteFault ? { validationState: "error", validationMessage: noteFault.says } : {})}>
            <Textarea textarea={{ rows: 3 }} resize="vertical" value={note} onChange={(_event, { value }) => change({ note: value })} />
          </Field>
          <p className={styles.hint}>{say("kept")}</p>
        </div>
      </Disclosure>
    </div>
  );
}
