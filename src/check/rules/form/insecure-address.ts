import {isAddress} from '../../../model/address.ts'
import type {Path} from '../../../diagnostics/finding.ts'
import {ownBlocks} from '../../words/own-blocks.ts'
import {defineRule, type Fault} from '../../rule.ts'
import {addressesIn} from './addresses-in.ts'

/** Addresses of pages are encrypted: `https:`. */
export const insecureAddress = defineRule({
  id: 'insecure-address',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {policy: `links: {transfer-clauses: {address: "http://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"}}`},
      right: {policy: `links: {transfer-clauses: {address: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"}}`}
    }
  ],
  *find(subject) {
    for (const [path, value] of textsIn(subject.policy)) if (isInsecure(value)) yield fault(value, {path})
    for (const own of ownBlocks(subject))
      for (const {actual, place} of addressesIn(own)) if (isInsecure(actual)) yield fault(actual, place)
  }
})

function isInsecure(address: string): boolean {
  return /^http:/i.test(address) && isAddress(address)
}

function fault(actual: string, place: Fault): Fault {
  return {...place, parameters: {actual}, actual}
}

/** Every text among facts, with the way to it. */
function* textsIn(value: unknown, path: Path = []): Iterable<[Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key])
}
