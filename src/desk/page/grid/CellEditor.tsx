import type { ChangeEvent, ClipboardEvent, FocusEvent, KeyboardEvent, RefObject } from "react";
import type { CSSProperties } from "react";
import { say, type Language } from "../texts";
import type { Draft } from "./useEditing";

interface CellEditorProps {
  readonly language: Language;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft | undefined;
  /** Place and look of the cell it lies on. */
  readonly style: CSSProperties;
  onType(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * A text area that lies on the active cell at all times and owns the focus of the grid, unseen until something is typed:
 * an input method composes its first text in the element that has the focus when the first key goes down,
 * so an editor opened by that key would lose it.
 */
export function CellEditor(props: CellEditorProps) {
  return (
    <textarea
      ref={props.editor}
      className={props.draft ? "editor" : "editor idle"}
      aria-label={say(props.language, "cellEditor")}
      style={props.style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={props.draft?.text ?? ""}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => props.onType(event.target.value)}
      onKeyDown={props.onKeyDown}
      onCopy={props.onCopy}
      onCut={props.onCut}
      onPaste={props.onPaste}
      onBlur={props.onBlur}
    />
  );
}
