/** What contestants are given. */
export interface Ground {
  /** The folder of the product. */
  repository: string
  /** The product's program, as users run it. */
  program: string
  /** How many declarations. */
  count: number
}

/** A program to run, and where. */
export interface Command {
  args: readonly [string, ...string[]]
  cwd: string
}

/** A program that makes the pages. */
export interface Contestant {
  name: string
  /** What it is, for below the table. */
  about: string
  /** How many HTML files a declaration becomes; default: 3. */
  pages?: number
  /** More declarations than this only when it is asked for by name. */
  most?: number
  /** Whether it is on this machine; default: it is. */
  isThere?(ground: Ground): boolean
  /**
   * Lay out what it reads.
   *
   * @param site an empty folder of its own
   */
  prepare(site: string, ground: Ground): void
  /**
   * What makes the pages.
   *
   * @param site what was laid out
   * @param out where pages are written to: a new folder, unless one declaration alone is changed
   */
  command(site: string, out: string, ground: Ground): Command
  /** Change one declaration, where it is only this that is measured. */
  change?(site: string, round: number): void
}
