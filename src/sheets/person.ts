/** One person to be appraised, as read from a roster. */
export interface Person {
  readonly name: string;
  readonly department: string;
  readonly post: string;
  /** Staff number (工号), kept as text: "007" stays "007". */
  readonly number: string;
  /** Row of the roster's worksheet, 1-based, for messages. */
  readonly row: number;
}
