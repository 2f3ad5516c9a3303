import { MenuItem, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons/svg/arrow-export";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { RenameRegular } from "@fluentui/react-icons/svg/rename";
import { useEffect, useRef, useState, type Dispatch } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { OwnTemplate } from "../../workbook/ownTemplates";
import type { PaneActions } from "../actions";
import { Question } from "../Question";
import { useLocale, useWords } from "../words";
import type { TemplatesEvent } from "./flow";
import { RenameForm } from "./RenameForm";
import { TemplateRow } from "./TemplateRow";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly own: OwnTemplate;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<TemplatesEvent>;
  readonly onCopy: () => void;
  /** After the workbook has been changed. */
  readonly onChanged: () => Promise<void>;
}

/** A template of the workbook, with what can be done with it. Renaming and deleting are asked for right under it. */
export function OwnCard({ own: { partId, template }, actions, dispatch, onCopy, onChanged }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const [busy, setBusy] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    if (asking === null && asked.current !== null) menu.current?.focus();
    asked.current = asking;
  }, [asking]);
  const title = template.title[locale];
  const run = async (work: Promise<void>, done: TemplatesEvent) => {
    setBusy(true);
    try {
      await work;
      await onChanged();
      dispatch(done);
    } catch (problem) {
      dispatch({ type: "failed", problem });
    } finally {
      setBusy(false);
      setAsking(null);
    }
  };
  const rename = (typed: string) => run(actions.renameTemplate(template.id, { zh: typed, en: typed }), { type: "done", notice: { kind: "renamed", title: typed } });
  const remove = () => run(actions.deleteTemplate(partId), { type: "done", notice: { kind: "deleted", title } });
  const edit = () => dispatch({ type: "editOpened", template, locale });
  return (
    <div className={styles.stack}>
      <TemplateRow
        template={template}
        onOpen={edit}
        menuRef={menu}
        menu={
          <>
            <MenuItem icon={<EditRegular />} onClick={edit}>
              {say("edit")}
            </MenuItem>
            <MenuItem icon={<CopyRegular />} onClick={onCopy}>
              {say("duplicate")}
            </MenuItem>
            <MenuItem icon={<RenameRegular />} onClick={() => setAsking("rename")}>
              {say("rename")}
            </MenuItem>
            <MenuItem icon={<ArrowExportRegular />} onClick={() => dispatch({ type: "exportOpened", template })}>
              {say("export")}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => setAsking("delete")}>
              {say("delete")}
            </MenuItem>
          </>
        }
      />
      {asking === "rename" && <RenameForm title={title} busy={busy} onDone={(typed) => void rename(typed)} onCancel={() => setAsking(null)} />}
      {asking === "delete" && (
        <Question words={say("deleteQuestion", { title })} no={say("deleteNo")} yes={say(busy ? "deleting" : "deleteYes")} busy={busy} onNo={() => setAsking(null)} onYes={() => void remove()} />
      )}
    </div>
  );
}
