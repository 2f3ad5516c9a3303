import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A golden case: a formula of constants, or arguments where a formula cannot say them (blank cells, host objects). */
export interface GoldenCase {
  readonly name: string;
  readonly formula?: string;
  readonly args?: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
  /** What the message must contain. */
  readonly zh?: string;
  readonly en?: string;
}

const FOLDER = path.join(__dirname, "cases");

/** Every function's cases by its id. */
export function goldenCases(): [id: string, cases: readonly GoldenCase[]][] {
  return readdirSync(FOLDER).map((file) => [
    path.basename(file, ".json").toUpperCase(),
    JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as GoldenCase[], // The files hold nothing else.
  ]);
}
