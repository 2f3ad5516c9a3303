import path from "node:path";
import { ensureBuilt } from "../../src/desk/build";
import type { FullDesk } from "../../src/desk/model/createDesk";
import { startHeadless, type Headless } from "../../src/desk/node/headless";

const ROOT = path.resolve(__dirname, "../..");
/** The folder of the production bundle. */
export const DIST = path.join(ROOT, "dist");

/** Builds the add-in before the tests of a file, unless it is built already. */
export function addinForTests(): void {
  beforeAll(() => ensureBuilt(ROOT, ["addin"], () => undefined), 120_000);
}

/** Does a piece of work with the production bundle in the desk, in Node; whatever the host logs fails the test. */
export async function withHeadless(desk: FullDesk, language: string, work: (headless: Headless) => Promise<void>): Promise<void> {
  const headless = await startHeadless({ desk, distDir: DIST, language });
  try {
    await work(headless);
    expect(headless.host.log).toEqual([]);
  } finally {
    headless.close();
  }
}
