import type { ClipboardEvent } from "react";
import { areaAt } from "./layout";
import { fromClipboardText, pasteBlock, toClipboardText } from "./clipboard";
import { usedPart, type GridPlace } from "./gridPlace";

/** Copy, cut and paste of texts; while a cell is being edited the text area does it by itself. */
export function useClipboard({ desk, sheet, layout, selection, editing }: GridPlace) {
  const copy = (event: ClipboardEvent): boolean => {
    if (editing.draft) return false;
    event.preventDefault();
    const { top, left, bottom, right } = usedPart(sheet, selection.rect);
    const block: string[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const texts: string[] = [];
      for (let column = left; column <= right; column += 1) {
        const area = areaAt(layout, { row, column });
        texts.push(area.top === row && area.left === column ? desk.textOf(sheet.name, row, column) : "");
      }
      block.push(texts);
    }
    event.clipboardData.setData("text/plain", toClipboardText(block));
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent) => {
      copy(event);
    },
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) editing.attempt(() => desk.clear(sheet.name, usedPart(sheet, selection.rect)));
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing.draft) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (text === "") return;
      const { top, left, bottom, right } = usedPart(sheet, selection.rect);
      const block = pasteBlock(fromClipboardText(text), bottom - top + 1, right - left + 1);
      if (!editing.attempt(() => desk.paste(sheet.name, top, left, block))) return;
      selection.selectRect({ top, left, bottom: top + block.length - 1, right: left + (block[0]?.length ?? 1) - 1 });
    },
  };
}
