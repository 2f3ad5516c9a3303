import type { Points } from "../rule";
import { plus } from "./awards";
import type { Notes } from "./figures";
import { number } from "./intervals";
import type { Standard, Trouble } from "./standard";

export interface Limits {
  cap: Points | null;
  floor: Points | null;
}

/** Highest and lowest points. What is not said: no cap; nothing below 0, unless the points start from 0. */
export function readLimits(standard: Standard, points: Points, changes: "lose" | "add" | "both" | "ratio", note: Notes): Limits | Trouble {
  const limits: Partial<Limits> = {};
  const [largest, ...others] = standard.limits.filter((each) => each.limit === "largest");
  const other = others.find((each) => JSON.stringify(each.amount) !== JSON.stringify(largest?.amount));
  if (other !== undefined) return { code: "contradiction", from: other.from, next: other.next };
  for (const each of standard.limits) {
    const clash: Trouble = { code: "contradiction", from: each.from, next: each.next };
    const set = (which: keyof Limits, value: Points | null): boolean => {
      const before = limits[which];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) return false;
      limits[which] = value;
      return true;
    };
    const amount = each.amount ?? 0;
    let fine = true;
    switch (each.limit) {
      case "exhaust":
        fine = set("floor", 0);
        break;
      case "floor":
        fine = set("floor", amount);
        break;
      case "mostLoss":
        fine = set("floor", plus(points, amount, -1));
        break;
      case "mostRate":
        // Only a formula knows what a rate of the target is worth.
        fine = false;
        break;
      case "mostBoth":
        fine = set("floor", plus(points, amount, -1)) && set("cap", plus(points, amount, 1));
        break;
      case "mostGain":
        fine = set("cap", changes === "ratio" ? amount : plus(points, amount, 1));
        break;
      case "largest":
        // 每次扣2分，最高10分: behind a deduction the most that is taken off.
        if (changes === "lose" && standard.steps.some((step) => step.from < each.from)) {
          note.add("mostLost");
          fine = set("floor", plus(points, amount, -1));
        } else fine = set("cap", amount);
        break;
      case "gainTo":
      case "most":
        fine = set("cap", amount);
        break;
      case "capped":
        if (changes === "lose") note.add("mostLost");
        fine = changes === "lose" ? set("floor", plus(points, amount, -1)) : set("cap", amount);
        break;
      case "noCap":
        fine = changes === "lose" ? set("floor", null) : set("cap", null);
        break;
      case "noFloor":
        // 可扣至负分，最低-20分
        fine = standard.limits.some((other) => other.limit === "floor") || set("floor", null);
        break;
    }
    if (!fine) return clash;
  }
  if (limits.cap === undefined && changes !== "lose" && changes !== "ratio") note.add("noCap");
  const cap = limits.cap === undefined ? null : limits.cap;
  if (cap !== null && comparable(cap, points) && number(cap) < number(points)) {
    const limit = standard.limits.find((each) => each.amount !== undefined) ?? { from: 0, next: 1 };
    return { code: "contradiction", from: limit.from, next: limit.next };
  }
  if (limits.floor === undefined) {
    if (number(points) === 0) {
      limits.floor = null;
    } else {
      note.add("floorZero");
      limits.floor = 0;
    }
  }
  return { cap, floor: limits.floor };
}

function comparable(a: Points, b: Points): boolean {
  return typeof a === typeof b;
}
