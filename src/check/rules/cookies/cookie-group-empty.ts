import {answer} from '../../../model/answer.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'

/** A group of cookies lists its cookies. */
export const cookieGroupEmpty = defineRule({
  id: 'cookie-group-empty',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        policy: 'cookies: {maps: {on: [website], setBy: web-supplier, purposes: [website-operation], items: {}}}'
      },
      right: {
        policy: `cookies:
  maps:
    setBy: web-supplier
    readBy: none
    items: {view: {name: map_view, purposes: [remember-choices], data: [online-identifier], category: functional, duration: P1D, consent: true}}`
      }
    }
  ],
  *find({policy}) {
    for (const [group, {items}] of Object.entries(answer(policy.cookies) ?? {})) {
      const path = ['cookies', group]
      if (Object.keys(items).length === 0 && isUnsaid(policy, [...path, 'items'], undefined))
        yield {path, at: 'key', parameters: {group}}
    }
  }
})
