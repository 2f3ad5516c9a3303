import { useMemo, useReducer, type Dispatch } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { AnyTemplate } from "../../templates/template";
import type { PaneActions } from "../actions";
import { showTab } from "../shownTab";
import { useBeginAtTop } from "../useBeginAtTop";
import type { OwnList } from "../useOwnTemplates";
import { useLocale, useWords } from "../words";
import { EditPage } from "./EditPage";
import { ExportPage } from "./ExportPage";
import { START, templatesFlow, type Editing, type TemplatesEvent } from "./flow";
import { ImportPage } from "./ImportPage";
import { ListPage } from "./ListPage";
import { NoticeBar } from "./NoticeBar";
import { SaveBar } from "./SaveBar";
import { checked } from "./saving";
import { usePageLayout } from "./usePageLayout";
import { ViewBar } from "./ViewBar";
import { ViewPage } from "./ViewPage";

interface Props {
  readonly actions: PaneActions;
  readonly own: OwnList;
  /** Those that come with the add-in. */
  readonly standard: readonly AnyTemplate[];
  /** Reads the workbook's templates again. */
  readonly onChanged: () => Promise<void>;
  /** Whether its tab is the one in front. */
  readonly shown: boolean;
}

/** Templates of the workbook's own: read from its tables, adapted, kept, exchanged as files. */
export function TemplatesPane({ actions, own, standard, onChanged, shown }: Props) {
  const styles = usePageLayout();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [{ page, notice }, dispatch] = useReducer(templatesFlow, START);
  const scroll = useBeginAtTop(page.kind, null);
  const templates = useMemo(() => own.templates.map(({ template }) => template), [own.templates]);
  const ids = useMemo(() => new Set(standard.map(({ id }) => id)), [standard]);
  const taken = useMemo(() => new Set([...ids, ...templates.map(({ id }) => id)]), [ids, templates]);
  const back = () => dispatch({ type: "backAsked" });
  const noticeBar = notice && (
    <div className={styles.notice}>
      <NoticeBar notice={notice} onGenerate={() => showTab("scorecards")} />
    </div>
  );

  if (page.kind === "edit")
    return (
      <div className={styles.pane}>
        {noticeBar}
        <Edit editing={page.editing} actions={actions} taken={taken} dispatch={dispatch} onChanged={onChanged} />
      </div>
    );
  if (page.kind === "import")
    return (
      <div className={styles.pane}>
        {noticeBar}
        <ImportPage own={templates} standard={ids} actions={actions} dispatch={dispatch} onChanged={onChanged} />
      </div>
    );
  const viewed = page.kind === "view" && page.template.form !== "record" ? page.template : null;
  return (
    <div className={styles.pane}>
      {noticeBar}
      <div ref={scroll} tabIndex={-1} className={styles.scroll}>
        {page.kind === "list" && <ListPage actions={actions} own={own} standard={standard} shown={shown} dispatch={dispatch} onChanged={onChanged} />}
        {page.kind === "view" && <ViewPage template={page.template} onBack={back} />}
        {page.kind === "export" && <ExportPage template={page.template} onBack={back} />}
      </div>
      {viewed && <ViewBar onCopy={() => dispatch({ type: "copyOpened", template: viewed, title: say("copyTitle", { title: viewed.title[locale] }), locale })} />}
    </div>
  );
}

interface EditProps {
  readonly editing: Editing;
  readonly actions: PaneActions;
  readonly taken: ReadonlySet<string>;
  readonly dispatch: Dispatch<TemplatesEvent>;
  readonly onChanged: () => Promise<void>;
}

function Edit({ editing, actions, taken, dispatch, onChanged }: EditProps) {
  const styles = usePageLayout();
  const locale = useLocale();
  const now = useMemo(() => checked(editing, taken, locale), [editing, taken, locale]);
  const save = async () => {
    if (!now.saving.ready || editing.saving) return;
    const { template } = now.saving;
    dispatch({ type: "saving" });
    try {
      await (editing.replaces ? actions.replaceTemplate(template) : actions.addTemplate(template));
      await onChanged();
      dispatch({ type: "done", notice: { kind: "saved", title: template.title[locale] } });
    } catch (problem) {
      dispatch({ type: "failed", problem });
    }
  };
  return (
    <>
      <div className={styles.scroll}>
        <EditPage editing={editing} checked={now} onChange={(change) => dispatch({ type: "changed", change })} onBack={() => dispatch({ type: "backAsked" })} />
      </div>
      <SaveBar
        editing={editing}
        saving={now.saving}
        onSave={() => void save()}
        onRestore={() => dispatch({ type: "restored" })}
        onStay={() => dispatch({ type: "stayed" })}
        onLeave={() => dispatch({ type: "left" })}
      />
    </>
  );
}
