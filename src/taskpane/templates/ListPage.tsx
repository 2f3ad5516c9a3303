import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import type { Dispatch } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { AnyTemplate } from "../../templates/template";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useLocale, useWords } from "../words";
import type { OwnList } from "../useOwnTemplates";
import { BrokenCard } from "./BrokenCard";
import type { TemplatesEvent } from "./flow";
import { OwnCard } from "./OwnCard";
import { SelectedCard } from "./SelectedCard";
import { StandardCard } from "./StandardCard";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  busy: { justifyContent: "flex-start", minHeight: "40px" },
  import: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  readonly actions: PaneActions;
  readonly own: OwnList;
  readonly standard: readonly AnyTemplate[];
  readonly shown: boolean;
  readonly dispatch: Dispatch<TemplatesEvent>;
  readonly onChanged: () => Promise<void>;
}

/** The workbook's own templates, then those that come with the add-in; above them the selection that can be read as one. */
export function ListPage({ actions, own, standard, shown, dispatch, onChanged }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const copy = (template: AnyTemplate) => {
    if (template.form !== "record") dispatch({ type: "copyOpened", template, title: say("copyTitle", { title: template.title[locale] }), locale });
  };
  const cardActions = { actions, dispatch, onChanged };
  return (
    <div className={styles.stack}>
      <SelectedCard actions={actions} shown={shown} onRead={(address, card) => dispatch({ type: "cardRead", address, card, locale })} />
      <div className={styles.head}>
        <h2 className={styles.heading}>{say("own")}</h2>
        <Button className={styles.import} size="small" appearance="subtle" icon={<ArrowImportRegular />} onClick={() => dispatch({ type: "importOpened" })}>
          {say("import")}
        </Button>
      </div>
      {own.problem !== null && <ProblemBar problem={own.problem} />}
      {own.reading && <Spinner className={styles.busy} size="tiny" label={say("ownReading")} />}
      {!own.reading && own.problem === null && own.templates.length === 0 && <p className={styles.empty}>{say("ownEmpty")}</p>}
      <ul className={styles.list} aria-label={say("own")}>
        {own.templates.map((each) => (
          <li key={each.partId}>
            <OwnCard own={each} {...cardActions} onCopy={() => copy(each.template)} />
          </li>
        ))}
        {own.broken.map((each) => (
          <li key={each.partId}>
            <BrokenCard broken={each} {...cardActions} />
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{say("standard")}</h2>
      <ul className={styles.list} aria-label={say("standard")}>
        {standard.map((template) => (
          <li key={template.id}>
            <StandardCard template={template} onView={() => dispatch({ type: "viewOpened", template })} onCopy={template.form === "record" ? null : () => copy(template)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
