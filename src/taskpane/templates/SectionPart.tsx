import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { plain } from "../../numbers/plain";
import { LIMITS } from "../../templates/limits";
import { useWords } from "../words";
import { nextItemId } from "./changes";
import { itemsOf, type SectionDraft } from "./draft";
import type { Place } from "./faultPlaces";
import type { ItemActions } from "./ItemFields";
import { ItemPart } from "./ItemPart";
import { SumLine } from "./SumLine";
import type { Sums } from "./sums";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  name: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  share: { width: "84px", flexShrink: 0 },
  figure: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  remove: { flexShrink: 0, marginTop: "26px" },
  list: { listStyle: "none", margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface Props extends ItemActions {
  readonly section: SectionDraft;
  readonly sums: Sums;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (item: string, open: boolean) => void;
}

/** A part of the card with its items and what they add up to. A card of one part shows the items alone. */
export function SectionPart({ section, sums, open, onToggle, ...rest }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const { draft, faults, onChange } = rest;
  const { id, name, share, inPoints, items } = section;
  const single = draft.sections.length === 1;
  const change = (part: Partial<Pick<SectionDraft, "name" | "share">>) => onChange({ type: "section", id, part });
  const wrong = (at: Place) => {
    const found = faults.find((fault) => fault.at === at);
    return found ? ({ validationState: "error", validationMessage: found.says } as const) : {};
  };
  const add = () => {
    onToggle(nextItemId(draft), true);
    onChange({ type: "itemAdded", section: id });
  };
  return (
    <section aria-label={name}>
      {!single && (
        <div className={styles.head}>
          <Field className={styles.name} label={say("sectionName")} {...wrong(`sectionName:${id}`)}>
            <Input className={styles.input} value={name} maxLength={LIMITS.name} onChange={(_event, { value }) => change({ name: value })} />
          </Field>
          {!inPoints && (
            <Field className={styles.share} label={say("sectionShare")} {...wrong(`share:${id}`)}>
              <Input className={styles.figure} inputMode="decimal" value={share} contentAfter={say("percent")} onChange={(_event, { value }) => change({ share: value })} />
            </Field>
          )}
          <Button className={styles.remove} appearance="subtle" icon={<DeleteRegular />} aria-label={say("removeSection", { name })} onClick={() => onChange({ type: "sectionRemoved", id })} />
        </div>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <ItemPart key={item.id} {...rest} item={item} weighted={!single && !inPoints} open={open.has(item.id)} onToggle={() => onToggle(item.id, !open.has(item.id))} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button appearance="subtle" size="small" icon={<AddRegular />} disabledFocusable={itemsOf(draft).length >= LIMITS.items} onClick={add}>
          {say("addItem")}
        </Button>
        {!single && <SectionSum section={section} sums={sums} />}
      </div>
    </section>
  );
}

function SectionSum({ section: { id }, sums }: Pick<Props, "section" | "sums">) {
  const say = useWords(templatesPaneWords);
  const { sum = null, of = null } = sums.sections.get(id) ?? {};
  if (sum === null) return <SumLine right={false} words={say("totalUnreadable")} />;
  if (of === null) return <span>{say("partSum", { sum: plain(sum) })}</span>;
  const right = sum === of;
  return <SumLine right={right} words={say(right ? "weightSum" : "weightSumWrong", { sum: plain(sum) })} />;
}
