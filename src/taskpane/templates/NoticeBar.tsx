import { Link, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { ProblemBar } from "../ProblemBar";
import { useWords } from "../words";
import type { Notice } from "./flow";

const useStyles = makeStyles({ bar: { overflowWrap: "anywhere" } });

/** What came of the last step; from a template that is there now, straight on to generating. */
export function NoticeBar({ notice, onGenerate }: { readonly notice: Notice; readonly onGenerate: () => void }) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  if (notice.kind === "problem") return <ProblemBar problem={notice.problem} />;
  return (
    <MessageBar className={styles.bar} intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {say(notice.kind, "title" in notice ? { title: notice.title } : {})}
        {(notice.kind === "saved" || notice.kind === "imported") && (
          <>
            {" "}
            <Link as="button" onClick={onGenerate}>
              {say("generateNow")}
            </Link>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
