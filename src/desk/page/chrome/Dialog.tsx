import { useEffect, useRef } from "react";
import { say, type Language } from "../texts";
import type { Notice } from "./notice";

interface DialogProps {
  readonly language: Language;
  readonly notice: Notice;
  onClose(): void;
}

/** A box in the middle that waits for an answer. Escape is the careful answer. */
export function Dialog({ language, notice, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const text = words(language, notice);
  const refused = "refusal" in notice;
  const retreat = () => {
    if (refused) notice.onCancel?.();
    onClose();
  };
  return (
    <dialog
      ref={box}
      className="dialog"
      role="alertdialog"
      aria-label={text.title}
      onCancel={(event) => {
        event.preventDefault();
        retreat();
      }}
    >
      <h2>{text.title}</h2>
      <p>{text.message}</p>
      <div className="answers">
        {refused && notice.onCancel ? (
          <>
            <button className="primary" onClick={onClose}>
              {say(language, "retry")}
            </button>
            <button onClick={retreat}>{say(language, "cancel")}</button>
          </>
        ) : !refused && notice.onConfirm ? (
          <>
            <button
              className="primary"
              onClick={() => {
                notice.onConfirm?.run();
                onClose();
              }}
            >
              {say(language, notice.onConfirm.label)}
            </button>
            <button onClick={onClose}>{say(language, "cancel")}</button>
          </>
        ) : (
          <button className="primary" onClick={onClose}>
            {say(language, "understood")}
          </button>
        )}
      </div>
    </dialog>
  );
}

function words(language: Language, notice: Notice): { title: string; message: string } {
  if ("refusal" in notice) return notice.refusal;
  return { title: say(language, notice.title, notice.params), message: say(language, notice.message, notice.params) };
}
