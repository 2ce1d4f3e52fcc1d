/** Languages as the bundles have them. */
export interface KnownLanguages {
  /** Codes of the languages that have bundles. */
  known: readonly string[]
  /** Codes that are refused, each with those to use in its place. */
  refused: Readonly<Record<string, readonly string[]>>
}
