import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { PersonEdit16Regular } from "@fluentui/react-icons/svg/person-edit";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { rulesPaneWords } from "../../i18n/rulesPane";
import { useWords } from "../words";
import type { Group } from "./groups";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  well: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  judgement: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { well: CheckmarkCircle16Filled, look: Warning16Filled, judgement: PersonEdit16Regular } as const;

/** How a standard fares, by icon and word; with a count for a whole group. */
export function GroupMark({ group, count }: { readonly group: Group; readonly count?: number }) {
  const styles = useStyles();
  const say = useWords(rulesPaneWords);
  const Icon = ICONS[group];
  return (
    <span className={mergeClasses(styles.mark, styles[group])}>
      <Icon aria-hidden />
      {count === undefined ? say(group) : say("groupCount", { group: say(group), count })}
    </span>
  );
}
