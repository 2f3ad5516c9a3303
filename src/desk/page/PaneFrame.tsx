import { useEffect, useRef } from "react";
import type { Host } from "../server/host";
import { createBridge, frameName, type Bridge } from "./bridge";
import { FROM_HOST, isFrameMessage, TO_HOST, type FrameMessage } from "./frameMessages";
import type { Language } from "./texts";

interface PaneFrameProps {
  readonly host: Host;
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly fileName: string;
  /** The frame runs also while the pane is hidden: its runtime serves the custom functions. */
  onBridge(bridge: Bridge | undefined): void;
  onAlive(): void;
  onRefused(what: string): void;
  onCommandDone(id: string, known: boolean): void;
}

/** The add-in's page in a frame, and the desk's end of the protocol with the office.js in it. */
export function PaneFrame(props: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { host, language, url } = props;
  useEffect(() => {
    const here = window.location.origin;
    const bridge = createBridge({
      host,
      language,
      fileName: latest.current.fileName,
      send: (text) => {
        const message: FrameMessage = { kind: FROM_HOST, text };
        frame.current?.contentWindow?.postMessage(message, here);
      },
      onAlive: () => latest.current.onAlive(),
      onRefused: (what) => latest.current.onRefused(what),
      onCommandDone: (id, known) => latest.current.onCommandDone(id, known),
    });
    const receive = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.current?.contentWindow || event.origin !== here) return;
      if (isFrameMessage(event.data, TO_HOST)) bridge.receive(event.data.text);
    };
    window.addEventListener("message", receive);
    latest.current.onBridge(bridge);
    return () => {
      window.removeEventListener("message", receive);
      latest.current.onBridge(undefined);
    };
  }, [host, language, url]);
  return <iframe ref={frame} key={language} className="paneFrame" name={frameName(language)} title={props.title} src={url} />;
}
