import { Button, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { counted } from "../../i18n/counted";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { AnyTemplate } from "../../templates/template";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import type { PostTemplate } from "./templateChoice";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start" },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, width: "100%", display: "grid", gap: tokens.spacingVerticalS, maxHeight: "420px", overflowY: "auto" },
  post: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  select: { width: "100%", "& select": { width: "100%", textOverflow: "ellipsis" } },
  undecided: { "& select": { color: tokens.colorStatusWarningForeground3 } },
});

/** Values of the choices that are no template; ids of templates never look like this. */
const UNDECIDED = "";
const LEFT_OUT = " ";

interface Props {
  /** null = there are no people yet. */
  readonly posts: readonly PostTemplate[] | null;
  readonly templates: readonly AnyTemplate[];
  readonly onDecide: (post: string, template: AnyTemplate | null) => void;
  readonly onDone: () => void;
}

/** The posts of the roster, each with the template that its people get. */
export function PostTemplates({ posts, templates, onDecide, onDone }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const id = useId();
  if (!posts)
    return (
      <div className={styles.stack}>
        <p className={styles.words}>{say("postsLater")}</p>
        <Button onClick={onDone}>{say("choosePeopleNow")}</Button>
      </div>
    );
  const undecided = posts.filter(({ template }) => template === undefined);
  const leftOut = posts.filter(({ template }) => template === null).reduce((sum, { count }) => sum + count, 0);
  const decide = (post: string, value: string) => {
    if (value === UNDECIDED) return;
    onDecide(post, templates.find((template) => template.id === value) ?? null);
  };
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {posts.map(({ key, name, count, template }) => (
          <li key={key}>
            <label htmlFor={`${id}${key}`} className={styles.post}>
              <span>{name === "" ? say("noPost") : name}</span>
              <span className={styles.count}>{counted(locale, "person", count)}</span>
            </label>
            <Select
              id={`${id}${key}`}
              size="small"
              className={mergeClasses(styles.select, template === undefined && styles.undecided)}
              value={template === undefined ? UNDECIDED : (template?.id ?? LEFT_OUT)}
              onChange={(_event, { value }) => decide(key, value)}
            >
              {template === undefined && <option value={UNDECIDED}>{say("postUndecided")}</option>}
              {templates.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title[locale]}
                </option>
              ))}
              <option value={LEFT_OUT}>{say("postLeftOut")}</option>
            </Select>
          </li>
        ))}
      </ul>
      <div role="status">
        {undecided.length > 0 && <InfoNote warning>{say("postsUndecided", { posts: undecided.map(({ name }) => name || say("noPost")).join(say("listBreak")) })}</InfoNote>}
        {leftOut > 0 && <InfoNote>{say("peopleLeftOut", { people: counted(locale, "person", leftOut) })}</InfoNote>}
      </div>
      <Button onClick={onDone}>{say("done")}</Button>
    </div>
  );
}
