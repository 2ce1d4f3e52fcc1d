import process from 'node:process'

/** Ends a run with one plain line, for whoever reads logs with a program. */
export default class PlainSummary {
  onRunComplete(_contexts, {numPassedTests, numFailedTests, numPendingTests}) {
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed${skipped}\n`)
  }
}
