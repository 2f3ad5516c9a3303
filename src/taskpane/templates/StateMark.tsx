import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { PersonEdit16Regular } from "@fluentui/react-icons/svg/person-edit";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Group } from "../rules/groups";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexShrink: 0, whiteSpace: "nowrap" },
  well: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  judgement: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = { well: CheckmarkCircle16Filled, look: Warning16Filled, judgement: PersonEdit16Regular, wrong: ErrorCircle16Filled } as const;

/** How an item or several fare, by icon and words. */
export function StateMark({ state, words }: { readonly state: Group | "wrong"; readonly words: string }) {
  const styles = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon aria-hidden />
      {words}
    </span>
  );
}
