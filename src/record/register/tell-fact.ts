import type {FactContext} from '../../language/fact-text.ts'
import {listText} from '../../language/list-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer, isOpen} from '../../model/answer.ts'
import {factsIn, findFact, type Fact} from '../../model/find-fact.ts'
import {termsOf} from '../../model/namespaces.ts'
import {entryAt} from '../../template/view/entry.ts'
import {qualified} from '../../template/view/qualify.ts'
import {detail, inOneLine, lineOf, openText, withDetails} from './register-line.ts'
import type {RegisterLine} from './register.ts'
import {tellValue} from './tell-value.ts'

/** What an entry is called by: the first of these that is answered. The rest of it is told after that. */
const heads = [
  'items',
  'item',
  'party',
  'category',
  'article',
  'ground',
  'national',
  'source',
  'to',
  'country',
  'kind',
  'service',
  'role',
  'need',
  'law',
  'profiling'
]

/**
 * Tell all that the policy says of a fact, a line an entry. Nothing that is said is left out, and the three kinds of nothing are
 * told apart: what is not stated has no line.
 *
 * @param fact the fact; undefined when it is not stated
 * @param context the policy and who speaks
 * @returns the lines
 */
export function tellFact(fact: Fact | undefined, context: FactContext): RegisterLine[] {
  if (fact?.value === undefined) return []
  if (fact.value === 'none') return [lineOf(context.speaker.say('record.none'), context, 'none')]
  if (isOpen(fact.value)) return [lineOf(openText(fact.value.open, fact.value.ask, context), context, 'open')]
  if (Array.isArray(fact.value)) return factsIn(fact).flatMap((item) => tellFact(item, context))
  if (typeof fact.value === 'object') return entryLines(fact, context)
  return [lineOf(tellValue(fact, context), context)]
}

/**
 * Find a fact by the way to it.
 *
 * @param path the way
 * @param context the policy
 * @returns the fact; undefined when it is not stated
 */
export function factOf(path: readonly (string | number)[], {policy}: Pick<FactContext, 'policy'>): Fact | undefined {
  return findFact(policy, path.map(String))
}

/** What an entry is called, when it holds, and then everything else that it says. Of one that only doubts, the doubt. */
function entryLines(entry: Fact, context: FactContext): RegisterLine[] {
  const fields = new Map(factsIn(entry).map((fact) => [String(fact.path.at(-1)), fact]))
  const head = heads.find((name) => answer(fields.get(name)?.value) !== undefined)
  const within = head === undefined ? new Set<string>() : toldWithin(fields, context)
  const details = [...fields]
    .filter(([name]) => name !== head && !within.has(name))
    .flatMap(([name, fact]) => detailOf(name, fact, context))
  if (head !== undefined) {
    const text = qualified(inARow(fields.get(head)!, context), entryAt(entry.path, context), context)
    return [lineOf(withDetails(text, details, context), context)]
  }
  return details.length === 0 ? [] : [lineOf(inOneLine(details, context), context, kindOf(fields))]
}

/** What needs no words of its own: when an entry holds is said right after what it is called, and a party is named with its country. */
function toldWithin(fields: ReadonlyMap<string, Fact>, {policy}: FactContext): Set<string> {
  const told = ['when', 'unless', 'until'].filter((name) => answer(fields.get(name)?.value) !== undefined)
  const only = answer(fields.get('for')?.value)
  const purposes = termsOf(policy, 'purposes')
  if (Array.isArray(only) && only.every((term) => purposes.includes(String(term)))) told.push('for')
  const party = fields.get('to')?.value
  const country = fields.get('country')?.value
  if (typeof party === 'string' && policy.parties?.[party]?.country === country) told.push('country')
  return new Set(told)
}

function kindOf(fields: ReadonlyMap<string, Fact>): RegisterLine['kind'] {
  return [...fields].every(([name, {value}]) => name === 'open' || isOpen(value)) ? 'open' : 'stated'
}

function detailOf(name: string, fact: Fact, context: FactContext): Slot[] {
  if (fact.value === undefined) return []
  if (name === 'open') return [openText(fact.value as string, undefined, context)]
  if (isOpen(fact.value)) return [detail(name, openText(fact.value.open, fact.value.ask, context), context)]
  if (fact.value === 'none') return [detail(name, context.speaker.say('record.none'), context)]
  return [detail(name, inARow(fact, context), context)]
}

function inARow(fact: Fact, context: FactContext): Slot {
  if (!Array.isArray(fact.value)) return tellValue(fact, context)
  const items = factsIn(fact).map((item) => tellValue(item, context))
  return listText(items, context.speaker, 'comma')
}
