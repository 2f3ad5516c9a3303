import type { EditAnswer } from "../../model/desk";
import type { TextKey } from "../texts";

/** Something that people must read before they go on. */
export type Notice =
  | {
      readonly refusal: Extract<EditAnswer, { ok: false }>;
      /** There is a text to return to; given up with Cancel. */
      readonly onCancel?: () => void;
    }
  | {
      readonly title: TextKey;
      readonly message: TextKey;
      readonly params?: Readonly<Record<string, string>>;
      /** The notice is a question; this happens on yes. */
      readonly onConfirm?: { readonly label: TextKey; readonly run: () => void };
    };

export type Notify = (notice: Notice) => void;
