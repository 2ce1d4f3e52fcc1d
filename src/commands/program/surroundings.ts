/** What a command gets from outside; nothing else of the process is touched. */
export interface Surroundings {
  /** The working directory. */
  cwd: string
  /** What is written for people or programs to read. */
  stdout: Output
  /** Messages. */
  stderr: Output
  /** Resolves once all that was written has arrived, with the reason where it was refused, a code of the system; absent where nothing is. */
  refused?: () => Promise<string | undefined>
  /** What is piped in; absent when nothing is. */
  stdin?: () => Uint8Array
  /** The day, `2026-11-21`; absent when nothing may depend on it. */
  today?: string
  /** Opens an address in the reader's browser; absent where there is none. */
  openAddress?: (address: string) => void
  /** Resolves when somebody stops the program, as with Ctrl+C; absent where nothing goes on for long. */
  stopped?: () => Promise<void>
  /** The value of an environment variable that a configuration names; absent where there are none. */
  secret?: (name: string) => string | undefined
  /** Has the process take less memory from now on, and some more time; absent where it is not the program's own. */
  saveMemory?: () => void
}

/** A stream to write to. */
export interface Output {
  write(content: string | Uint8Array): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
  /** Whether it shows colours; default: `false`. */
  color?: boolean | undefined
  /** The stream that gets it as it is, where this one makes what is written safe for people. */
  beneath?: Output
}
