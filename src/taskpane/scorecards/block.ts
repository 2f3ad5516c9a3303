/** Rows and columns of a block, 1-based, inclusive. */
export interface BlockPlace {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads A1, B2:D5 or 名册!$B$2:$D$5. Throws a RangeError for anything else. */
export function readBlock(address: string): BlockPlace {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, left, top, right = left, bottom = top] = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(cells) ?? [];
  if (left === undefined || right === undefined) throw new RangeError(`not a block of cells: ${address}`);
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
