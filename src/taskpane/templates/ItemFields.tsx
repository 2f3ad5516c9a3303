import { Button, Checkbox, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useEffect, useId, useRef } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { LIMITS } from "../../templates/limits";
import { useWords } from "../words";
import type { FieldFault } from "./built";
import { canMove, type Change } from "./changes";
import type { ItemDraft, TemplateDraft } from "./draft";
import type { Place } from "./faultPlaces";
import { FaultLine } from "./FaultLine";
import { ItemReading } from "./ItemReading";
import { scoringOf } from "./scoring";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  figure: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  faults: { gridColumnStart: 1, gridColumnEnd: 3 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: "block" },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  order: { display: "flex", gap: tokens.spacingHorizontalXS, justifyContent: "flex-end" },
});

export interface ItemActions {
  readonly draft: TemplateDraft;
  readonly faults: readonly FieldFault[];
  readonly onChange: (change: Change) => void;
}

interface Props extends ItemActions {
  readonly item: ItemDraft;
  readonly weighted: boolean;
}

/** Everything about an item that can be changed, with how its standard is read at once. */
export function ItemFields({ item, weighted, draft, faults, onChange }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const figures = useId();
  const first = useRef<HTMLInputElement>(null);
  const { id, name, points, target, words, judged } = item;
  const blank = name === "" && words === "";
  useEffect(() => {
    // Somebody who adds an item goes on with its name.
    if (blank) first.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it is opened
  }, []);
  const change = (part: Extract<Change, { type: "item" }>["part"]) => onChange({ type: "item", id, part });
  const saysAt = (at: Place) => faults.find((fault) => fault.at === at)?.says ?? null;
  const marked = (at: Place) => (saysAt(at) === null ? {} : ({ validationState: "error" } as const));
  const wrong = (at: Place) => ({ ...marked(at), validationMessage: saysAt(at) });
  const named = name.trim() === "" ? say("noName") : name;
  return (
    <div className={styles.stack}>
      <Field label={say("itemName")} {...wrong(`itemName:${id}`)}>
        <Input className={styles.input} input={{ ref: first }} value={name} maxLength={LIMITS.name} onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={say(weighted ? "weight" : "points")} {...marked(`points:${id}`)}>
          <Input className={styles.figure} aria-describedby={figures} inputMode="decimal" value={points} contentAfter={say(weighted ? "percent" : "pointsUnit")} onChange={(_event, { value }) => change({ points: value })} />
        </Field>
        <Field label={say("target")} {...marked(`target:${id}`)}>
          <Input className={styles.figure} aria-describedby={figures} value={target} placeholder={say("targetHint")} onChange={(_event, { value }) => change({ target: value })} />
        </Field>
        {/* Under both, where a sentence has room. */}
        <div id={figures} className={styles.faults}>
          {[`points:${id}` as const, `target:${id}` as const].map((at) => (
            <FaultLine key={at} says={saysAt(at)} />
          ))}
        </div>
      </div>
      <Field label={say("words")} {...wrong(`standard:${id}`)}>
        <Textarea textarea={{ rows: 3, spellCheck: false }} resize="vertical" value={words} placeholder={say("wordsHint")} onChange={(_event, { value }) => change({ words: value })} />
      </Field>
      <Checkbox
        className={styles.check}
        checked={judged}
        label={
          <>
            {say("judged")}
            {judged && <small className={styles.hint}>{say("judgedHint")}</small>}
          </>
        }
        onChange={(_event, { checked }) => change({ judged: checked === true })}
      />
      <ItemReading item={item} scoring={scoringOf(item)} onPart={change} />
      <div className={styles.order}>
        <Button appearance="subtle" icon={<ArrowUpRegular />} data-control={`${id} up`} aria-label={say("moveUp", { name: named })} disabledFocusable={!canMove(draft, id, -1)} onClick={() => onChange({ type: "itemMoved", id, by: -1 })} />
        <Button appearance="subtle" icon={<ArrowDownRegular />} data-control={`${id} down`} aria-label={say("moveDown", { name: named })} disabledFocusable={!canMove(draft, id, 1)} onClick={() => onChange({ type: "itemMoved", id, by: 1 })} />
        <Button appearance="subtle" icon={<DeleteRegular />} aria-label={say("removeItem", { name: named })} onClick={() => onChange({ type: "itemRemoved", id })} />
      </div>
    </div>
  );
}
