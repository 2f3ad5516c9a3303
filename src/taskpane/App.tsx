import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Locale } from "../i18n/message";
import type { AnyTemplate } from "../templates/template";
import type { PaneActions } from "./actions";
import { Frame, type MenuPage } from "./Frame";
import { FunctionsPage } from "./functions/FunctionsPage";
import { HelpPage } from "./HelpPage";
import { usePageStyles } from "./pageStyles";
import type { StandardReader } from "./rules/reader";
import { RulesPane } from "./rules/RulesPane";
import { ScorecardsPane } from "./scorecards/ScorecardsPane";
import type { Day } from "./scorecards/flow";
import { onTabShown, shownTab, showTab } from "./shownTab";
import { TemplatesPane } from "./templates/TemplatesPane";
import { theme } from "./theme";
import { useOwnTemplates } from "./useOwnTemplates";
import { LocaleProvider } from "./words";

const useStyles = makeStyles({
  // Not on the provider: Fluent gives its classes to menus as well.
  window: { height: "100vh" },
  covered: { display: "none" },
  page: { display: "contents" },
});

interface Props {
  readonly actions: PaneActions;
  readonly reader: StandardReader;
  readonly locale: Locale;
  readonly today: Day;
  readonly templates: readonly AnyTemplate[];
}

/** The whole pane. */
export function App({ actions, reader, locale, today, templates }: Props) {
  usePageStyles();
  const styles = useStyles();
  const [page, setPage] = useState<MenuPage | null>(null);
  const tab = useSyncExternalStore(onTabShown, shownTab);
  const { own, refresh } = useOwnTemplates(actions, tab);
  const all = useMemo(() => [...own.templates.map(({ template }) => template), ...templates], [own.templates, templates]);
  // A tab is drawn when it is first opened, and keeps what was done in it.
  const [templatesOpened, setTemplatesOpened] = useState(false);
  if (tab === "templates" && !templatesOpened) setTemplatesOpened(true);
  const [rulesOpened, setRulesOpened] = useState(false);
  if (tab === "rules" && !rulesOpened) setRulesOpened(true);
  const [functionsOpened, setFunctionsOpened] = useState(false);
  if (page === "functions" && !functionsOpened) setFunctionsOpened(true);
  // A tab that somebody asks for, here or on the ribbon, is not left behind a page of the menu.
  useEffect(() => onTabShown(() => setPage(null)), []);
  const inFront = (isInFront: boolean) => (isInFront ? styles.page : styles.covered);
  return (
    <FluentProvider theme={theme} lang={locale === "zh" ? "zh-CN" : "en"}>
      <LocaleProvider value={locale}>
        <div className={styles.window}>
          <Frame
            tab={tab}
            onTab={showTab}
            onPage={setPage}
          >
            {/* Choices stay while somebody reads the help. */}
            <div className={inFront(page === null && tab === "scorecards")}>
              <ScorecardsPane actions={actions} templates={all} today={today} shown={tab === "scorecards"} />
            </div>
            {templatesOpened && (
              <div className={inFront(page === null && tab === "templates")}>
                <TemplatesPane actions={actions} own={own} standard={templates} onChanged={refresh} shown={page === null && tab === "templates"} />
              </div>
            )}
            {rulesOpened && (
              <div className={inFront(page === null && tab === "rules")}>
                <RulesPane actions={actions} reader={reader} shown={tab === "rules"} />
              </div>
            )}
            {functionsOpened && (
              <div className={inFront(page === "functions")}>
                <FunctionsPage actions={actions} shown={page === "functions"} onClose={() => setPage(null)} />
              </div>
            )}
            {(page === "help" || page === "about") && <HelpPage topic={page} onClose={() => setPage(null)} />}
          </Frame>
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}
