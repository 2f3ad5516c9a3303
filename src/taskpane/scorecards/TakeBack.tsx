import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef, useState } from "react";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import type { AnyTemplate } from "../../templates/template";
import type { Generation } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useLocale, useWords } from "../words";
import { generationName } from "./generationName";

const useStyles = makeStyles({
  button: { justifySelf: "start" },
  confirm: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  question: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  busy: { justifyContent: "flex-start", minHeight: "32px" },
});

type Stage = { readonly kind: "idle" | "counting" | "deleting" } | { readonly kind: "asking"; readonly entries: number };

interface Props {
  readonly generation: Generation;
  readonly templates: readonly AnyTemplate[];
  readonly actions: PaneActions;
  readonly onProblem: (problem: unknown) => void;
  readonly onTakenBack: (count: number) => void;
}

/** Takes a generation back, after saying what would be lost with it. */
export function TakeBack({ generation, templates, actions, onProblem, onTakenBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(generationWords);
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const keep = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(stage.kind);
  // The safe answer gets the focus; afterwards the button that asked has it again.
  useEffect(() => {
    if (stage.kind === "asking") keep.current?.focus();
    if (stage.kind === "idle" && before.current !== "idle") button.current?.focus();
    before.current = stage.kind;
  }, [stage.kind]);

  const failed = (problem: unknown) => {
    setStage({ kind: "idle" });
    onProblem(problem);
  };
  const ask = () => {
    setStage({ kind: "counting" });
    actions.countEntries(generation).then((entries) => setStage({ kind: "asking", entries }), failed);
  };
  const takeBack = () => {
    setStage({ kind: "deleting" });
    actions.takeBack(generation).then((names) => onTakenBack(names.length), failed);
  };

  const scorecards = counted(locale, "scorecard", generation.sheets.length);
  switch (stage.kind) {
    case "idle":
      return (
        <Button
          ref={button}
          className={styles.button}
          icon={<ArrowUndoRegular />}
          aria-label={say("takeBackOf", { what: generationName(generation, templates, locale) })}
          onClick={ask}
        >
          {say("takeBack")}
        </Button>
      );
    case "counting":
    case "deleting":
      return <Spinner className={styles.busy} size="tiny" label={say(stage.kind === "counting" ? "counting" : "takingBack")} role="status" />;
    case "asking": {
      const question =
        stage.entries === 0
          ? say("confirmClean", { scorecards })
          : say("confirmFilled", { scorecards, cells: counted(locale, "cell", stage.entries) });
      return (
        <div className={styles.confirm} role="group" aria-label={say("takeBack")}>
          <p className={styles.question} role="alert">
            {question}
          </p>
          <div className={styles.buttons}>
            <Button ref={keep} onClick={() => setStage({ kind: "idle" })}>
              {say("confirmNo")}
            </Button>
            <Button icon={<ArrowUndoRegular />} onClick={takeBack}>
              {say("confirmYes", { scorecards })}
            </Button>
          </div>
        </div>
      );
    }
  }
}
