import type { Worksheet } from "@cj-tech-master/excelts";
import { useState, type KeyboardEvent } from "react";
import { parseRect, type Place } from "../../model/address";
import type { Desk } from "../../model/desk";
import type { Notify } from "../chrome/notice";
import { say, type Language } from "../texts";
import { addressOf } from "./address";
import type { Editing } from "./useEditing";
import type { GridSelection } from "./useSelection";

interface FormulaBarProps {
  readonly desk: Desk;
  readonly sheet: Worksheet;
  readonly language: Language;
  readonly notify: Notify;
  readonly selection: GridSelection;
  readonly editing: Editing;
  readonly locked: boolean;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  focusGrid(): void;
  show(place: Place): void;
}

/** Name box, accept and cancel, and the text of the active cell. */
export function FormulaBar(props: FormulaBarProps) {
  const { desk, sheet, language, selection, editing, locked } = props;
  const { draft } = editing;
  const { active } = selection;
  const text = draft ? draft.text : desk.editTextOf(sheet.name, active.row, active.column);
  return (
    <div className="formulaBar">
      <NameBox {...props} />
      <div className="accept">
        <button
          aria-label={say(language, "cancelEdit")}
          disabled={!draft}
          onPointerDown={(event) => {
            event.preventDefault();
            editing.cancel();
            props.focusGrid();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        <button
          aria-label={say(language, "acceptEdit")}
          disabled={!draft}
          onPointerDown={(event) => {
            event.preventDefault();
            if (editing.accept()) props.focusGrid();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M3 8.5l3.5 3.5L13 4.5" />
          </svg>
        </button>
        <span className="fx" aria-hidden>
          fx
        </span>
      </div>
      <input
        className="formula"
        aria-label={say(language, "formulaBar")}
        value={text}
        readOnly={locked && !draft}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => (draft ? editing.change(draft.text, "bar") : !locked && editing.begin(active, "bar"))}
        onChange={(event) =>
          draft ? editing.change(event.target.value, "bar") : editing.begin(active, "bar", event.target.value)
        }
        onKeyDown={props.onKeyDown}
        onBlur={(event) => {
          if (draft?.from === "bar" && !(event.relatedTarget instanceof HTMLTextAreaElement)) editing.accept();
        }}
      />
    </div>
  );
}

function NameBox({ language, notify, selection, locked, focusGrid, show }: FormulaBarProps) {
  const [typed, setTyped] = useState<string>();
  const { active } = selection;
  const go = (text: string) => {
    setTyped(undefined);
    focusGrid();
    const target = parseRect(text.trim());
    if (!target) return notify({ title: "wrongNameTitle", message: "wrongNameMessage", params: { name: text } });
    selection.selectRect(target);
    show({ row: target.top, column: target.left });
  };
  return (
    <div className={locked ? "nameBox locked" : "nameBox"}>
      <input
        aria-label={say(language, "nameBox")}
        value={typed ?? addressOf(active)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") {
            // The key must not end in the editor, which has the focus by then.
            event.preventDefault();
            go(event.currentTarget.value);
          }
          if (event.key === "Escape") {
            setTyped(undefined);
            focusGrid();
          }
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
