import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PersonAddRegular } from "@fluentui/react-icons/svg/person-add";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { Person } from "../../sheets/person";
import type { RosterRange } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { ProblemBar } from "../ProblemBar";
import { useWords } from "../words";
import { SelectionCard } from "./SelectionCard";
import { TypedPerson } from "./TypedPerson";
import { useTables } from "./useTables";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  row: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  address: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere", minWidth: 0 },
});

interface Props {
  readonly actions: PaneActions;
  readonly shown: boolean;
  readonly onRoster: (range: RosterRange) => void;
  readonly onTyped: (person: Person) => void;
}

/** Where the people come from: the selection, a table, or one name typed. */
export function SourceChoice({ actions, shown, onRoster, onTyped }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const tables = useTables(actions);
  const [typing, setTyping] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  if (typing) return <TypedPerson onDone={onTyped} onCancel={() => setTyping(false)} />;

  const take = (name: string) => actions.readTable(name).then(onRoster, setProblem);
  return (
    <div className={styles.stack}>
      {problem !== null && <ProblemBar problem={problem} />}
      <SelectionCard actions={actions} shown={shown} onUse={onRoster} />
      {tables.length > 0 && (
        <>
          <h3 className={styles.heading}>{say("tables")}</h3>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={table.name}>
                <Button
                  className={styles.row}
                  icon={<TableRegular />}
                  aria-label={say("useTable", { name: table.name })}
                  onClick={() => void take(table.name)}
                >
                  <span className={styles.words}>
                    {table.name}
                    <span className={styles.address}>{table.address}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button className={styles.row} appearance="subtle" icon={<PersonAddRegular />} onClick={() => setTyping(true)}>
        {say("typeName")}
      </Button>
    </div>
  );
}
