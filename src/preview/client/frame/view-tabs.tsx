import {addressOf, route, views} from '../state/route.ts'
import {say} from '../words.ts'

/** Goes between the parts of what is known of a policy. */
export function ViewTabs({policy}: {policy: string}) {
  const {view} = route.value
  return (
    <nav class="frame-views" aria-label={say('preview.frame.views')}>
      {views.map((one) => (
        <a key={one} href={addressOf(policy, one)} {...(one === view ? {'aria-current': 'page'} : {})}>
          {say(`preview.frame.view.${one}`)}
        </a>
      ))}
    </nav>
  )
}
