import { cellAddress, rectOf, type Place } from "../../model/address";
import type { Rect } from "../../model/desk";

export function addressOf(place: Place): string {
  return cellAddress(place.row, place.column);
}

/** The rectangle with these two corners, in any order. */
export function spanOf(a: Place, b: Place): Rect {
  return rectOf(a.row, a.column, b.row, b.column);
}

export function contains(rect: Rect, place: Place): boolean {
  return place.row >= rect.top && place.row <= rect.bottom && place.column >= rect.left && place.column <= rect.right;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
