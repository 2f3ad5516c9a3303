const { writeSync } = require("node:fs");

/** Jest reporter: one line for people and CI. A test file that does not even load is one failure. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // Jest's own summary comes after all other reporters, and this line is to be the very last.
    process.once("exit", () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`));
  }
};
