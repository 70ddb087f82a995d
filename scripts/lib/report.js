/** Prints the line that ends a test run and hands the counts to the script that started it. */
export function reportCounts(counts) {
  process.send?.(counts);
  if (!process.send) console.log(`\n${summary(counts)}`);
  process.exitCode = isGood(counts) ? 0 : 1;
}

export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** A run without a single test proves nothing. */
export const isGood = ({ passed, failed }) => failed === 0 && passed > 0;
