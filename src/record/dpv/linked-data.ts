import type {Slot} from '../../language/slot.ts'
import {plainText} from '../../language/plain-text.ts'

/** A value in JSON-LD: text, a node, or several. */
export type LinkedValue = string | LinkedNode | readonly LinkedValue[]

/** A node in JSON-LD. What is undefined, and a list of nothing, is left out. */
export interface LinkedNode {
  readonly [key: string]: LinkedValue | undefined
}

/** A node that is named, and described elsewhere. */
export interface Reference extends LinkedNode {
  readonly '@id': string
}

/**
 * Name a node by its address, or by a term with a prefix.
 *
 * @param id the address or the term
 * @returns the reference
 */
export function named(id: string): Reference {
  return {'@id': id}
}

/**
 * Write text that is in a language.
 *
 * @param text the text; undefined when there is none
 * @param code the code of the language
 * @returns the value; undefined when there is no text
 */
export function inLanguage(text: Slot | undefined, code: string): LinkedNode | undefined {
  const plain = text === undefined ? '' : plainText(text)
  return plain === '' ? undefined : {'@value': plain, '@language': code}
}

/**
 * Write a value of a datatype.
 *
 * @param value the value
 * @param datatype the type, such as `xsd:date`; undefined for plain text
 * @returns the value
 */
export function typed(value: string, datatype: string | undefined): LinkedValue {
  return datatype === undefined ? value : {'@value': value, '@type': datatype}
}

/**
 * Put what several nodes say in one.
 *
 * @param nodes the nodes
 * @returns a node in which each key has all of their values, in order and once
 */
export function merged(nodes: readonly LinkedNode[]): LinkedNode {
  const all = new Map<string, Map<string, LinkedValue>>()
  for (const node of nodes)
    for (const [key, value] of Object.entries(node)) {
      const values = all.get(key) ?? new Map<string, LinkedValue>()
      for (const one of listOf(value)) values.set(JSON.stringify(one), one)
      all.set(key, values)
    }
  return Object.fromEntries([...all].map(([key, values]) => [key, [...values.values()]]))
}

/**
 * Write a node as briefly as JSON-LD allows: nothing that says nothing, and no lists of one.
 *
 * @param node the node
 * @returns the node
 */
export function brief(node: LinkedNode): LinkedNode {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const values = listOf(value).map((one) => (typeof one === 'object' ? brief(one as LinkedNode) : one))
      return values.length === 0 ? [] : [[key, values.length === 1 ? values[0]! : values] as const]
    })
  )
}

function listOf(value: LinkedValue | undefined): readonly LinkedValue[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly LinkedValue[]).flatMap(listOf) : [value]
}
