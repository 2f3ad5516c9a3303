import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { useWords } from "../words";

const useStyles = makeStyles({
  sum: { display: "flex", alignItems: "center", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS, margin: 0, minHeight: "20px", fontSize: tokens.fontSizeBase200 },
  right: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** What the percentages above come to, and whether that is right. `sum` null = one of them is no percentage. */
export function ShareSum({ id, sum }: { readonly id: string; readonly sum: number | null }) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const right = sum === 100;
  return (
    <p id={id} role="status" className={mergeClasses(styles.sum, right ? styles.right : styles.wrong)}>
      {right ? <CheckmarkCircle16Filled aria-hidden /> : <Warning16Filled aria-hidden />}
      {right ? say("sumRight") : sum === null ? say("sumUnreadable") : say("sumWrong", { sum })}
    </p>
  );
}
