import type { RosterRange } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useFollowed, type Followed } from "../useFollowed";

export type Selection = Followed<RosterRange>;

/** Follows the selection while its tab is in front. */
export function useSelection({ readSelection, watchSelection }: PaneActions, shown: boolean): Selection {
  return useFollowed(readSelection, watchSelection, shown);
}
