import { Button, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { functionReference } from "../../functions/reference/reference";
import { functionHelpWords } from "../../i18n/functionHelp";
import { functionsPaneWords } from "../../i18n/functionsPane";
import { paneWords } from "../../i18n/pane";
import { useLocale, useWords } from "../words";
import { FunctionRules } from "./FunctionRules";
import { foundFunctions } from "./search";
import { useFunctionStyles } from "./useFunctionStyles";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", boxSizing: "border-box" },
  group: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  row: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly query: string;
  /** The function that was open before; its row has the focus again. */
  readonly left: FunctionId | null;
  readonly shown: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: FunctionId) => void;
  readonly onClose: () => void;
}

/** The functions by category, with a search. */
export function FunctionList({ query, left, shown, onQuery, onOpen, onClose }: Props) {
  const shared = useFunctionStyles();
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(functionsPaneWords);
  const pane = useWords(paneWords);
  const help = useWords(functionHelpWords);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) (before.current ?? title.current)?.focus();
  }, [shown]);
  const found = foundFunctions(query);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <main className={shared.page}>
      <Button className={shared.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onClose}>
        {pane("close")}
      </Button>
      <h1 ref={title} tabIndex={-1} className={shared.title}>
        {help("title")}
      </h1>
      <SearchBox className={styles.search} placeholder={say("search")} aria-label={say("search")} value={query} onChange={(_event, { value }) => onQuery(value)} />
      <span className={styles.hidden} role="status">
        {query === "" ? "" : say("found", { count })}
      </span>
      {found.map(({ title: category, functions }) => (
        <section key={category.en} aria-label={category[locale]}>
          <h2 className={styles.group}>{category[locale]}</h2>
          <ul className={styles.list}>
            {functions.map((id) => {
              const { name, description } = functionReference(id, locale);
              return (
                <li key={id}>
                  <button ref={id === left ? before : undefined} type="button" className={styles.row} aria-label={say("openFunction", { name, description })} onClick={() => onOpen(id)}>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.line}>{description}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {count === 0 && (
        <>
          <p className={styles.none}>{say("notFound", { query })}</p>
          <Button onClick={() => onQuery("")}>{say("showAll")}</Button>
        </>
      )}
      {query === "" && <FunctionRules />}
    </main>
  );
}
