import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { InfoNote } from "../InfoNote";
import { useWords } from "../words";

const useStyles = makeStyles({
  short: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: "hidden" },
  more: { fontSize: tokens.fontSizeBase200 },
});

/** What the organisation should know about a template: two lines, the rest on request. */
export function TemplateNote({ text }: { readonly text: string }) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = words;
    if (current) setCut(current.scrollHeight > current.clientHeight + 1);
  }, [text]);
  return (
    <InfoNote>
      <div ref={words} className={mergeClasses(!open && styles.short)}>
        {text}
      </div>
      {cut && (
        <Link as="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? "noteLess" : "noteMore")}
        </Link>
      )}
    </InfoNote>
  );
}
