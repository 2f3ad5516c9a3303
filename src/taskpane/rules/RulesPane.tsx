import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useReducer } from "react";
import type { PaneActions } from "../actions";
import { useBeginAtTop } from "../useBeginAtTop";
import { CellStandards } from "./CellStandards";
import { recogniseColumns } from "./columns";
import { Destination } from "./Destination";
import { columnsFor, rulesFlow, START } from "./flow";
import { InsertBar } from "./InsertBar";
import type { StandardReader } from "./reader";
import { cellsWork, neededColumns, planOf, readiness, typedWork } from "./ready";
import { readStandards, standardTexts } from "./standards";
import { TypedStandard } from "./TypedStandard";
import { useInsert } from "./useInsert";
import { useStandards } from "./useStandards";

const useStyles = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

interface Props {
  readonly actions: PaneActions;
  readonly reader: StandardReader;
  /** Whether its tab is the one in front. */
  readonly shown: boolean;
}

/** From standards in words to how they are read, and to formulas in the sheet. */
export function RulesPane({ actions, reader, shown }: Props) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(rulesFlow, START);
  const { text, cells, agreed, chosen, style, insertion } = state;
  const selected = useStandards(actions, shown && cells === null);
  const insert = useInsert(actions, dispatch);
  const scroll = useBeginAtTop(cells, null);

  const range = cells ?? selected.range;
  const recognised = useMemo(() => range && recogniseColumns(range, cells ? "standards" : "rows"), [range, cells]);
  const columns = useMemo(() => range && recognised && columnsFor(range.sheetId, recognised.columns, chosen), [range, recognised, chosen]);
  const count = useMemo(() => (selected.range ? standardTexts(selected.range, recogniseColumns(selected.range, "standards")).length : 0), [selected.range]);
  const reading = useMemo(() => reader.readStandard(text), [reader, text]);
  const standards = useMemo(() => (cells && recognised ? readStandards(cells, recognised, reader) : []), [cells, recognised, reader]);
  const work = useMemo(
    () => (cells ? cellsWork(standards, agreed) : typedWork(text, reading, range, recognised?.headingRow ?? null)),
    [cells, standards, agreed, text, reading, range, recognised],
  );
  const plan = useMemo(() => planOf(work, columns, style), [work, columns, style]);

  return (
    <div className={styles.pane}>
      <div ref={scroll} tabIndex={-1} className={styles.scroll}>
        {cells && columns ? (
          <CellStandards
            range={cells}
            columns={columns}
            standards={standards}
            reader={reader}
            agreed={agreed}
            onAgree={(row, on) => dispatch({ type: "agreed", row, on })}
            onBack={() => dispatch({ type: "cellsDropped" })}
          />
        ) : (
          <TypedStandard
            text={text}
            reading={reading}
            reader={reader}
            selected={selected}
            count={count}
            onType={(typed) => dispatch({ type: "typed", text: typed })}
            onUseCells={() => {
              if (selected.range && count > 0) dispatch({ type: "cellsTaken", range: selected.range });
            }}
          />
        )}
        {"rows" in work && range && recognised && columns && (
          <Destination
            rowsSelected={cells === null}
            columns={columns}
            choices={recognised.choices}
            needed={neededColumns(work.rows.map(({ rule }) => rule))}
            lacking={plan.lacking}
            style={style}
            onColumn={(field, column) => dispatch({ type: "columnChosen", sheetId: range.sheetId, field, column })}
            onStyle={(wanted) => dispatch({ type: "styleChosen", style: wanted })}
          />
        )}
      </div>
      <InsertBar insertion={insertion} readiness={readiness(work, plan, range)} onInsert={insert} onKeep={() => dispatch({ type: "occupiedKept" })} />
    </div>
  );
}
