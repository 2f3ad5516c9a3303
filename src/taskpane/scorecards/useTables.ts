import { useEffect, useState } from "react";
import type { TableInfo } from "../../workbook/types";
import type { PaneActions } from "../actions";

/** The workbook's tables. A list that cannot be read is an empty one: the selection is the main way. */
export function useTables({ listTables }: PaneActions): readonly TableInfo[] {
  const [tables, setTables] = useState<readonly TableInfo[]>([]);
  useEffect(() => {
    let shown = true;
    listTables().then(
      (found) => {
        if (shown) setTables(found);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [listTables]);
  return tables;
}
