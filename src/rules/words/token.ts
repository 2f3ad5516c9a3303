/** What a word does in a standard. `text` is everything that the lexicon does not know: names of things. */
export type TokenKind =
  | "number"
  | "magnitude"
  | "unit"
  | "percentPoint"
  | "before"
  | "fromNth"
  | "after"
  | "included"
  | "excluded"
  | "range"
  | "get"
  | "lose"
  | "add"
  | "both"
  | "all"
  | "full"
  | "zero"
  | "unchanged"
  | "each"
  | "any"
  | "direction"
  | "target"
  | "reach"
  | "miss"
  | "none"
  | "good"
  | "same"
  | "than"
  | "and"
  | "or"
  | "max"
  | "min"
  | "capped"
  | "exhaust"
  | "unlimited"
  | "unlimitedLow"
  | "proportion"
  | "linear"
  | "veto"
  | "card"
  | "judgement"
  | "blocker"
  | "soOn"
  | "wholeStep"
  | "partStep"
  | "thereafter"
  | "otherwise"
  | "actual"
  | "of"
  | "in"
  | "sign"
  | "open"
  | "close"
  | "weak"
  | "strong"
  | "colon"
  | "label"
  | "example"
  | "ranked"
  | "until"
  | "slice"
  | "text";

export interface Token {
  readonly kind: TokenKind;
  /** What the lexicon says about the word, e.g. the comparison; for text the folded text itself. */
  readonly value: string;
  /** A number's value, percent signs not yet applied. */
  readonly number?: number;
  /** Decimal places as written. */
  readonly places?: number;
  /** Written in Chinese or English number words, which also stand in names. */
  readonly spelled?: true;
  /** Space stands before it. */
  readonly spaced?: true;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}
