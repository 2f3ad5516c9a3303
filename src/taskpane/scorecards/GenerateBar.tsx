import { Button } from "@fluentui/react-components";
import { useId, type MouseEvent } from "react";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
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
  const scorecards = readiness.ready ? counted(locale, "scorecard", readiness.request.people.length) : "";
  return (
    <div className={styles.bar}>
      {phase.kind === "choosing" && (
        <>
          <p id={whyId} className={styles.why}>
            {say(readiness.ready ? "promise" : readiness.why)}
          </p>
          <Button appearance="primary" size="large" disabledFocusable={!readiness.ready} aria-describedby={whyId} onClick={once(onGenerate)}>
            {readiness.ready ? say("generate", { scorecards }) : say("generateNone")}
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

/** The buttons take each other's place: the second click of a double click is not meant for the one that has just come. */
function once(action: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) action();
  };
}
