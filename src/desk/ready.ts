import { ensureBuilt } from "./build";

/** Builds the add-in and the desk where they are older than their sources, before the tests: `tsx src/desk/ready.ts`. */
ensureBuilt(process.cwd(), ["addin", "desk"], (text) => {
  console.error(text);
}).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
