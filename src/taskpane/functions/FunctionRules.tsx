import { makeStyles, tokens } from "@fluentui/react-components";
import { FUNCTION_RULES, functionHelpWords } from "../../i18n/functionHelp";
import { Disclosure } from "../Disclosure";
import { useWords } from "../words";
import { useFunctionStyles } from "./useFunctionStyles";

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalL },
  list: { margin: 0, paddingLeft: "16px", display: "grid", gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** The rules that hold for every function. */
export function FunctionRules() {
  const shared = useFunctionStyles();
  const styles = useStyles();
  const say = useWords(functionHelpWords);
  return (
    <div className={styles.around}>
      <Disclosure title={say("rules")}>
        <ul className={styles.list}>
          {FUNCTION_RULES.map((rule) => (
            // Backticks stand around code: every second piece.
            <li key={rule}>{say(rule).split("`").map((piece, index) => (index % 2 === 1 ? <code key={index} className={shared.code}>{piece}</code> : piece))}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
