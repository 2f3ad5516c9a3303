import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Locale } from "../i18n/message";
import type { Template } from "../templates/template";
import type { PaneActions } from "./actions";
import { Frame } from "./Frame";
import { HelpPage, type HelpTopic } from "./HelpPage";
import { usePageStyles } from "./pageStyles";
import type { StandardReader } from "./rules/reader";
import { RulesPane } from "./rules/RulesPane";
import { ScorecardsPane } from "./scorecards/ScorecardsPane";
import type { Day } from "./scorecards/flow";
import { onTabShown, shownTab, showTab } from "./shownTab";
import { theme } from "./theme";
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
  readonly templates: readonly Template[];
}

/** The whole pane. */
export function App({ actions, reader, locale, today, templates }: Props) {
  usePageStyles();
  const styles = useStyles();
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  const tab = useSyncExternalStore(onTabShown, shownTab);
  // A tab is drawn when it is first opened, and keeps what was done in it.
  const [rulesOpened, setRulesOpened] = useState(false);
  if (tab === "rules" && !rulesOpened) setRulesOpened(true);
  const inFront = (isInFront: boolean) => (topic === null && isInFront ? styles.page : styles.covered);
  return (
    <FluentProvider theme={theme} lang={locale === "zh" ? "zh-CN" : "en"}>
      <LocaleProvider value={locale}>
        <div className={styles.window}>
          <Frame
            tab={tab}
            onTab={(chosen) => {
              setTopic(null);
              showTab(chosen);
            }}
            onHelp={setTopic}
          >
            {/* Choices stay while somebody reads the help. */}
            <div className={inFront(tab === "scorecards")}>
              <ScorecardsPane actions={actions} templates={templates} today={today} />
            </div>
            {rulesOpened && (
              <div className={inFront(tab === "rules")}>
                <RulesPane actions={actions} reader={reader} shown={tab === "rules"} />
              </div>
            )}
            {topic !== null && <HelpPage topic={topic} onClose={() => setTopic(null)} />}
          </Frame>
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}
