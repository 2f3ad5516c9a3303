import type { Params } from "../i18n/message";

/** What was achieved. null = not assessed. */
export type Actual = number | string | null;

/** Figures that the rule refers to but the item supplies. */
export interface Context {
  readonly target?: number | null;
  /** The item's full marks (满分). */
  readonly points?: number | null;
}

/** One step of a derivation; `code` is a key of the rules' texts. */
export interface Reason {
  readonly code: string;
  readonly params: Params;
}

export interface Scored {
  readonly ok: true;
  /** null = not assessed. */
  readonly points: number | null;
  /** How the points come about; worked out only when it is asked for. */
  readonly steps: () => readonly Reason[];
}

/** Why there is no score; `error` is the Excel error that a cell shows. */
export interface Fault {
  readonly ok: false;
  readonly error: "#VALUE!" | "#NUM!" | "#N/A";
  readonly code: string;
  readonly params: Params;
}

export type Outcome = Scored | Fault;

/** Cell addresses (or any formula text) that a generated formula refers to. */
export interface Refs {
  readonly actual: string;
  readonly target?: string;
  /** The item's full marks (满分). */
  readonly points?: string;
}
