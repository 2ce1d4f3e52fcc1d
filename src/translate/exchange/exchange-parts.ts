import {partsOf, type ProtectedPart, type Segment} from '../passages/segment.ts'
import type {ExchangeText} from './exchange.ts'

/**
 * Number the protected parts of a passage: those of the source first, then those that only the translation has, such as a fact in another form.
 *
 * @param source the passage
 * @param target its translation; empty when there is none
 * @returns the parts; the first is number 1
 */
export function numberParts(source: Segment, target: Segment): ProtectedPart[] {
  const parts = partsOf(source)
  const left = [...parts]
  for (const part of partsOf(target)) {
    const at = left.findIndex(({raw}) => raw === part.raw)
    if (at >= 0) left.splice(at, 1)
    else parts.push(part)
  }
  return parts
}

/**
 * Write a segment with numbers for its parts, each number once as long as there are parts for it.
 *
 * @param segment a segment
 * @param parts the parts that have numbers
 * @returns text and numbers
 */
export function toExchange(segment: Segment, parts: readonly ProtectedPart[]): ExchangeText {
  const used = new Set<number>()
  return segment.map((part) => {
    if (typeof part === 'string') return part
    const at = parts.findIndex(({raw}, index) => raw === part.raw && !used.has(index))
    used.add(at)
    return at + 1
  })
}
