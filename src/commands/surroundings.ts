/** What a command gets from outside; nothing else of the process is touched. */
export interface Surroundings {
  /** The working directory. */
  cwd: string
  /** What is written for people or programs to read. */
  stdout: Output
  /** Messages. */
  stderr: Output
}

/** A stream to write to. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}
