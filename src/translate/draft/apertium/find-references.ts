import {anyOf} from '../../../check/extract/any-of.ts'
import type {LawData} from '../../../check/extract/extract-data.ts'
import {latinExpression} from '../../../check/lexicon/latin-expression.ts'

/**
 * Find references to law as whole expressions, with the name of the act that stands before them: "personopplysningslovens § 8 f)". What
 * translates sentences takes them apart.
 *
 * @param law the words of references in a language
 * @param acts patterns of what acts are called before a reference
 * @returns a pattern that finds them; global
 */
export function findReferences(law: LawData, acts: readonly string[]): RegExp {
  const {article = [], section = [], join = [], letters = ''} = law
  // A letter that is a word too is a point where a bracket closes after it.
  const alone = letters === '' ? '[a-z]' : `(?:(?![${letters}])[a-z]|[${letters}](?=\\)))`
  const letter = `\\(?${alone}(?![\\p{L}\\p{N}_])\\)?`
  const number = `\\d{1,3}(?:-\\d{1,3})?(?![\\d%])(?:\\s?${letter})?`
  const joined = `(?:\\s*,\\s*|\\s+${anyOf(join)}\\s+|\\s?[-–]\\s?)`
  const further = `${joined}(?:§\\s*)?(?:${anyOf(law.point ?? [])}\\s*)?(?:${letter}|${number}(?![.,]\\d))`
  const act = `(?:${anyOf(acts)},?\\s+)?`
  const head = `(?:§§?|${anyOf([...article, ...section])})\\s*`
  return latinExpression(`(?<![\\p{L}\\p{N}_-])${act}${head}${number}(?:${partsOf(law, letter)}|${further})*`)
}

/** What stands within an article or a section, after its number. */
function partsOf({item = [], paragraph = [], sentence = [], point = []}: LawData, letter: string): string {
  const ordinal = '(?:\\p{L}{3,12}|\\d{1,2}\\.?)'
  const parts = [
    '\\(\\d{1,2}\\)',
    `${anyOf(item)}\\s*\\d{1,2}\\)?`,
    `${ordinal}\\s+${anyOf([...paragraph, ...sentence])}(?!\\p{L})`,
    `${anyOf(point)}\\s*${letter}`,
    '\\([a-z]\\)'
  ]
  return `[,\\s]*(?:${parts.join('|')})`
}
