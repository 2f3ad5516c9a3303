import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { TargetColumn } from "../../sheets/targetColumns";
import { useLocale, useWords } from "../words";

const useStyles = makeStyles({
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { listStyle: "none", margin: `0 0 0 24px`, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  unused: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly targets: readonly TargetColumn[];
  readonly used: boolean;
  readonly onUse: (on: boolean) => void;
}

/** Which columns give people targets of their own, to be taken or not. */
export function TargetColumns({ targets, used, onUse }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  return (
    <div>
      <Checkbox className={styles.check} checked={used} label={say("useTargets")} onChange={(_event, { checked }) => onUse(checked === true)} />
      <ul className={mergeClasses(styles.list, !used && styles.unused)}>
        {targets.map(({ item, letters, heading }) => (
          <li key={item.zh}>{say("targetColumn", { letter: letters, heading, item: item[locale] })}</li>
        ))}
      </ul>
    </div>
  );
}
