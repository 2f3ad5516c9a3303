import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Locale } from "../i18n/message";
import type { Template } from "../templates/template";
import type { PaneActions } from "./actions";
import { Frame } from "./Frame";
import { HelpPage, type HelpTopic } from "./HelpPage";
import { usePageStyles } from "./pageStyles";
import { ScorecardsPane } from "./scorecards/ScorecardsPane";
import type { Day } from "./scorecards/flow";
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
  readonly locale: Locale;
  readonly today: Day;
  readonly templates: readonly Template[];
}

/** The whole pane. */
export function App({ actions, locale, today, templates }: Props) {
  usePageStyles();
  const styles = useStyles();
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  return (
    <FluentProvider theme={theme} lang={locale === "zh" ? "zh-CN" : "en"}>
      <LocaleProvider value={locale}>
        <div className={styles.window}>
          <Frame onHelp={setTopic}>
            {/* Choices stay while somebody reads the help. */}
            <div className={topic === null ? styles.page : styles.covered}>
              <ScorecardsPane actions={actions} templates={templates} today={today} />
            </div>
            {topic !== null && <HelpPage topic={topic} onClose={() => setTopic(null)} />}
          </Frame>
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}
