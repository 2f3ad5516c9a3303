import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { generationWords } from "../../i18n/generationWords";
import { useLocale, useWords } from "../words";
import { secondsLeft, timeLeft, type Progress } from "./progress";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXXL} 0`, display: "grid", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  figures: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, minHeight: "20px", fontVariantNumeric: "tabular-nums" },
  left: { color: tokens.colorNeutralForeground2, textAlign: "right" },
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Screen readers are told at each quarter, not at each sheet. */
const ANNOUNCED_PERCENT = 25;

/** How far the generation is. */
export function Working({ progress, cancelling }: { readonly progress: Progress; readonly cancelling: boolean }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(generationWords);
  const { done, total } = progress;
  const seconds = secondsLeft(progress);
  const left = seconds === null ? (done === total ? say("timeUnknown") : "") : timeLeft(seconds, locale);
  const percent = Math.floor((done / total) * (100 / ANNOUNCED_PERCENT)) * ANNOUNCED_PERCENT;
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>
        {say(cancelling ? "cancelling" : "working")}
      </h2>
      <ProgressBar
        value={cancelling ? undefined : done}
        max={total}
        thickness="large"
        aria-label={say("working")}
        aria-valuetext={say("workingOf", { done, total })}
      />
      <div className={styles.figures}>
        <span>{say("workingOf", { done, total })}</span>
        <span className={styles.left}>{cancelling ? "" : left}</span>
      </div>
      <p className={styles.promise}>{say("safeToCancel")}</p>
      <span className={styles.hidden} role="status">
        {say("halfDone", { percent })}
      </span>
    </div>
  );
}
