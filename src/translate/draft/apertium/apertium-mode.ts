import type {Lexicon} from '../../../check/lexicon/lexicon.ts'
import {findReferences} from './find-references.ts'
import {createSimplify, type Simplify} from './simplify.ts'

/** A way in which Apertium translates. */
export interface ApertiumMode {
  from: string
  to: string
  /** What it is called in its package, `nob-nno_e`. */
  mode: string
  /** The Debian package that it is in. */
  package: string
  /** Whether what it makes is rough. */
  rough: boolean
  /** The house style where nobody has chosen another. */
  preferences: readonly string[]
  /** Finds references to law in texts of the language that it translates from; global. */
  references: RegExp
  /** Writes such texts so that they are easier to translate. */
  simplify: Simplify
}

/**
 * The ways in which Apertium translates between languages, from their data.
 *
 * @param lexicons what is known of the languages
 * @returns its modes; none for languages without data
 */
export function apertiumModes(lexicons: readonly Pick<Lexicon, 'draft' | 'extract' | 'language'>[]): ApertiumMode[] {
  return lexicons.flatMap(({language, draft = {}, extract}) => {
    const references = findReferences(extract.law ?? {}, draft.acts ?? [])
    const simplify = createSimplify(draft)
    return Object.entries(draft.apertium ?? {}).map(([to, {mode, package: name, rough = false, preferences = []}]) => ({
      from: language,
      to,
      mode,
      package: name,
      rough,
      preferences,
      references,
      simplify
    }))
  })
}
