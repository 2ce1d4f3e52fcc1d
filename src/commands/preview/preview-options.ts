/** Options of `personvern preview`. */
export interface PreviewCommandOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies that are exported; default: all. A preview opens the first of them. */
  policies?: readonly string[] | undefined
  /** The folder that files are written to instead of starting a server. */
  export?: string | undefined
  /** The day, `2026-11-22`; default: that of the surroundings. */
  today?: string | undefined
  /** The port; default: 4600. */
  port?: number | undefined
  /** The address to listen on; default: `127.0.0.1`, which only this machine reaches. */
  host?: string | undefined
  /** Whether the browser is opened; default: `false`. */
  open?: boolean | undefined
  /** Whether nothing can be written; default: `false`. */
  readOnly?: boolean | undefined
  /** Whether Apertium's analysers are used where they are installed; default: `true`. */
  apertium?: boolean | undefined
}
