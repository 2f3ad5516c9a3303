import { Button } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { once } from "../once";
import { useBarStyles } from "../useBarStyles";
import { useWords } from "../words";

/** Adapts a template that comes with the add-in as a copy. */
export function ViewBar({ onCopy }: { readonly onCopy: () => void }) {
  const styles = useBarStyles();
  const say = useWords(templatesPaneWords);
  return (
    <div className={styles.bar}>
      <p className={styles.why}>{say("duplicateHint")}</p>
      <Button appearance="primary" size="large" onClick={once(onCopy)}>
        {say("duplicateOwn")}
      </Button>
    </div>
  );
}
