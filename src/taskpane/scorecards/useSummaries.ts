import { useCallback, useEffect, useState } from "react";
import type { SummarySheet } from "../../workbook/types";
import type { PaneActions } from "../actions";

/** The summaries in the workbook as last read, and a way to read them again. While they cannot be read there are none. */
export function useSummaries({ findSummaries }: PaneActions): { readonly summaries: readonly SummarySheet[]; readonly refresh: () => void } {
  const [summaries, setSummaries] = useState<readonly SummarySheet[]>([]);
  const refresh = useCallback(() => {
    findSummaries().then(setSummaries, () => setSummaries([]));
  }, [findSummaries]);
  useEffect(refresh, [refresh]);
  return { summaries, refresh };
}
