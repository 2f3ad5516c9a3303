import { UsageError } from "./options";
import { VERBS } from "./verbs";

/** npm run -s desk -- VERB …: JSON on standard output, messages on standard error, exit 0 or 1. */
async function main([verb = "", ...args]: readonly string[]): Promise<void> {
  const run = VERBS[verb];
  if (!run) throw new UsageError(`Verbs: ${Object.keys(VERBS).join(", ")}`);
  const { lines, failed } = await run(args);
  for (const line of lines) console.log(JSON.stringify(line));
  if (failed) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof UsageError ? cause.message : cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
