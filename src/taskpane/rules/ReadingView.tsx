import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { describe } from "../../rules/faces";
import type { Reading } from "../../rules/words/reading";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import type { Trial } from "./figures";
import { GroupMark } from "./GroupMark";
import { isDoubtful, isForJudgement } from "../../rules/words/trust";
import { groupOf } from "./groups";
import { markedSpans } from "./pieces";
import type { StandardReader } from "./reader";
import { RuleChart } from "./RuleChart";
import { StandardWords } from "./StandardWords";
import { TryIt } from "./TryIt";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  sentence: { margin: 0, overflowWrap: "anywhere", "::first-letter": { textTransform: "uppercase" } },
  said: { "::first-letter": { textTransform: "uppercase" } },
});

interface Props {
  readonly text: string;
  readonly reading: Reading;
  readonly reader: StandardReader;
  /** What stands in the sheet beside the standard, to begin trying with. */
  readonly startWith: Trial;
  /** Whether what stands around already says how it fares. */
  readonly unmarked?: boolean;
}

/** How one standard is read: the words with what was read of them, the rule in a sentence, its chart, and a place to try it. */
export function ReadingView({ text, reading, reader, startWith, unmarked = false }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const [trial, setTrial] = useState(startWith);
  return (
    <div className={styles.view}>
      {!unmarked && (
        <div role="status">
          <GroupMark group={groupOf(reading)} />
        </div>
      )}
      <section aria-label={say("words")}>
        <StandardWords text={text} spans={markedSpans(reading)} />
      </section>
      {reading.ok ? (
        <>
          <div>
            <h4 className={styles.title}>{say("readAs")}</h4>
            <p className={styles.sentence}>{reading.rule.kind === "judgement" ? say("readAsJudgement") : describe(reading.rule, locale)}</p>
          </div>
          <Conventions reading={reading} reader={reader} />
          <RuleChart rule={reading.rule} trial={trial} />
          {reading.rule.kind !== "judgement" && <TryIt rule={reading.rule} trial={trial} onType={setTrial} />}
        </>
      ) : (
        <InfoNote warning={!isForJudgement(reading.reason.code)}>
          <div className={styles.said}>{reader.sayRefusal(reading.reason, locale)}</div>
        </InfoNote>
      )}
    </div>
  );
}

function Conventions({ reading: { conventions }, reader }: { readonly reading: Extract<Reading, { ok: true }>; readonly reader: StandardReader }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  if (conventions.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{say("conventions")}</h4>
      {conventions.map((convention, index) => (
        <InfoNote key={index} warning={isDoubtful(convention.code)}>
          <div className={styles.said}>{reader.sayConvention(convention, locale)}</div>
        </InfoNote>
      ))}
    </div>
  );
}
