import { makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../i18n/counted";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { findTemplate } from "../../templates/standardTemplates";
import type { AnyTemplate } from "../../templates/template";
import { summarise } from "../../templates/summary";
import { useLocale, useWords } from "../words";
import { TemplatePicture } from "./TemplatePicture";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "60px 1fr",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingVerticalM,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** A template as a card to press. */
export function TemplateCard({ template, onChoose }: { readonly template: AnyTemplate; readonly onChoose: () => void }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const { items, total } = summarise(template);
  const raters = template.form === "record" ? "" : template.raters.map((rater) => rater.name[locale]).join(locale === "zh" ? "、" : ", ");
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <TemplatePicture template={template} />
      <span className={styles.words}>
        <span className={styles.title}>{template.title[locale]}</span>
        <span className={styles.line}>{template.post[locale]}</span>
        {findTemplate(template.id) === undefined && <span className={styles.line}>{templatesPaneWords(locale, "ownMark")}</span>}
        {total !== null && <span className={styles.line}>{say("templateFacts", { items: counted(locale, "item", items), total })}</span>}
        {raters !== "" && <span className={styles.line}>{say("templateRaters", { raters })}</span>}
      </span>
    </button>
  );
}
