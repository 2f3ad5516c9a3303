import { useEffect, useRef } from "react";
import { say, type Language } from "../texts";

interface TabMenuProps {
  readonly language: Language;
  /** Left edge in the window, in pixels. */
  readonly x: number;
  onRename(): void;
  onDelete(): void;
  onClose(): void;
}

export function TabMenu({ language, x, onRename, onDelete, onClose }: TabMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <div
      ref={menu}
      className="tabMenu"
      role="menu"
      style={{ left: x }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      <button role="menuitem" onClick={choose(onRename)}>
        {say(language, "renameSheet")}
      </button>
      <button role="menuitem" onClick={choose(onDelete)}>
        {say(language, "deleteSheet")}
      </button>
    </div>
  );
}
