import { FROM_HOST, TO_HOST, type HostToFrame } from "./frameMessages";

/**
 * Runs in the add-in's frame before office.js. The library trusts a parent only over https; on plain http://localhost its
 * `window.parent` is therefore replaced by an object that hands messages to the desk, and what the desk answers arrives
 * as a message from https://localhost, the host address that the frame's name gives.
 */
function bridgeToDesk(): void {
  const desk = window.parent;
  const here = window.location.origin;
  Object.defineProperty(window, "parent", {
    configurable: true,
    value: { postMessage: (text: string) => desk.postMessage({ kind: TO_HOST, text }, here) },
  });
  window.addEventListener("message", (event: MessageEvent<HostToFrame>) => {
    if (event.source !== desk || event.origin !== here || event.data.kind !== FROM_HOST) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent("message", { data: event.data.text, origin: "https://localhost", source: window }));
  });
}

bridgeToDesk();
