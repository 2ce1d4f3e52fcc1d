import type {Path} from '../../../diagnostics/finding.ts'
import {answer, isOpen} from '../../../model/answer.ts'
import {basesOf} from '../../../model/bases-of.ts'
import {sectionsOf} from '../../../model/namespaces.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {findInWords} from '../../words/find-in-words.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {listedCookies, pathOf} from './listed-cookies.ts'

/** Where something rests on consent, one is told how to withdraw it. */
export const consentWithoutWayBack = defineRule({
  id: 'consent-without-way-back',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Articles 7(3) and 13(2)(c)',
  examples: [
    {
      wrong: {policy: 'consent: null\noutline: [{id: cookies, blocks: [{cookies: website}]}]'},
      right: {policy: 'consent: {control: {class: change-cookie-consent}}'}
    }
  ],
  *find(subject) {
    const {policy, file} = subject
    if (!followsGdpr(subject) || hasControl(policy) || tellsHow(subject)) return
    // The block of rights tells whom to turn to; the cookies of a browser are not reached that way.
    const [first, ...others] = [...cookieConsents(policy), ...(tellsOfRight(policy) ? [] : consentBases(policy))]
    if (first) yield {path: first, related: others.map((path) => ({file, path}))}
  }
})

/** A button that opens the choice again, or a question about it. */
function hasControl(policy: Policy): boolean {
  const control = answer(policy.consent)?.control ?? (isOpen(policy.consent) ? policy.consent : undefined)
  return !isUnsaid(policy, ['consent', 'control'], control)
}

function tellsHow(subject: Subject): boolean {
  return [...findInWords(subject, 'withdraw-consent')].length > 0
}

function tellsOfRight({outline, rights}: Policy): boolean {
  const stated = answer(rights?.stated)
  const hasBlock = sectionsOf(outline).some(({blocks}) => blocks?.includes('rights'))
  return hasBlock && (stated === undefined || stated.includes('withdraw-consent'))
}

function cookieConsents(policy: Policy): Path[] {
  return distinct(
    listedCookies(policy)
      .filter(({facts}) => facts.consent === true)
      .map((cookie) => pathOf(policy, cookie, 'consent'))
  )
}

function consentBases(policy: Policy): Path[] {
  return distinct(
    shownActivities(policy).flatMap((activity) =>
      basesOf(policy, activity)
        .filter(({basis}) => basis.ground === 'consent' || basis.article === '6(1)(a)' || basis.article === '9(2)(a)')
        .map(({path}) => path)
    )
  )
}

/** Inherited facts stand in one place. */
function distinct(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()]
}
