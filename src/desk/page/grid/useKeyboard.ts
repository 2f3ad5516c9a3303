import type { KeyboardEvent } from "react";
import { usedPart, type GridPlace } from "./gridPlace";
import { moveOf, type Move } from "./moves";
import { pageHeight } from "./scrolling";

const DOWN: Move = { kind: "step", rows: 1, columns: 0 };

/** Keys of the grid and of the formula bar. */
export function useKeyboard(place: GridPlace & { openChoices(): void }) {
  const { desk, sheet, layout, selection, editing, scroller, editor } = place;

  const go = (move: Move, extend: boolean) => {
    const page = scroller.current ? pageHeight(scroller.current, layout) : 0;
    place.show(selection.move(move, extend, page));
  };
  const acceptAndGo = (move: Move) => {
    if (!editing.accept()) return;
    go(move, false);
    place.focusGrid();
  };

  /** Keys while a text is being edited; true if the key is dealt with. */
  const editKey = (event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>, overCell: boolean): boolean => {
    if (event.key === "Escape") {
      editing.cancel();
      place.focusGrid();
      return true;
    }
    if (event.key === "Enter" && event.altKey) {
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      const start = selectionStart ?? value.length;
      editing.change(`${value.slice(0, start)}\n${value.slice(selectionEnd ?? start)}`);
      return true;
    }
    const found = moveOf(event);
    const leaves = event.key === "Enter" || event.key === "Tab" || (overCell && event.key.startsWith("Arrow"));
    if (!found || !leaves) return false;
    acceptAndGo(found.move.kind === "jump" ? DOWN : found.move);
    return true;
  };

  const command = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && event.key === "ArrowDown") place.openChoices();
    else if (control && event.key.toLowerCase() === "z") desk.undo();
    else if (control && event.key.toLowerCase() === "a") selection.selectRect(wholeSheet(place), selection.active);
    else if (control && /^Page(Up|Down)$/.test(event.key)) turnSheet(event.key === "PageDown" ? 1 : -1);
    else if (event.key === "F2") editing.begin(selection.active, "cell");
    else if (event.key === "Backspace") editing.begin(selection.active, "cell", "");
    else if (event.key === "Delete") editing.attempt(() => desk.clear(sheet.name, usedPart(sheet, selection.rect)));
    else {
      const found = moveOf(event);
      if (!found) return false;
      go(found.move, found.extends);
    }
    return true;
  };

  const turnSheet = (direction: 1 | -1) => {
    const visible = desk.workbook.worksheets.filter((candidate) => candidate.state === "visible");
    const neighbour = visible[visible.indexOf(sheet) + direction];
    if (neighbour) desk.activate(neighbour.name);
  };

  return {
    onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.nativeEvent.isComposing) return;
      const { draft } = editing;
      const arrowsLeave = draft?.mode === "over" && !draft.text.startsWith("=");
      if (draft ? editKey(event, arrowsLeave) : command(event)) event.preventDefault();
      if (!draft && event.key === "F2") requestAnimationFrame(() => caretToEnd(editor.current));
    },
    onBarKey: (event: KeyboardEvent<HTMLInputElement>) => {
      if (!event.nativeEvent.isComposing && editKey(event, false)) event.preventDefault();
    },
  };
}

export function caretToEnd(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(field.value.length, field.value.length);
}

function wholeSheet({ sheet }: GridPlace) {
  return { top: 1, left: 1, bottom: Math.max(1, sheet.rowCount), right: Math.max(1, sheet.columnCount) };
}
