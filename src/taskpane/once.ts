import type { MouseEvent } from "react";

/** A click that counts once: the second one of a double click is not meant for what has just come into its place. */
export function once(action: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) action();
  };
}
