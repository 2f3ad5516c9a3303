import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useId, useMemo, useRef, useState, type Dispatch } from "react";
import { storedText } from "../../i18n/stored";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { LONGEST_TEMPLATE } from "../../templates/stored/templateText";
import type { Template } from "../../templates/template";
import type { PaneActions } from "../actions";
import { once } from "../once";
import { useBarStyles } from "../useBarStyles";
import { useLocale, useWords } from "../words";
import type { TemplatesEvent } from "./flow";
import { ImportChoice } from "./ImportChoice";
import { ImportFaults } from "./ImportFaults";
import { importOf, type Clash, type Import } from "./importing";
import { PageHead } from "./PageHead";
import { usePageLayout } from "./usePageLayout";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  file: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
});

interface Props {
  readonly own: readonly Template[];
  readonly standard: ReadonlySet<string>;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<TemplatesEvent>;
  readonly onChanged: () => Promise<void>;
}

/** A template from a file or from pasted text: checked as soon as it is there, written only on request. */
export function ImportPage({ own, standard, actions, dispatch, onChanged }: Props) {
  const styles = useStyles();
  const page = usePageLayout();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [text, setText] = useState("");
  const [status, setStatus] = useState("");
  const [clash, setClash] = useState<Clash | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found = useMemo(() => importOf(text, own, standard, clash, locale), [text, own, standard, clash, locale]);
  const take = (words: string) => {
    setText(words);
    setClash(null);
  };
  const read = async (file: File) => {
    if (file.size > LONGEST_TEMPLATE * 4) {
      setStatus(storedText(locale, "whole", { what: storedText(locale, "tooLarge", { length: file.size, most: LONGEST_TEMPLATE }) }));
      return;
    }
    try {
      take(await file.text());
      setStatus(say("fileChosen", { file: file.name }));
    } catch {
      setStatus(say("fileUnreadable"));
    }
  };
  const write = async () => {
    if (found.kind !== "ready" || busy) return;
    setBusy(true);
    try {
      await (found.replaces ? actions.replaceTemplate(found.template) : actions.addTemplate(found.template));
      await onChanged();
      dispatch({ type: "done", notice: { kind: "imported", title: found.template.title[locale] } });
    } catch (problem) {
      setBusy(false);
      dispatch({ type: "failed", problem });
    }
  };
  return (
    <>
      <div className={page.scroll}>
        <div className={styles.stack}>
          <PageHead title={say("importTitle")} line={say("importHint")} onBack={() => dispatch({ type: "left" })} />
          <div className={styles.file}>
            <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
              {say("chooseFile")}
            </Button>
            <span role="status">{status}</span>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void read(file);
                // The same file can be chosen again after it was mended.
                target.value = "";
              }}
            />
          </div>
          <Field label={say("pasteText")}>
            <Textarea className={styles.text} textarea={{ rows: 6, spellCheck: false }} resize="vertical" value={text} onChange={(_event, { value }) => take(value)} />
          </Field>
          {found.kind === "faulty" && <ImportFaults faults={found.faults} />}
          {(found.kind === "ready" || found.kind === "clash") && <ImportChoice found={found} clash={clash} onClash={setClash} />}
        </div>
      </div>
      <ImportBar found={found} busy={busy} onImport={() => void write()} />
    </>
  );
}

const WHY = { empty: "whyImportEmpty", faulty: "whyImportFaulty", clash: "whyImportChoice", ready: "savePromise" } as const;

function ImportBar({ found, busy, onImport }: { readonly found: Import; readonly busy: boolean; readonly onImport: () => void }) {
  const styles = useBarStyles();
  const say = useWords(templatesPaneWords);
  const whyId = useId();
  return (
    <div className={styles.bar}>
      <p id={whyId} className={styles.why}>
        {say(found.kind === "ready" && found.replaces ? "whyImportReplace" : WHY[found.kind])}
      </p>
      <Button appearance="primary" size="large" disabledFocusable={found.kind !== "ready" || busy} icon={busy ? <Spinner size="tiny" /> : undefined} aria-describedby={whyId} onClick={once(onImport)}>
        {say(busy ? "importing" : "importDo")}
      </Button>
    </div>
  );
}
