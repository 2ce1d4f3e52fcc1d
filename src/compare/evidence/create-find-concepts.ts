import {wordsOf, type Stretch} from '../../check/text/words.ts'
import type {SharedName} from './shared-names.ts'

/** Finds the things that a text names, the same whatever its language; several words may name one thing, and one word several. */
export type FindConcepts = (text: string) => Concept[]

/** A thing that a text names. */
export interface Concept extends Stretch {
  concept: string
}

/** What begins or ends fewer letters could be anything. */
const shortest = 3

/** Concepts by word, by how words begin, and by how they end. */
interface Index {
  whole: Map<string, string[]>
  beginning: Map<string, string[]>
  end: Map<string, string[]>
  /** Names of several words, by the form of the first. */
  longer: Map<string, {forms: readonly string[]; concept: string}[]>
}

/**
 * Make what finds the things that prose names.
 *
 * @param names what a language calls them
 * @returns what finds them, in order
 */
export function createFindConcepts(names: readonly SharedName[]): FindConcepts {
  const indexes = new Map<SharedName['source'], Index>()
  for (const {source, concept, form} of names) {
    const index = indexes.get(source) ?? {whole: new Map(), beginning: new Map(), end: new Map(), longer: new Map()}
    indexes.set(source, index)
    addName(index, concept, form.split(' '))
  }
  const remembered = new Map<string, readonly string[]>()
  const conceptsOf = (word: string): readonly string[] => {
    const found = remembered.get(word) ?? [...indexes.values()].flatMap((index) => lookUp(index, word))
    remembered.set(word, found)
    return found
  }
  return (text) => {
    const words = wordsOf(text.toLowerCase())
    return words.flatMap((word, at) => [
      ...conceptsOf(word.text).map((concept) => ({...word, concept})),
      ...[...indexes.values()].flatMap((index) => longerAt(index, words, at))
    ])
  }
}

function addName(index: Index, concept: string, forms: readonly string[]): void {
  const [first = ''] = forms
  if (forms.length > 1) return add(index.longer, keyOf(first), {forms, concept})
  if (first.endsWith('~')) return add(index.beginning, first.slice(0, -1), concept)
  if (first.startsWith('~')) return add(index.end, first.slice(1), concept)
  add(index.whole, first, concept)
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key) ?? []
  if (!values.includes(value)) values.push(value)
  map.set(key, values)
}

/** The longest form that fits a word tells what it names: the whole word, how it begins, and else how it ends. */
function lookUp({whole, beginning, end}: Index, word: string): readonly string[] {
  const exact = whole.get(word)
  if (exact) return exact
  for (let length = word.length; length >= shortest; length--) {
    const found = beginning.get(word.slice(0, length))
    if (found) return found
  }
  for (let from = 1; from <= word.length - shortest; from++) {
    const found = end.get(word.slice(from))
    if (found) return found
  }
  return []
}

/** A few letters, by which names of several words are looked up. */
function keyOf(word: string): string {
  return word.replace(/~$/, '').slice(0, shortest)
}

function longerAt({longer}: Index, words: readonly Stretch[], at: number): Concept[] {
  const first = words[at]!
  return (longer.get(first.text.slice(0, shortest)) ?? []).flatMap(({forms, concept}) => {
    const last = words[at + forms.length - 1]
    if (!last || !forms.every((form, offset) => fits(form, words[at + offset]!.text))) return []
    return [
      {
        concept,
        text: words
          .slice(at, at + forms.length)
          .map(({text}) => text)
          .join(' '),
        start: first.start,
        end: last.end
      }
    ]
  })
}

function fits(form: string, word: string): boolean {
  return form.endsWith('~') ? word.startsWith(form.slice(0, -1)) : word === form
}
