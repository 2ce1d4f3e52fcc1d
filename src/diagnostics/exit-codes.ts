/** What a command ends with. */
export const exitCodes = {
  /** Everything was done. */
  done: 0,
  /** There are findings in the input. */
  findings: 1,
  /** Misuse, configuration or environment. */
  misuse: 2,
  /** A bug: please report it (EX_SOFTWARE of sysexits). */
  bug: 70
} as const
