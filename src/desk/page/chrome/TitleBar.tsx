import { useRef } from "react";
import { say, type Language } from "../texts";

interface TitleBarProps {
  readonly language: Language;
  readonly fileName: string;
  onOpen(file: File): void;
  onSave(): void;
  onLanguage(language: Language): void;
}

const LANGUAGES: readonly { readonly language: Language; readonly label: string }[] = [
  { language: "zh-CN", label: "中文" },
  { language: "en-US", label: "English" },
];

export function TitleBar({ language, fileName, onOpen, onSave, onLanguage }: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="titleBar">
      <svg className="mark" viewBox="0 0 20 20" aria-hidden>
        <rect x="1" y="1" width="18" height="18" rx="4" />
        <path d="M5 7h10M5 10h10M5 13h10M8.5 5v10" />
      </svg>
      <h1>{fileName}</h1>
      <div className="fileButtons">
        <button onClick={() => picker.current?.click()}>
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M2 12.5v-9h4l1.5 2H14v7z" />
          </svg>
          {say(language, "open")}
        </button>
        <button onClick={onSave}>
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M8 2.5v7M5 7l3 3 3-3M3 13h10" />
          </svg>
          {say(language, "save")}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          hidden
          data-role="open-file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again later.
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
      </div>
      <div className="languages" role="group" aria-label={say(language, "language")}>
        {LANGUAGES.map((each) => (
          <button
            key={each.language}
            lang={each.language}
            aria-pressed={each.language === language}
            onClick={() => onLanguage(each.language)}
          >
            {each.label}
          </button>
        ))}
      </div>
    </header>
  );
}
