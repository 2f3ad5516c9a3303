import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { writeTemplate } from "../../templates/stored/templateText";
import type { Template } from "../../templates/template";
import { useLocale, useWords } from "../words";
import { download } from "./download";
import { PageHead } from "./PageHead";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  status: { margin: 0, minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
});

/** A template as a file to keep, or as text to copy where the host allows no downloads. */
export function ExportPage({ template, onBack }: { readonly template: Template; readonly onBack: () => void }) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const [status, setStatus] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const title = template.title[locale];
  const text = writeTemplate(template);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(say("copied"));
    } catch {
      field.current?.focus();
      field.current?.select();
      setStatus(say("copyRefused"));
    }
  };
  return (
    <div className={styles.stack}>
      <PageHead title={say("exportTitle", { title })} line={say("exportHint")} onBack={onBack} />
      <div className={styles.buttons}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => setStatus(say("downloaded", { file: download(title, text) }))}>
          {say("download")}
        </Button>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {say("copyText")}
        </Button>
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      <Field label={say("templateText")}>
        <Textarea className={styles.text} textarea={{ ref: field, rows: 12, spellCheck: false }} resize="vertical" readOnly value={text} />
      </Field>
    </div>
  );
}
