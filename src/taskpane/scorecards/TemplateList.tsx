import { SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { AnyTemplate } from "../../templates/template";
import { useLocale, useWords } from "../words";
import { matching } from "./search";
import { TemplateCard } from "./TemplateCard";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", boxSizing: "border-box" },
  list: { listStyle: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  none: { color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly templates: readonly AnyTemplate[];
  readonly onChoose: (template: AnyTemplate) => void;
}

/** Searchable cards, one a template. */
export function TemplateList({ templates, onChoose }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const [query, setQuery] = useState("");
  const found = matching(templates, query, locale);

  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={say("searchTemplates")}
        aria-label={say("searchTemplates")}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      <span className={styles.hidden} role="status">
        {query === "" ? "" : say("templateFound", { count: found.length })}
      </span>
      <ul className={styles.list}>
        {found.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} onChoose={() => onChoose(template)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{say("noTemplateFound", { query })}</p>}
    </>
  );
}
