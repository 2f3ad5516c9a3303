import { makeStyles, tokens } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { plain } from "../../numbers/plain";
import { itemContext } from "../../templates/itemContext";
import type { RecordTemplate } from "../../templates/recordTemplate";
import type { AnyTemplate, Template } from "../../templates/template";
import { InfoNote } from "../InfoNote";
import { typedFigure } from "../rules/figures";
import { useLocale, useWords } from "../words";
import { wordsOf } from "./draft";
import { PageHead } from "./PageHead";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  words: { margin: 0, whiteSpace: "pre-line", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A template that comes with the add-in, to read through. */
export function ViewPage({ template, onBack }: { readonly template: AnyTemplate; readonly onBack: () => void }) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <div className={styles.stack}>
      <PageHead title={template.title[locale]} line={template.post[locale]} onBack={onBack} />
      {template.note && <InfoNote>{template.note[locale]}</InfoNote>}
      {template.form === "record" ? <RecordView template={template} /> : <CardView template={template} />}
    </div>
  );
}

function CardView({ template: { sections, raters, grades } }: { readonly template: Template }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const join = (parts: readonly string[]) => parts.join(say("listBreak"));
  return (
    <>
      <p className={styles.line}>{say("ratersLine", { raters: join(raters.map(({ name, share }) => (raters.length > 1 ? `${name[locale]} ${plain(share * 100)}%` : name[locale]))) })}</p>
      {sections.map((section) => (
        <section key={section.id} aria-label={section.name[locale]}>
          <h3 className={styles.heading}>{sections.length > 1 ? `${section.name[locale]} ${plain(section.share * 100)}%` : section.name[locale]}</h3>
          <ul className={styles.list}>
            {section.items.map((item) => (
              <li key={item.id} className={styles.item}>
                <div>{say("viewItem", { name: item.name[locale], points: plain(itemContext(item, section).points) })}</div>
                <p className={styles.words}>{wordsOf(item, locale)}</p>
                {item.target !== undefined && <p className={styles.words}>{say("viewTarget", { target: typedFigure(item.target, item.rule) })}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.line}>{say("gradesLine", { grades: join(grades.map(([least, grade]) => say("gradeAt", { grade, least: plain(least) }))) })}</p>
    </>
  );
}

function RecordView({ template: { tables, figures } }: { readonly template: RecordTemplate }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const join = (parts: readonly string[]) => parts.join(say("listBreak"));
  return (
    <>
      <InfoNote>{say("recordOnly")}</InfoNote>
      {tables.map(({ id, name, columns }) => (
        <section key={id}>
          <h3 className={styles.heading}>{name?.[locale] ?? say("recordTable")}</h3>
          <p className={styles.line}>{say("recordColumns", { columns: join(columns.map((column) => column.name[locale])) })}</p>
        </section>
      ))}
      <p className={styles.line}>{say("recordFigures", { figures: join(figures.map(({ name }) => name[locale])) })}</p>
    </>
  );
}
