import type { Host } from "../server/host";

/** The object that the library looks for outside a browser: it takes requests and hands over answers and events. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/** Connects the library to a host. Answers how to take it off again. */
export function connectBridge(host: Host): { readonly bridge: NativeBridge; readonly disconnect: () => void } {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as Request; // the library's own message
      if (type !== REQUEST) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.process(body).then((answer) => {
        const response = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, message: response }));
      });
    },
  };
  const stop = host.onMessages((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } })));
  const disconnect = () => {
    stop();
    delete bridge.onMessageFromHost;
  };
  return { bridge, disconnect };
}
