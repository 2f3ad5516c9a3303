import { useState } from "react";
import type { Place } from "../../model/address";
import type { Desk, EditAnswer } from "../../model/desk";
import type { Notify } from "../chrome/notice";

/** Text that is being typed and not yet in the model. */
export interface Draft {
  readonly sheet: string;
  readonly at: Place;
  readonly text: string;
  readonly from: "cell" | "bar";
  /** Typing over a cell: arrow keys accept. Editing what is there: they move the caret. */
  readonly mode: "over" | "inside";
}

export interface Editing {
  readonly draft: Draft | undefined;
  /** Starts editing; a locked cell refuses with a message and answers false. */
  begin(at: Place, from: Draft["from"], text?: string): boolean;
  change(text: string, from?: Draft["from"]): void;
  /** Puts the draft into the model; false if validation or protection refused it. */
  accept(): boolean;
  cancel(): void;
  /** Carries out an edit of the model and shows why if it is refused. */
  attempt(edit: () => EditAnswer): boolean;
}

export function useEditing(desk: Desk, sheet: string, notify: Notify): Editing {
  const [kept, setDraft] = useState<Draft>();
  // The add-in may show another sheet while a cell is being edited: the text waits on its own sheet.
  const draft = kept?.sheet === sheet ? kept : undefined;

  const begin = (at: Place, from: Draft["from"], text?: string): boolean => {
    if (desk.isLocked(sheet, at.row, at.column)) {
      notify({ title: "lockedTitle", message: "lockedMessage" });
      return false;
    }
    const mode = text === undefined ? "inside" : "over";
    setDraft({ sheet, at, from, mode, text: text ?? desk.editTextOf(sheet, at.row, at.column) });
    return true;
  };

  const accept = (): boolean => {
    if (!draft) return true;
    if (draft.text === desk.editTextOf(draft.sheet, draft.at.row, draft.at.column)) {
      setDraft(undefined);
      return true;
    }
    const answer = desk.type(draft.sheet, draft.at.row, draft.at.column, draft.text);
    if (answer.ok) setDraft(undefined);
    else notify({ refusal: answer, onCancel: () => setDraft(undefined) });
    return answer.ok;
  };

  return {
    draft,
    begin,
    change: (text, from) => draft && setDraft({ ...draft, text, from: from ?? draft.from }),
    accept,
    cancel: () => setDraft(undefined),
    attempt: (edit) => {
      const answer = edit();
      if (!answer.ok) notify({ refusal: answer });
      return answer.ok;
    },
  };
}
