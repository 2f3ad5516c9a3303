import { useEffect, useRef, useState } from "react";
import type { Desk } from "../model/desk";
import { Dialog } from "./chrome/Dialog";
import type { Notice } from "./chrome/notice";
import { Ribbon } from "./chrome/Ribbon";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { TitleBar } from "./chrome/TitleBar";
import { openFile, saveFile } from "./files";
import { SheetView } from "./grid/SheetView";
import type { RibbonButton } from "./manifest";
import { PaneFrame } from "./PaneFrame";
import type { Session } from "./session";
import { say, type Language } from "./texts";
import { useCalculating, useDesk } from "./useDesk";

interface AppProps {
  readonly session: Session;
  readonly paneAtStart: boolean;
  readonly startLanguage: Language;
  onReady(): void;
}

/** The whole window: workbook, ribbon and the add-in's pane. */
export function App({ session, paneAtStart, startLanguage, onReady }: AppProps) {
  const { desk } = session;
  const version = useDesk(desk);
  const calculating = useCalculating(desk, version);
  const [language, setLanguage] = useState(startLanguage);
  const [paneShown, setPaneShown] = useState(paneAtStart);
  const [alive, setAlive] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const [editing, setEditing] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const focusGrid = () => editor.current?.focus({ preventScroll: true });
  const fileName = desk.fileName || say(language, "untitled");
  const addin = session.addins[language];

  useEffect(
    () =>
      session.host.onRuntime(({ state }) => {
        if (state !== "Inactive") setPaneShown(state === "Visible");
      }),
    [session],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fileName;
  }, [language, fileName]);
  useEffect(() => {
    session.host.runtime.state = paneShown ? "Visible" : "Background";
  }, [session, paneShown]);
  useEffect(() => {
    if (alive || !addin) onReady();
  }, [alive, addin, onReady]);
  useSaveKey(desk, fileName);

  const onButton = (button: RibbonButton) => {
    if (button.action.kind === "showPane") setPaneShown(true);
    else session.run(button.action.command, button.id);
  };
  const open = (file: File) => void openFile(desk, file).catch(() => setNotice(openFailed(file.name)));
  return (
    <div className="app">
      <TitleBar
        language={language}
        fileName={fileName}
        onOpen={open}
        onSave={() => void saveFile(desk, fileName)}
        onLanguage={(wanted) => {
          if (wanted === language) return;
          setAlive(false);
          setLanguage(wanted);
        }}
      />
      {addin && <Ribbon addin={addin} paneShown={paneShown} onButton={onButton} />}
      <main className="work">
        <section className="book">
          <SheetView
            {...{ desk, version, language, editor, focusGrid }}
            notify={setNotice}
            interrupted={notice !== undefined}
            onEditing={setEditing}
          />
          <SheetTabs {...{ desk, language, focusGrid }} notify={setNotice} />
        </section>
        {addin && (
          <aside className="pane350" hidden={!paneShown} aria-label={say(language, "paneTitle")}>
            <header>
              <h2>{addin.name}</h2>
              <button aria-label={say(language, "closePane")} onClick={() => setPaneShown(false)}>
                <svg viewBox="0 0 16 16" aria-hidden>
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </header>
            {!alive && <p className="paneLoading">{say(language, "paneLoading")}</p>}
            <PaneFrame
              host={session.host}
              url={addin.paneUrl}
              title={addin.name}
              language={language}
              fileName={fileName}
              onBridge={(bridge) => session.connect(bridge, addin)}
              onAlive={() => setAlive(true)}
              onRefused={session.refused}
              onCommandDone={(id, known) => {
                if (!known) setNotice({ title: "commandFailedTitle", message: "commandFailedMessage", params: { name: id } });
              }}
            />
          </aside>
        )}
      </main>
      <StatusBar {...{ desk, language, editing, calculating }} />
      {notice && <Dialog language={language} notice={notice} onClose={() => setNotice(undefined)} />}
    </div>
  );
}

function openFailed(name: string): Notice {
  return { title: "openFailedTitle", message: "openFailedMessage", params: { name } };
}

/** Ctrl+S saves wherever the focus is in the desk. */
function useSaveKey(desk: Desk, fileName: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void saveFile(desk, fileName);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [desk, fileName]);
}
