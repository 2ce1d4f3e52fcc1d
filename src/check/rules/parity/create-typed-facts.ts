import {literally} from '../../extract/any-of.ts'
import type {ExtractedFact} from '../../extract/extracted-fact.ts'
import type {OwnText, Subject, Version} from '../../subject.ts'
import type {Block} from '../../text/block.ts'
import {keyOfValue} from '../../extract/key-of-value.ts'
import {knownNames} from './known-names.ts'
import {knownValues, type KnownValue} from './known-values.ts'

/** A stretch of a block that states what the policy holds. */
export interface TypedFact {
  start: number
  end: number
  /** What could be named there, as in placeholders. */
  paths: readonly string[]
}

/**
 * Make what finds values and names in prose that the policy holds.
 *
 * @param subject the policy
 * @param version its words in a language
 * @returns what finds them in a block of a text
 */
export function createTypedFacts(subject: Subject, version: Version): (text: OwnText, block: Block) => TypedFact[] {
  const {extract} = version
  const values = byKey(subject.once(knownValues))
  const names = knownNames(subject.policy, version)
  const pattern = patternOf([...names.keys()], version)
  const pathsOf = (fact: Pick<ExtractedFact, 'kind' | 'value'>, text: OwnText, block: Block): string[] =>
    (values.get(keyOfValue(fact)) ?? []).filter((known) => isMeant(known, text, block, version)).map(({path}) => path)
  return (text, block) => {
    const facts = extract(block.text)
    const typed = facts.map((fact) => ({...fact, paths: pathsOf(fact, text, block)}))
    const named = [...block.text.matchAll(pattern)].map(({1: name, index}) => ({
      start: index,
      end: index + name!.length,
      paths: [names.get(name!)!]
    }))
    const taken = typed.filter(({paths, kind}) => paths.length > 0 || unlikeNames.has(kind))
    const links = block.links.map(({address, label, start}) => {
      const [fact] = address.includes('{{') ? [] : extract(address.replace(/^(?:mailto|tel):/, ''))
      return {start, end: start + label.length, paths: fact ? pathsOf(fact, text, block) : []}
    })
    const free = [...named, ...links].filter((one) => !taken.some(({start, end}) => one.start < end && start < one.end))
    return [...typed, ...free].filter(({paths}) => paths.length > 0)
  }
}

function byKey(values: readonly KnownValue[]): Map<string, KnownValue[]> {
  const found = new Map<string, KnownValue[]>()
  for (const value of values) found.set(value.key, [...(found.get(value.key) ?? []), value])
  return found
}

/** What names may be a part of. */
const unlikeNames: ReadonlySet<string> = new Set(['address', 'domain', 'email'])

/** Any of some names, also in the genitive of the language; not as a part of a longer word. */
function patternOf(names: readonly string[], {translator}: Version): RegExp {
  if (names.length === 0) return /(?!)/gu
  const ending = literally((translator.entry('genitive.plain')?.text ?? '').replace('{{name}}', ''))
  const sorted = [...names].sort((a, b) => b.length - a.length).map(literally)
  return new RegExp(`(?<![\\p{L}\\p{N}_@./-])(${sorted.join('|')})(?:${ending})?(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, 'gu')
}

/** Which values a text is likely to mean: any, of those that are not easily the same by chance; else those that its section is about. */
function isMeant(
  {key, fact: {path}, acts}: KnownValue,
  {section}: OwnText,
  {text}: Block,
  {translator}: Version
): boolean {
  const [first, id] = path
  const isAbout = first === 'activities' && section?.about?.includes(String(id)) === true
  if (key.startsWith('number:')) return false
  if (key.startsWith('period:')) return isAbout
  if (key.startsWith('date:')) return (first === 'updated' || first === 'dates') && key.includes('-')
  if (!key.startsWith('law:')) return true
  if (first !== 'references') return isAbout && path.includes('legalBases')
  return acts.some((act) => act === '' || text.includes(translator.entry(`law.acts.${act}`)?.text ?? '\n'))
}
