import {alphabetical} from '../../language/alphabetical.ts'
import {termKey} from '../../language/term-text.ts'
import type {FieldMeta} from '../../model/field.ts'
import {idsOf, termsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import type {VocabularyName} from '../../model/vocabulary.ts'
import type {FactOption} from '../protocol.ts'
import type {FactShape} from './fact-shape.ts'

/** What names things that can be chosen. */
export interface OptionWords {
  /** The words of a key; undefined when there are none. */
  word(key: string): string | undefined
  /** The name of an entry of a map; its id where it has none. */
  entry(path: readonly string[]): string
  /** What a word of the model's own is called. */
  option(word: string): string
  /** The language that it names things in. */
  language: string
}

/**
 * Name the choices of a fact, so that facts with the same choices share them.
 *
 * @param shape the fact
 * @returns a name; empty when nothing is chosen
 */
export function optionsName({kind, meta: {refersTo = [], term = [], text}, words}: FactShape): string {
  if (kind !== 'choice' && kind !== 'choices') return ''
  const fixed = words.length > 0 ? [text ?? 'word', ...(words.length > 20 ? [String(words.length)] : words)] : []
  return [...refersTo, ...term.map((one) => `vocabulary.${one}`), ...fixed].join(' ')
}

/**
 * List the choices of a fact.
 *
 * @param shape the fact
 * @param policy declares what can be referred to, and terms of its own
 * @param names what names them
 * @returns the choices, sorted by their names where these are not the model's own
 */
export function factOptions({meta, words}: FactShape, policy: Policy, names: OptionWords): FactOption[] {
  const {refersTo = [], term = [], text} = meta
  if (words.length > 0) {
    const named = words.map((value) => ({value, label: wordLabel(value, text, names)}))
    return text && prefixes[text] ? byLabel(named, names) : named
  }
  const declared = refersTo.flatMap((namespace) =>
    idsOf(policy, namespace).map((id) => ({value: id, label: names.entry([namespace, id])}))
  )
  const terms = (term as readonly VocabularyName[]).flatMap((kind) =>
    termsOf(policy, kind).map((id) => ({value: id, label: names.word(termKey(kind, id)) ?? id}))
  )
  return byLabel(unique([...declared, ...terms]), names)
}

const prefixes: Partial<Record<NonNullable<FieldMeta['text']>, string>> = {act: 'law.acts', country: 'countries'}

function wordLabel(value: string, text: FieldMeta['text'], names: OptionWords): string {
  const prefix = text && prefixes[text]
  return (prefix && names.word(`${prefix}.${value}`)) ?? names.option(value)
}

/** What has two kinds is one choice. */
function unique(options: readonly FactOption[]): FactOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}

function byLabel(options: readonly FactOption[], {language}: OptionWords): FactOption[] {
  const compare = alphabetical(language)
  return options.toSorted((one, other) => compare(one.label, other.label))
}
