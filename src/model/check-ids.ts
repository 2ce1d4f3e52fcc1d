import type {Finding, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {idsOf, shortIdNamespaces, termsOf} from './namespaces.ts'
import type {Section} from './outline.ts'
import type {FieldMeta} from './field.ts'
import {isPeriod} from './period.ts'
import type {Policy} from './policy.ts'
import {policyValues} from './policy-values.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import type {VocabularyName} from './vocabulary.ts'
import type {Visited} from './walk.ts'

/**
 * Check that every id and term that a policy names is there, and that none is given twice.
 *
 * @param input a policy and its file
 * @returns findings
 */
export function checkIds({policy, file}: PolicyCheckInput): Finding[] {
  const findings: Finding[] = []
  const known = new Map<string, ReturnType<typeof namesOf>>()
  const namesFor = (meta: FieldMeta) => {
    const kinds = `${meta.refersTo?.join() ?? ''} ${meta.term?.join() ?? ''}`
    const found = known.get(kinds) ?? namesOf(meta, policy)
    known.set(kinds, found)
    return found
  }
  const visit = ({path, value, meta}: Visited): void => {
    if (typeof value !== 'string' || (!meta.refersTo && !meta.term) || (meta.text === 'lasting' && isPeriod(value)))
      return
    const {ids, terms, all} = namesFor(meta)
    if (all.has(value)) return
    const suggestion = nearest(value, [...ids, ...terms])
    const parameters = {
      actual: value,
      where: [...(meta.refersTo ?? []), ...(meta.term ?? [])],
      ...(suggestion && {nearest: suggestion})
    }
    findings.push({rule: meta.term ? 'unknown-term' : 'unknown-id', file, path, parameters})
  }
  for (const value of policyValues(policy)) visit(value)
  return [...findings, ...duplicateShortIds({policy, file}), ...duplicateSections({policy, file})]
}

/** The ids and terms that a field may name. */
function namesOf({refersTo = [], term = []}: FieldMeta, policy: Policy) {
  const ids = refersTo.flatMap((namespace) => idsOf(policy, namespace))
  const terms = term.flatMap((kind) => termsOf(policy, kind as VocabularyName))
  return {ids, terms, all: new Set([...ids, ...terms])}
}

function* duplicateShortIds({policy, file}: Pick<PolicyCheckInput, 'policy' | 'file'>): Iterable<Finding> {
  const first = new Map<string, string>()
  for (const namespace of shortIdNamespaces) {
    for (const actual of idsOf(policy, namespace)) {
      const where = first.get(actual)
      if (where) yield {rule: 'duplicate-id', file, path: [namespace, actual], at: 'key', parameters: {actual, where}}
      else first.set(actual, namespace)
    }
  }
}

function* duplicateSections({policy, file}: Pick<PolicyCheckInput, 'policy' | 'file'>): Iterable<Finding> {
  const seen = new Set<string>()
  for (const [actual, path] of sectionIds(policy.outline, ['outline'])) {
    if (seen.has(actual)) yield {rule: 'duplicate-id', file, path, parameters: {actual, where: 'outline'}}
    seen.add(actual)
  }
}

/** The id of every section and where it stands, parents before what is in them. */
function sectionIds(sections: readonly Section[], path: Path): [string, Path][] {
  return sections.flatMap(({id, sections: inner = []}, index) => [
    [id, [...path, index, 'id']],
    ...sectionIds(inner, [...path, index, 'sections'])
  ])
}
