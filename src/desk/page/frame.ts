import { FROM_HOST, isFrameMessage, TO_HOST, type FrameMessage } from "./frameMessages";

/**
 * Runs in the add-in's frame before office.js. The library trusts a parent only over https; on plain http://localhost its
 * `window.parent` is therefore replaced by an object that hands messages to the desk, and what the desk answers arrives
 * as a message from https://localhost, the host address that the frame's name gives.
 */
function bridgeToDesk(): void {
  const desk = window.parent;
  const here = window.location.origin;
  const send = (text: string) => {
    const message: FrameMessage = { kind: TO_HOST, text };
    desk.postMessage(message, here);
  };
  Object.defineProperty(window, "parent", { configurable: true, value: { postMessage: send } });
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== desk || event.origin !== here || !isFrameMessage(event.data, FROM_HOST)) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent("message", { data: event.data.text, origin: "https://localhost", source: window }));
  });
}

bridgeToDesk();
