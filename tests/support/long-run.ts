/** How far a long test goes: `RUNS` and `SEED` of the environment, for a sample that is always the same. */
export const longRun: {numRuns: number; seed?: number} = {
  numRuns: Number(process.env['RUNS'] ?? 20_000),
  ...(process.env['SEED'] !== undefined && {seed: Number(process.env['SEED'])})
}
