import type {Finding} from '../diagnostics/finding.ts'
import {actOf2000, gdprInNorway} from './acts.ts'
import {answer, isOpen} from './answer.ts'
import {basesOf} from './bases-of.ts'
import {firstDay} from './date.ts'
import type {Policy} from './policy.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import type {Reference} from './reference.ts'

/**
 * Check that an exception of Article 9 stands beside a basis of Article 6: the one lifts a prohibition, the other makes processing lawful.
 * In a declaration as of before 20 July 2018 a basis of the act of 2000 (sections 8 and 9) does the same.
 *
 * @param input a policy and its file
 * @yields a finding for each basis of Article 9 that stands alone
 */
export function* checkBases({policy, file}: PolicyCheckInput): Iterable<Finding> {
  for (const id of Object.keys(policy.activities ?? {})) {
    const bases = basesOf(policy, id)
    const general = bases.some(
      ({basis}) =>
        basis.article?.startsWith('6') || (isEarlier(policy) && namesActOf2000(policy, answer(basis.national) ?? []))
    )
    const special = bases.find(({basis, path}) => path[0] === 'activities' && basis.article?.startsWith('9'))
    if (general || !special) continue
    const {basis, path} = special
    yield {
      rule: 'special-category-basis',
      file,
      path: [...path, 'article'],
      parameters: {actual: basis.article!, activity: id}
    }
  }
}

/** Whether a declaration may follow the law from before the GDPR: its date is earlier, or nobody knows it. */
function isEarlier({asOf}: Policy): boolean {
  return isOpen(asOf) || (typeof asOf === 'string' && firstDay(asOf) < gdprInNorway)
}

function namesActOf2000(policy: Policy, ids: readonly string[]): boolean {
  return ids.some((id) =>
    [policy.references?.[id] ?? []].flat().some((reference: Reference) => reference.act === actOf2000)
  )
}
