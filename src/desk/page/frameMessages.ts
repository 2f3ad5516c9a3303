/** Marks what the add-in's frame sends to the desk. */
export const TO_HOST = "desk:to-host";
/** Marks what the desk sends to the add-in's frame. */
export const FROM_HOST = "desk:from-host";

/** A message of office.js, as JSON text, on its way through one of the two windows. */
export interface FrameMessage {
  readonly kind: typeof TO_HOST | typeof FROM_HOST;
  readonly text: string;
}

/** Whether something that arrived in a window is such a message of this kind. */
export function isFrameMessage(data: unknown, kind: FrameMessage["kind"]): data is FrameMessage {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === kind && "text" in data && typeof data.text === "string";
}
