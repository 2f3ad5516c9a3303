import { makeStyles, tokens } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { GROUPS } from "../rules/groups";
import { useWords } from "../words";
import type { ItemDraft } from "./draft";
import { scoringOf } from "./scoring";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  states: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** How many items are understood, to be confirmed, and judged. */
export function ReadStates({ items }: { readonly items: readonly ItemDraft[] }) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  return (
    <div className={styles.states}>
      {GROUPS.map((group) => {
        const count = items.filter((item) => scoringOf(item).group === group).length;
        return count > 0 && <StateMark key={group} state={group} words={say(`${group}Count`, { count })} />;
      })}
    </div>
  );
}
