import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
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
import { layoutOf } from "./layout";
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
  /** A box waits for an answer: the editor keeps its draft and leaves the focus alone. */
  readonly interrupted: boolean;
  onEditing(editing: boolean): void;
}

/** The active sheet with its formula bar: everything that people do with cells. */
export function SheetView({ desk, version, language, notify, interrupted, onEditing }: SheetViewProps) {
  const sheet = desk.activeSheet();
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [choosing, setChoosing] = useState(false);
  const { top, left } = selectionOn(desk, sheet.name);
  // The sheet is mutated in place: the version tells when it has changed.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => layoutOf(sheet, { row: top, column: left }), [sheet, version, top, left]);
  const selection = useSelection(desk, sheet, layout);
  const editing = useEditing(desk, sheet.name, notify);
  const { active } = selection;
  const { draft } = editing;

  const focusEditor = () => editor.current?.focus({ preventScroll: true });
  const show = (place: Place) => {
    if (scroller.current) reveal(scroller.current, layout, place);
  };
  const place = { desk, sheet, layout, selection, editing, scroller, editor, show, focusEditor };
  const clipboard = useClipboard(place);
  const keyboard = useKeyboard({ ...place, openChoices: () => setChoosing(true) });
  const pointer = usePointer(place);

  useEffect(() => onEditing(draft !== undefined), [draft, onEditing]);
  useEffect(() => setChoosing(false), [sheet, active.row, active.column]);
  useScrollMemory(scroller, sheet.name);
  useLayoutEffect(() => show(active), [sheet, active.row, active.column]);
  useEffect(() => {
    if (!interrupted && draft?.from !== "bar" && (document.activeElement === document.body || draft)) focusEditor();
  }, [interrupted, draft?.from, sheet]);

  const cell = sheet.findCell(active.row, active.column);
  const locked = desk.isLocked(sheet.name, active.row, active.column);
  const choices = locked || draft ? undefined : desk.choicesOf(sheet.name, active.row, active.column);
  const validation = validationAt(sheet, active.row, active.column);
  const prompt = validation?.showInputMessage && !draft && !choosing ? validation : undefined;
  const pick = (choice: string) => {
    setChoosing(false);
    focusEditor();
    editing.attempt(() => desk.type(sheet.name, active.row, active.column, choice));
  };
  return (
    <>
      <FormulaBar {...{ desk, sheet, language, notify, selection, editing, locked }} onKeyDown={keyboard.onBarKey} focusEditor={focusEditor} show={show} />
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
                  focusEditor();
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

/** Each sheet comes back as far scrolled as it was left. */
function useScrollMemory(scroller: React.RefObject<HTMLDivElement | null>, sheet: string): void {
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
