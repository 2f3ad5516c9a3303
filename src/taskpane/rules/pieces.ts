import type { Reading, Role, Span } from "../../rules/words/reading";
import { isForJudgement } from "../../rules/words/trust";

/** A stretch of a standard; `role` null = nothing that says anything, such as punctuation. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly role: Role | null;
}

/** The whole text in pieces. Of spans that overlap, the first one has the words that both claim, but what is unread always shows. */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const ordered = [...spans].sort((one, other) => rank(one) - rank(other) || one.start - other.start);
  const roles: (Role | null)[] = Array.from({ length: text.length }, () => null);
  for (const { start, end, role } of ordered)
    for (let at = Math.max(start, 0); at < Math.min(end, text.length); at += 1) roles[at] ??= role;
  // Two neighbours of one role stay two: 25分20分.
  const starts = new Set(spans.map(({ start, role }) => `${start} ${role}`));
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const role = roles[start] ?? null;
    let end = start + 1;
    while (end < text.length && (roles[end] ?? null) === role && !starts.has(`${end} ${String(role)}`)) end += 1;
    pieces.push({ start, words: text.slice(start, end), role });
    start = end;
  }
  return pieces;
}

function rank({ role }: Span): number {
  return role === "unread" ? 0 : 1;
}

/** What is marked in the words: the spans as read, and the place of a refusal where no span says so already. */
export function markedSpans(reading: Reading): readonly Span[] {
  const { spans } = reading;
  if (reading.ok || isForJudgement(reading.reason.code) || spans.some(({ role }) => role === "unread")) return spans;
  const { start, end } = reading.reason;
  return end > start ? [...spans, { start, end, role: "unread" }] : spans;
}
