import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { counted } from "../../i18n/counted";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { LIMITS } from "../../templates/limits";
import { sayDoubt } from "../../templates/reading/doubts";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import type { Change } from "./changes";
import { itemsOf } from "./draft";
import type { Editing } from "./flow";
import { MoreParts } from "./MoreParts";
import { PageHead } from "./PageHead";
import { ReadStates } from "./ReadStates";
import type { Checked } from "./saving";
import { SectionPart } from "./SectionPart";
import { TotalLine } from "./TotalLine";
import { useFocusKept } from "./useFocusKept";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  sections: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  add: { justifySelf: "start" },
});

interface Props {
  readonly editing: Editing;
  readonly checked: Checked;
  readonly onChange: (change: Change) => void;
  readonly onBack: () => void;
}

/** A template in its fields: what was read from cells, a copy, or one of the workbook. */
export function EditPage({ editing, checked: { faults, sums }, onChange, onBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { draft, source, replaces } = editing;
  const page = useFocusKept(draft);
  const toggle = (item: string, on: boolean) => {
    const items = new Set(open);
    if (on) items.add(item);
    else items.delete(item);
    setOpen(items);
  };
  const at = (place: "title" | "post") => {
    const found = faults.find((fault) => fault.at === place);
    return found ? ({ validationState: "error", validationMessage: found.says } as const) : {};
  };
  const actions = { draft, faults, onChange };
  return (
    <div ref={page} className={styles.stack}>
      <PageHead title={say(replaces ? "editing" : "newTemplate")} line={source && say("readFrom", { address: source.address })} onBack={onBack} />
      <div>
        <TotalLine sums={sums} items={counted(locale, "item", itemsOf(draft).length)} />
        <ReadStates items={itemsOf(draft)} />
      </div>
      {source && source.doubts.length > 0 && (
        <section aria-label={say("cardDoubts")}>
          {source.doubts.map((doubt) => (
            <InfoNote key={sayDoubt(doubt, locale)} warning>
              {sayDoubt(doubt, locale)}
            </InfoNote>
          ))}
        </section>
      )}
      <Field label={say("title")} {...at("title")}>
        <Input className={styles.input} value={draft.title} maxLength={LIMITS.title} onChange={(_event, { value }) => onChange({ type: "card", part: { title: value } })} />
      </Field>
      <Field label={say("post")} {...at("post")}>
        <Input className={styles.input} value={draft.post} maxLength={LIMITS.name} onChange={(_event, { value }) => onChange({ type: "card", part: { post: value } })} />
      </Field>
      <h3 className={styles.heading}>{say("items")}</h3>
      <div className={styles.sections}>
        {draft.sections.map((section) => (
          <SectionPart key={section.id} {...actions} section={section} sums={sums} open={open} onToggle={toggle} />
        ))}
      </div>
      <Button
        className={styles.add}
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        disabledFocusable={draft.sections.length >= LIMITS.sections}
        onClick={() => onChange({ type: "sectionAdded", name: say("newSection", { n: draft.sections.length + 1 }) })}
      >
        {say("addSection")}
      </Button>
      <h3 className={styles.heading}>{say("more")}</h3>
      {faults.flatMap(({ at: place, says }) =>
        place === "card"
          ? [
              <InfoNote key={says} warning>
                {says}
              </InfoNote>,
            ]
          : [],
      )}
      <MoreParts {...actions} />
    </div>
  );
}
