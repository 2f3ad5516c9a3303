import type { Worksheet } from "@cj-tech-master/excelts";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Place } from "../../model/address";
import type { Desk } from "../../model/desk";
import { validationAt } from "../../model/validations";
import type { Notify } from "../chrome/notice";
import { say, type Language } from "../texts";
import { CellEditor } from "./CellEditor";
import { cssOf } from "./cellStyle";
import { Choices } from "./Choices";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { layoutOf, type Layout } from "./layout";
import { Overlay } from "./Overlay";
import { reveal } from "./scrolling";
import { useClipboard } from "./useClipboard";
import { useEditing } from "./useEditing";
import { useKeyboard } from "./useKeyboard";
import { usePointer } from "./usePointer";
import { selectionOn, useSelection } from "./useSelection";

interface SheetViewProps {
  readonly desk: Desk;
  readonly version: number;
  readonly language: Language;
  readonly notify: Notify;
  /** The text area that has the focus while people work in the grid. */
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  focusGrid(): void;
  /** A box waits for an answer: the editor keeps its draft and leaves the focus alone. */
  readonly interrupted: boolean;
  onEditing(editing: boolean): void;
}

/** The active sheet with its formula bar: everything that people do with cells. */
export function SheetView(props: SheetViewProps) {
  const { desk, version, language, notify, editor, focusGrid, interrupted, onEditing } = props;
  const sheet = desk.activeSheet();
  const scroller = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState(false);
  const { top, left } = selectionOn(desk, sheet.name);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is mutated in place: the version tells when it has changed
  const layout = useMemo(() => layoutOf(sheet, { row: top, column: left }), [sheet, version, top, left]);
  const selection = useSelection(desk, sheet, layout);
  const editing = useEditing(desk, sheet.name, notify);
  const { active } = selection;
  const { draft } = editing;

  const show = (place: Place) => {
    if (scroller.current) reveal(scroller.current, layout, place);
  };
  const place = { desk, sheet, layout, selection, editing, scroller, editor, show, focusGrid };
  const clipboard = useClipboard(place);
  const keyboard = useKeyboard({ ...place, openChoices: () => setChoosing(true) });
  const pointer = usePointer(place);

  const { row, column } = active;
  const from = draft?.from;
  useEffect(() => {
    onEditing(from !== undefined);
  }, [from, onEditing]);
  useEffect(() => {
    setChoosing(false);
  }, [sheet, row, column]);
  useScrollMemory(scroller, sheet.name);
  useFollow(scroller, layout, sheet, row, column);
  useEffect(() => {
    if (interrupted || from === "bar") return;
    if (from === "cell" || document.activeElement === document.body) editor.current?.focus({ preventScroll: true });
  }, [interrupted, from, sheet, editor]);

  const cell = sheet.findCell(active.row, active.column);
  const locked = desk.isLocked(sheet.name, active.row, active.column);
  const choices = locked || draft ? undefined : desk.choicesOf(sheet.name, active.row, active.column);
  const validation = validationAt(sheet, active.row, active.column);
  const prompt = validation?.showInputMessage && !draft && !choosing ? validation : undefined;
  const pick = (choice: string) => {
    setChoosing(false);
    focusGrid();
    editing.attempt(() => desk.type(sheet.name, active.row, active.column, choice));
  };
  return (
    <>
      <FormulaBar {...{ desk, sheet, language, notify, selection, editing, locked }} onKeyDown={keyboard.onBarKey} focusGrid={focusGrid} show={show} />
      <Grid {...{ desk, language, sheet, layout, selection, scroller }} {...pointer}>
        <Overlay
          layout={layout}
          active={draft?.at ?? active}
          scroller={scroller}
          editor={(box) => (
            <CellEditor
              {...{ language, editor, draft }}
              style={{ ...(cell && cssOf(cell.style)), ...box }}
              onType={(text) => (draft ? editing.change(text, "cell") : editing.begin(active, "cell", text) && show(active))}
              onKeyDown={keyboard.onKey}
              {...clipboard}
              onBlur={(event) => {
                if (draft?.from === "cell" && !interrupted && !(event.relatedTarget instanceof HTMLInputElement)) editing.accept();
              }}
            />
          )}
          beside={
            choices && (
              <button
                className="openChoices"
                tabIndex={-1}
                aria-label={say(language, "openChoices")}
                aria-expanded={choosing}
                onPointerDown={(event) => {
                  event.preventDefault();
                  setChoosing(!choosing);
                }}
              />
            )
          }
          below={
            choosing && choices ? (
              <Choices
                {...{ language, choices }}
                current={desk.textOf(sheet.name, active.row, active.column)}
                onPick={pick}
                onClose={() => {
                  setChoosing(false);
                  focusGrid();
                }}
              />
            ) : (
              (prompt?.prompt || prompt?.promptTitle) && (
                <div className="prompt" role="note">
                  {prompt.promptTitle && <strong>{prompt.promptTitle}</strong>}
                  {prompt.prompt}
                </div>
              )
            )
          }
        />
      </Grid>
    </>
  );
}

/** Keeps the active cell in view when another one becomes active, but not when cells change. */
function useFollow(scroller: RefObject<HTMLDivElement | null>, layout: Layout, sheet: Worksheet, row: number, column: number): void {
  const latest = useRef(layout);
  useLayoutEffect(() => {
    latest.current = layout;
  }, [layout]);
  useLayoutEffect(() => {
    if (scroller.current) reveal(scroller.current, latest.current, { row, column });
  }, [scroller, sheet, row, column]);
}

/** Each sheet comes back as far scrolled as it was left. */
function useScrollMemory(scroller: RefObject<HTMLDivElement | null>, sheet: string): void {
  const known = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.scrollTo({ left: 0, top: 0, ...known.current.get(sheet) });
    const note = () => known.current.set(sheet, { left: element.scrollLeft, top: element.scrollTop });
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, [scroller, sheet]);
}
