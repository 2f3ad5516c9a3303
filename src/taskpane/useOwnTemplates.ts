import { useCallback, useEffect, useRef, useState } from "react";
import type { OwnTemplate, OwnTemplates } from "../workbook/ownTemplates";
import type { PaneActions } from "./actions";

/** The workbook's own templates as last read. */
export interface OwnList extends OwnTemplates {
  /** Not read yet. */
  readonly reading: boolean;
  /** Why they could not be read; those read before stay. */
  readonly problem: unknown;
}

const NONE: OwnList = { templates: [], broken: [], reading: true, problem: null };

/** Reads the templates of the workbook now, whenever `occasion` changes (other windows and people may have changed them), and on `refresh`. */
export function useOwnTemplates({ listOwnTemplates }: PaneActions, occasion: unknown): { readonly own: OwnList; readonly refresh: () => Promise<void> } {
  const [own, setOwn] = useState(NONE);
  const turn = useRef(0);
  const refresh = useCallback(async () => {
    const mine = (turn.current += 1);
    const read = await listOwnTemplates().then(
      (found) => (before: OwnList): OwnList => ({ ...found, templates: withKnown(before.templates, found.templates), reading: false, problem: null }),
      (problem: unknown) => (before: OwnList): OwnList => ({ ...before, reading: false, problem }),
    );
    if (mine === turn.current) setOwn(read);
  }, [listOwnTemplates]);
  useEffect(() => void refresh(), [refresh, occasion]);
  return { own, refresh };
}

/** A template that is as before stays the same object: whoever has chosen it need not choose again. */
function withKnown(before: readonly OwnTemplate[], after: readonly OwnTemplate[]): readonly OwnTemplate[] {
  const known = new Map(before.map((each) => [JSON.stringify(each), each]));
  const same = after.map((each) => known.get(JSON.stringify(each)) ?? each);
  return same.length === before.length && same.every((each, index) => each === before[index]) ? before : same;
}
