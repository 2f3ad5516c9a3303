/** Marks what the add-in's frame sends to the desk. */
export const TO_HOST = "desk:to-host";
/** Marks what the desk sends to the add-in's frame. */
export const FROM_HOST = "desk:from-host";

export interface FrameToHost {
  readonly kind: typeof TO_HOST;
  /** A message of office.js, as JSON text. */
  readonly text: string;
}

export interface HostToFrame {
  readonly kind: typeof FROM_HOST;
  readonly text: string;
}
