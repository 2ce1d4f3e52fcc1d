import type {Base, PolicyView} from '../../protocol.ts'
import {base} from '../state/settings.ts'

/**
 * What the pages of a policy are compared with.
 *
 * @param view the policy
 * @returns what was chosen for it; where nothing was, the last approval when there is one
 */
export function currentBase({id, languages}: PolicyView): Base {
  return base.value[id] ?? (languages.some(({approved}) => approved) ? {kind: 'approved'} : {kind: 'none'})
}

/**
 * What asks for a page with what changed marked in it.
 *
 * @param compared what it is compared with
 * @returns a part of a query, that begins with `&`; empty when it is compared with nothing
 */
export function pageQuery(compared: Base): string {
  if (compared.kind === 'revision') return `&base=${encodeURIComponent(`revision:${compared.revision}`)}`
  return compared.kind === 'approved' ? '&base=approved' : ''
}
