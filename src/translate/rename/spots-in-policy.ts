import type {Path} from '../../diagnostics/finding.ts'
import type {Section} from '../../model/outline.ts'
import {policySchema, type Policy} from '../../model/policy.ts'
import {walk} from '../../model/walk.ts'
import {kindNamed, mapNames} from './declared-ids.ts'
import {idsInPath} from './ids-in-path.ts'
import {groupOf, type Renaming} from './renaming.ts'
import type {Spot} from './replace-spots.ts'
import {offsetOf, stepInKey, stepInPath} from './step-in-key.ts'

/**
 * Find everywhere in a policy where an id stands: where it is declared, in fields that name it, and in paths of open questions.
 *
 * @param policy the policy
 * @param renaming what is renamed
 * @returns the places
 */
export function spotsInPolicy(policy: Policy, renaming: Renaming): Spot[] {
  return [...declaration(policy, renaming), ...references(policy, renaming), ...questions(policy, renaming)]
}

function declaration(policy: Policy, {kind, from}: Renaming): Spot[] {
  const whole = {starts: [0]}
  if (kind === 'sections')
    return sectionsAt(policy.outline, ['outline'], from).map((path) => ({path, at: 'value', ...whole}))
  const group = groupOf(kind)
  if (group !== undefined) return [{path: ['cookies', group, 'items', from], at: 'key', ...whole}]
  const map = mapNames.find((name) => name === kind)
  if (map) return [{path: [map, from], at: 'key', ...whole}]
  const terms = (policy.terms?.[kind] ?? []) as (string | {id: string})[]
  return terms.flatMap((term, index): Spot[] => {
    const id = typeof term === 'string' ? term : term.id
    const path = ['terms', kind, index, ...(typeof term === 'string' ? [] : ['id'])]
    return id === from ? [{path, at: 'value', ...whole}] : []
  })
}

function sectionsAt(sections: readonly Section[], path: Path, wanted: string): Path[] {
  return sections.flatMap(({id, sections: inner = []}, index) => [
    ...(id === wanted ? [[...path, index, 'id']] : []),
    ...sectionsAt(inner, [...path, index, 'sections'], wanted)
  ])
}

function references(policy: Policy, {kind, from}: Renaming): Spot[] {
  const spots: Spot[] = []
  walk(policySchema, policy, ({path, value, meta}) => {
    if (value === from && kindNamed(value, meta, policy) === kind) spots.push({path, at: 'value', starts: [0]})
  })
  return spots
}

function questions(policy: Policy, renaming: Renaming): Spot[] {
  return (policy.open ?? []).flatMap(({field}, index): Spot[] => {
    const steps = field.split('.')
    const step = stepInPath(steps, renaming) ?? stepInKey(steps, renaming) ?? stepInShort(field, policy, renaming)
    return step === undefined ? [] : [{path: ['open', index, 'field'], at: 'value', starts: [offsetOf(steps, step)]}]
  })
}

/** A field may be named as prose names it, `supplier.name`. */
function stepInShort(field: string, policy: Policy, {kind, from}: Renaming): number | undefined {
  return idsInPath(field, {policy, has: () => false}).find((one) => one.kind === kind && one.id === from)?.step
}
