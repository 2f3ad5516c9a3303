import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { say, type Language } from "../texts";

interface ChoicesProps {
  readonly language: Language;
  readonly choices: readonly string[];
  readonly current: string;
  onPick(choice: string): void;
  onClose(): void;
}

/** The drop-down of a list validation. */
export function Choices({ language, choices, current, onPick, onClose }: ChoicesProps) {
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const choice = choices[marked];
    if (event.key === "ArrowDown") setMarked(Math.min(choices.length - 1, marked + 1));
    else if (event.key === "ArrowUp" && !event.altKey) setMarked(Math.max(0, marked - 1));
    else if (event.key === "Home") setMarked(0);
    else if (event.key === "End") setMarked(choices.length - 1);
    else if (event.key === "Enter" && choice !== undefined) onPick(choice);
    else if (event.key === "Escape" || event.key === "Tab" || event.key === "ArrowUp") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="choices"
      role="listbox"
      aria-label={say(language, "choices")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          role="option"
          aria-selected={index === marked}
          onPointerEnter={() => setMarked(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
