import { generationWords } from "../../i18n/generationWords";
import type { Locale } from "../../i18n/message";

/** How far a generation is. Times are milliseconds of any one clock. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly startedAt: number;
  readonly reportedAt: number;
}

/** Below this an estimate would jump about. */
const LEAST_ELAPSED = 1000;

/** Seconds left at the speed so far, rounded so that the figure changes calmly; null while nothing can be said. */
export function secondsLeft({ done, total, startedAt, reportedAt }: Progress): number | null {
  const elapsed = reportedAt - startedAt;
  if (done <= 0 || done >= total || elapsed < LEAST_ELAPSED) return null;
  const seconds = ((elapsed / done) * (total - done)) / 1000;
  return seconds > 10 ? Math.ceil(seconds / 5) * 5 : Math.max(1, Math.ceil(seconds));
}

/** Above this, minutes say more. */
const MOST_SECONDS = 90;

/** 还要约 25 秒, 还要约 3 分钟 */
export function timeLeft(seconds: number, locale: Locale): string {
  return seconds > MOST_SECONDS ? generationWords(locale, "minutesLeft", { minutes: Math.ceil(seconds / 60) }) : generationWords(locale, "timeLeft", { seconds });
}
