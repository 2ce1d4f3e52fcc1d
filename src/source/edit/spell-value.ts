import {isMap} from '../is-map.ts'
import type {EditedFile} from './edited-file.ts'
import type {Branch} from './new-texts.ts'
import {quoteText, spellKey, spellText} from './spell-text.ts'

/** A fact: a text, a number, yes or no, or a list or a map of such. */
export type FactValue = boolean | number | string | readonly FactValue[] | {readonly [key: string]: FactValue}

/**
 * Write a fact on one line, lists in brackets and maps in braces.
 *
 * @param value the fact
 * @param file the file that it is for, which knows its quotation marks
 * @param flow whether it stands within brackets or braces
 * @returns how it is written
 */
export function spellValue(value: FactValue, file: Pick<EditedFile, 'json' | 'quote'>, flow: boolean): string {
  if (Array.isArray(value)) return `[${(value as FactValue[]).map((item) => spellValue(item, file, true)).join(', ')}]`
  if (typeof value === 'object') {
    const spell = (name: string): string => (file.json ? quoteText(name) : spellKey(name, undefined, true))
    return `{${Object.entries(value)
      .map(([name, inner]) => `${spell(name)}: ${spellValue(inner, file, true)}`)
      .join(', ')}}`
  }
  if (typeof value !== 'string') return String(value)
  if (file.json) return quoteText(value)
  const {head, body} = spellText(value, 'nothing', {flow, indent: '', parent: 0, quote: file.quote})
  return body.length > 0 ? quoteText(value) : head
}

/**
 * Lay a map out as keys that are added line by line, each with what it holds on its own line.
 *
 * @param value the map
 * @param file the file that it is for
 * @returns its keys; the fact itself, on one line, where it is no map or an empty one
 */
export function branchOf(value: FactValue, file: Pick<EditedFile, 'json' | 'quote'>): Branch | {spelled: string} {
  if (!isMap(value) || Object.keys(value).length === 0) return {spelled: spellValue(value, file, false)}
  return new Map(Object.entries(value).map(([name, inner]) => [name, branchOf(inner, file)]))
}
