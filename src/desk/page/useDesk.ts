import { useEffect, useReducer, useState } from "react";
import type { Desk } from "../model/desk";

/** Draws the component again after every change of the desk; the number counts the changes. */
export function useDesk(desk: Desk): number {
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stop = desk.subscribe(changed);
    // What changed between the first drawing and the subscription must not be missed.
    changed();
    return stop;
  }, [desk]);
  return version;
}

const PATIENCE = 150;

/** True while a calculation takes longer than a blink. */
export function useCalculating(desk: Desk, version: number): boolean {
  const [calculating, setCalculating] = useState(false);
  useEffect(() => {
    let current = true;
    const slow = setTimeout(() => setCalculating(true), PATIENCE);
    void desk.settled().finally(() => {
      clearTimeout(slow);
      if (current) setCalculating(false);
    });
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, [desk, version]);
  return calculating;
}
