import type { Worksheet } from "@cj-tech-master/excelts";
import { useEffect, useRef, useState } from "react";
import type { Desk, EditAnswer } from "../../model/desk";
import { cssColor } from "../grid/cellStyle";
import { say, type Language } from "../texts";
import type { Notify } from "./notice";
import { TabMenu } from "./TabMenu";

interface SheetTabsProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly notify: Notify;
  /** Gives the focus back to the cells, as Excel does after a click on a tab. */
  focusGrid(): void;
}

const SCROLL_STEP = 240;

export function SheetTabs({ desk, language, notify, focusGrid }: SheetTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string>();
  const [menu, setMenu] = useState<{ sheet: string; x: number }>();
  const active = desk.activeSheet().name;
  const sheets = desk.workbook.worksheets.filter((sheet) => sheet.state === "visible");

  useEffect(() => {
    strip.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, sheets.length]);

  const attempt = (edit: () => EditAnswer): boolean => {
    const answer = edit();
    if (!answer.ok) notify({ refusal: answer });
    return answer.ok;
  };
  const add = () => {
    const before = new Set(desk.workbook.worksheets);
    if (!attempt(() => desk.addSheet())) return;
    const added = desk.workbook.worksheets.find((sheet) => !before.has(sheet));
    if (added) desk.activate(added.name);
    focusGrid();
  };
  const askToDelete = (sheet: string) =>
    notify({
      title: "deleteSheetTitle",
      message: "deleteSheetMessage",
      params: { name: sheet },
      onConfirm: { label: "deleteSheet", run: () => void attempt(() => desk.deleteSheet(sheet)) },
    });
  const scroll = (step: number) => strip.current?.scrollBy({ left: step, behavior: "smooth" });

  return (
    <nav className="tabs" aria-label={say(language, "sheets")}>
      <button className="arrow" aria-label={say(language, "scrollTabsLeft")} onClick={() => scroll(-SCROLL_STEP)}>
        ‹
      </button>
      <button className="arrow" aria-label={say(language, "scrollTabsRight")} onClick={() => scroll(SCROLL_STEP)}>
        ›
      </button>
      <div className="strip" role="tablist" ref={strip} aria-label={say(language, "sheets")}>
        {sheets.map((sheet) =>
          sheet.name === renaming ? (
            <NameField
              key={sheet.id}
              language={language}
              name={sheet.name}
              onDone={(name) => {
                setRenaming(undefined);
                focusGrid();
                if (name !== sheet.name) attempt(() => desk.renameSheet(sheet.name, name));
              }}
            />
          ) : (
            <button
              key={sheet.id}
              role="tab"
              aria-selected={sheet.name === active}
              style={tabStyle(sheet)}
              onClick={() => {
                desk.activate(sheet.name);
                focusGrid();
              }}
              onDoubleClick={() => setRenaming(sheet.name)}
              onContextMenu={(event) => {
                event.preventDefault();
                desk.activate(sheet.name);
                setMenu({ sheet: sheet.name, x: event.currentTarget.getBoundingClientRect().left });
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        className="add"
        aria-label={say(language, "addSheet")}
        onClick={add}
      >
        +
      </button>
      {menu && (
        <TabMenu
          language={language}
          x={menu.x}
          onRename={() => setRenaming(menu.sheet)}
          onDelete={() => askToDelete(menu.sheet)}
          onClose={() => setMenu(undefined)}
        />
      )}
    </nav>
  );
}

function tabStyle(sheet: Worksheet): { "--tab": string } | undefined {
  const color = cssColor(sheet.properties.tabColor);
  return color ? { "--tab": color } : undefined;
}

interface NameFieldProps {
  readonly language: Language;
  readonly name: string;
  onDone(name: string): void;
}

function NameField({ language, name, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  return (
    <input
      className="nameField"
      aria-label={say(language, "sheetName")}
      autoFocus
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The key must not end in the cell editor, which has the focus next.
        event.preventDefault();
        onDone(event.key === "Enter" ? text : name);
      }}
    />
  );
}
