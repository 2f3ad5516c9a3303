import type { RosterRange } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useFollowed, type Followed } from "../useFollowed";

export type Selection = Followed<RosterRange>;

/** Follows the selection while the component is shown. */
export function useSelection({ readSelection, watchSelection }: PaneActions): Selection {
  return useFollowed(readSelection, watchSelection, true);
}
