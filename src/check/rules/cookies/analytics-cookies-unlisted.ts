import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'

/** A tool that counts visits with cookies has its cookies in the list. */
export const analyticsCookiesUnlisted = defineRule({
  id: 'analytics-cookies-unlisted',
  severity: 'warning',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        policy: `systems: {visit-counter: {name: Visit Counter}}
analytics: {website: {system: visit-counter, on: [website], usesCookies: true}}`
      },
      right: {policy: 'analytics: {website: {system: matomo, on: [website], usesCookies: true}}'}
    }
  ],
  *find({policy}) {
    if (policy.cookies === undefined && !isUnsaid(policy, ['cookies'], undefined)) return
    const setters = settersOf(policy)
    for (const [id, {system, usesCookies}] of Object.entries(policy.analytics ?? {})) {
      const supplier = answer(policy.systems?.[system]?.supplier)
      if (usesCookies !== true || setters.has(system)) continue

      if (supplier !== undefined && setters.has(supplier)) continue
      yield {path: ['analytics', id, 'usesCookies'], parameters: {tool: id, system}}
    }
  }
})

/** Who and what sets cookies, or processes what they give. */
function settersOf({cookies}: Policy): Set<string> {
  return new Set(
    Object.values(answer(cookies) ?? {}).flatMap(({items, ...group}) =>
      [group, ...Object.values(items)].flatMap(({setBy, processor}) => [answer(setBy) ?? '', answer(processor) ?? ''])
    )
  )
}
