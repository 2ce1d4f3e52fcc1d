/** What is known of drafting translations from a language; all of it may be absent. */
export interface DraftData {
  /** How Apertium translates, by the language that it translates into. */
  apertium?: Readonly<Record<string, ApertiumData>>
  /** What acts and regulations are called before a reference to a place in them, `~lovens`. */
  acts?: readonly string[]
  /** Forms of verbs that mean two things, with the form that means just one: `slettes: slettet`. */
  forms?: Readonly<Record<string, string>>
  /** Words after which such forms are infinitives, in the same clause: `kan`. */
  infinitiveAfter?: readonly string[]
  /** Words that a new clause begins with: `at`. */
  clauseAfter?: readonly string[]
  /**
   * What is easier to translate than what people write, by pattern: `# (ikke|aldri)` is written `blir $2 #`. In a pattern `#` is one of the
   * forms that is no infinitive, `@` one that is; each is a group like those in brackets. In what is written they are the other form.
   */
  rewrites?: Readonly<Record<string, string>>
}

/** How Apertium translates into a language. */
export interface ApertiumData {
  /** What the mode is called in its package, `nob-nno_e`. */
  mode: string
  /** The Debian package that it is in. */
  package: string
  /** Whether what it makes is rough; default: it is not. */
  rough?: boolean
  /** The house style where nobody has chosen another: ids of its preferences, `vart_blei`. */
  preferences?: readonly string[]
}
