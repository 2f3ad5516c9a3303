import { makeStyles, tokens } from "@fluentui/react-components";
import { functionsPaneWords } from "../../i18n/functionsPane";
import { InfoNote } from "../InfoNote";
import { useWords } from "../words";
import { CopyFormula } from "./CopyFormula";
import { useFunctionStyles } from "./useFunctionStyles";

const useStyles = makeStyles({
  card: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, justifyItems: "start", padding: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  result: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  cells: { borderCollapse: "collapse", backgroundColor: tokens.colorNeutralBackground1 },
  cell: { minWidth: "32px", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

interface Props {
  readonly formula: string;
  readonly value: readonly (readonly string[])[];
}

/** A formula that can be tried as it is, with what it gives. */
export function Example({ formula, value }: Props) {
  const shared = useFunctionStyles();
  const styles = useStyles();
  const say = useWords(functionsPaneWords);
  const spills = value.flat().length > 1;
  return (
    <div className={styles.card}>
      <code className={shared.code}>{formula}</code>
      <div className={styles.result}>
        <span>{say("gives")}</span>
        {spills ? (
          <table className={styles.cells}>
            <tbody>
              {value.map((row, down) => (
                <tr key={down}>
                  {row.map((cell, across) => (
                    <td key={across} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <span className={styles.value}>{value.flat()}</span>
        )}
      </div>
      {spills && <InfoNote>{say("spills", { rows: value.length, columns: value[0]?.length ?? 1 })}</InfoNote>}
      <CopyFormula formula={formula} />
    </div>
  );
}
