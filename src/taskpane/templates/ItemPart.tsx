import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { useWords } from "../words";
import type { ItemDraft } from "./draft";
import { ItemFields, type ItemActions } from "./ItemFields";
import { scoringOf } from "./scoring";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { alignSelf: "start", marginTop: "2px" },
  name: { overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground3 },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  under: { gridColumnStart: 2, gridColumnEnd: 4, display: "flex", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  fields: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

interface Props extends ItemActions {
  readonly item: ItemDraft;
  /** Its points are a weight within its section, in percent. */
  readonly weighted: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** An item in one line: name, points, how its standard is read. Opened, its fields. */
export function ItemPart({ open, onToggle, ...rest }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const id = useId();
  const { item, weighted, faults } = rest;
  const { group } = scoringOf(item);
  const wrong = faults.find(({ at }) => at.endsWith(`:${item.id}`));
  const points = item.points.trim().replace(/\s*[%％分]$/, "");
  const words = item.words.replace(/\s+/g, " ").trim();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.line} data-item={item.id} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className={styles.chevron}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={mergeClasses(styles.name, item.name.trim() === "" && styles.none)}>{item.name.trim() === "" ? say("noName") : item.name}</span>
        <span className={styles.points}>{points === "" ? "—" : say(weighted ? "weightShown" : "pointsShown", { points })}</span>
        <span className={styles.under}>
          <StateMark state={wrong ? "wrong" : group} words={say(wrong ? "wrong" : group)} />
          {!open && <span className={styles.words}>{words === "" ? say("noWords") : words}</span>}
        </span>
      </button>
      <div id={id} hidden={!open} className={styles.fields}>
        {open && <ItemFields {...rest} />}
      </div>
    </li>
  );
}
