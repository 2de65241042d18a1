/** Prints the closing line that scripts read ("N passed, N failed, N skipped"), alone on the last line of the run. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    this.line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
    // After jest's own summary, which is printed synchronously by the default reporter.
    process.on("exit", () => process.stdout.write(`\n${this.line}\n`));
  }
};
