import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import { once } from "../once";
import { useBarStyles } from "../useBarStyles";
import { useLocale, useWords } from "../words";
import type { Phase } from "./flow";
import type { Readiness } from "./ready";

interface Props {
  readonly phase: Phase;
  readonly readiness: Readiness;
  readonly onGenerate: () => void;
  readonly onCancel: () => void;
  readonly onStartOver: () => void;
}

/** The one button that moves on, with what it does or why it cannot. */
export function GenerateBar({ phase, readiness, onGenerate, onCancel, onStartOver }: Props) {
  const styles = useBarStyles();
  const locale = useLocale();
  const say = useWords(generationWords);
  const whyId = useId();
  const groups = readiness.ready ? readiness.request.groups : [];
  const scorecards = counted(locale, "scorecard", groups.reduce((sum, { people }) => sum + people.length, 0));
  return (
    <div className={styles.bar}>
      {phase.kind === "choosing" && (
        <>
          <p id={whyId} className={styles.why}>
            {readiness.ready ? say("promise") : say(readiness.why, readiness.params)}
          </p>
          <Button appearance="primary" size="large" disabledFocusable={!readiness.ready} aria-describedby={whyId} onClick={once(onGenerate)}>
            {readiness.ready ? say(groups.length > 1 ? "generateKinds" : "generate", { scorecards, kinds: groups.length }) : say("generateNone")}
          </Button>
        </>
      )}
      {phase.kind === "working" && (
        <Button size="large" disabledFocusable={phase.cancelling} onClick={once(onCancel)}>
          {say(phase.cancelling ? "cancelling" : "cancel")}
        </Button>
      )}
      {phase.kind === "made" && (
        <Button appearance="primary" size="large" onClick={once(onStartOver)}>
          {say("startAnother")}
        </Button>
      )}
    </div>
  );
}
