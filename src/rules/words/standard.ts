import type { Points } from "../rule";
import type { Atom, Award, Bound, Content, Formula, LimitKind, Mark as AtomMark, Per, State } from "./atom";
import type { Figure } from "./figure";
import type { RefusalCode } from "./reading";

/** One thing that must hold for a case. */
export type Condition =
  | { readonly kind: "bound"; readonly bound: Bound }
  | { readonly kind: "value"; readonly figure: Figure }
  | { readonly kind: "state"; readonly state: State };

export type Outcome = Award | "proportion" | "linear";

/** Conditions and what they earn. */
export interface Case {
  readonly conditions: readonly Condition[];
  /** The words in front of the points, for levels. */
  readonly label: string;
  /** All words of the case. */
  readonly words: string;
  readonly outcome: Outcome;
  /** The words right in front of its number. */
  readonly metric: string;
  /** Whether its words are the last of a list: 内容完整、书写规范. */
  readonly listed: boolean;
  /** Whether numbers stand in it. */
  readonly numbers: boolean;
  readonly from: number;
  readonly next: number;
}

export interface Step {
  readonly per: Per;
  /** Conditions that stand in front of the 每-phrase: 低于95%，每低于1个百分点…. */
  readonly start: readonly Condition[];
  readonly from: number;
  readonly next: number;
}

export type Mark = Extract<Content, { type: "mark" }>["mark"];

/** The parts of a standard, not yet a rule. */
export interface Standard {
  readonly cases: readonly Case[];
  readonly steps: readonly Step[];
  readonly limits: readonly { readonly limit: LimitKind; readonly amount?: Points; readonly from: number; readonly next: number }[];
  readonly bases: readonly { readonly amount: Points; readonly from: number; readonly next: number }[];
  readonly targets: readonly Bound[];
  readonly formulas: readonly Formula[];
  readonly marks: readonly Mark[];
  /** Rates slice by slice (超额累进), the last without an upper end. */
  readonly slices: readonly { readonly upTo?: AtomMark; readonly rate: number }[];
  readonly words: string;
  readonly former: boolean;
}

/** Why a standard, or a part of it, is no rule; token positions. */
export interface Trouble {
  readonly code: RefusalCode;
  readonly from: number;
  readonly next: number;
}

export type Grouped = { readonly ok: true; readonly standard: Standard } | { readonly ok: false; readonly trouble: Trouble };

export function trouble(code: RefusalCode, at: { readonly from: number; readonly next: number }): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: { code, from: at.from, next: at.next } };
}

/** The atoms that say something: no text, no separators. */
export function isTelling(atom: Atom): boolean {
  return atom.type !== "text" && atom.type !== "separator";
}
