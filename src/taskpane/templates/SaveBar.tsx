import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { once } from "../once";
import { Question } from "../Question";
import { useBarStyles } from "../useBarStyles";
import { useWords } from "../words";
import type { Editing } from "./flow";
import type { Saving } from "./saving";

const useStyles = makeStyles({
  removed: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  undo: { flexShrink: 0 },
});

interface Props {
  readonly editing: Editing;
  readonly saving: Saving;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** The button that saves, with what it does or why it cannot; above it what was removed last, and the question before changes are lost. */
export function SaveBar({ editing, saving, onSave, onRestore, onStay, onLeave }: Props) {
  const styles = useBarStyles();
  const own = useStyles();
  const say = useWords(templatesPaneWords);
  const whyId = useId();
  if (editing.leaving)
    return (
      <div className={styles.bar}>
        <Question words={say("leaveQuestion")} no={say("leaveNo")} yes={say("leaveYes")} onNo={onStay} onYes={onLeave} />
      </div>
    );
  const { removed } = editing;
  return (
    <div className={styles.bar}>
      {removed && (
        <div className={own.removed} role="status">
          {say("removed", { name: removed.name.trim() === "" ? say("noName") : removed.name })}
          <Button className={own.undo} size="small" icon={<ArrowUndoRegular />} data-control="restore" onClick={onRestore}>
            {say("restore")}
          </Button>
        </div>
      )}
      <p id={whyId} className={styles.why}>
        {saving.says}
      </p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!saving.ready || editing.saving}
        icon={editing.saving ? <Spinner size="tiny" /> : undefined}
        aria-describedby={whyId}
        onClick={once(onSave)}
      >
        {say(editing.saving ? "saving" : editing.replaces ? "saveChanges" : "save")}
      </Button>
    </div>
  );
}
