import {findKey} from '../../source/edit/find-key.ts'
import type {Written} from '../../source/edit/written.ts'
import type {WordNamer} from '../../workspace/project/with-namer.ts'
import type {FactKind} from '../protocol.ts'
import type {FactWords} from './fact-words.ts'

/** What puts a fact into words that are read. */
export interface Shower {
  /** The text of the file, and how it is written. */
  text: string
  root: Written
  namer: WordNamer
  words: FactWords
}

/** Kinds that have no text of their own: what is in them has. */
const containers: readonly FactKind[] = ['fields', 'map']

/**
 * Put a fact into words, to be read.
 *
 * @param shower what puts it into words
 * @param path where it stands
 * @param kind how it is filled in
 * @param value its answer; undefined when it has none
 * @returns the text; of what a form cannot show, as it is written in the file
 */
export function factShown(
  {text, root, namer, words}: Shower,
  path: readonly string[],
  kind: FactKind,
  value: unknown
): string {
  if (value === undefined || containers.includes(kind)) return ''
  if (kind === 'written') return writtenAt(text, root, path)
  if (typeof value === 'boolean') return words.option(value ? 'yes' : 'no')
  if (Array.isArray(value)) return namer.fact(path) ?? value.join(', ')
  return namer.fact(path) ?? (typeof value === 'string' ? value : JSON.stringify(value))
}

/** A part of the file as it stands there, as far to the left as it goes. */
function writtenAt(text: string, root: Written, path: readonly string[]): string {
  const found = findKey(root, path.join('.'))
  if (!found) return ''
  const {start, end} = found.item.value
  const lines = text.slice(text.lastIndexOf('\n', start - 1) + 1, end).split(/\r?\n/)
  const onKey = lines[0]!.includes(':') && start > found.item.end && !text.slice(found.item.end, start).includes('\n')
  if (onKey) return text.slice(start, end)
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length))
  return lines.map((line) => line.slice(indent)).join('\n')
}
