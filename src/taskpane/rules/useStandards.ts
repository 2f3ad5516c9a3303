import type { StandardsRange } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { useFollowed, type Followed } from "../useFollowed";

export type SelectedStandards = Pick<Followed<StandardsRange>, "range" | "problem">;

/** Follows the selected standards while `following`. */
export function useStandards({ readStandards, watchSelection }: PaneActions, following: boolean): SelectedStandards {
  return useFollowed(readStandards, watchSelection, following);
}
