import { useCallback, useEffect, useState } from "react";
import type { Generation } from "../../workbook/types";
import type { PaneActions } from "../actions";

/** Generations in the workbook as last read, and a way to read them again. While they cannot be read there are none. */
export function useGenerations({ findGenerations }: PaneActions): { readonly generations: readonly Generation[]; readonly refresh: () => void } {
  const [generations, setGenerations] = useState<readonly Generation[]>([]);
  const refresh = useCallback(() => {
    findGenerations().then(setGenerations, () => setGenerations([]));
  }, [findGenerations]);
  useEffect(refresh, [refresh]);
  return { generations, refresh };
}
