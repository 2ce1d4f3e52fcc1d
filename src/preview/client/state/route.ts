import {signal} from '@preact/signals'

/** The parts of what is known of a policy. */
export const views = ['pages', 'facts', 'matrix'] as const

/** One of them. */
export type View = (typeof views)[number]

/** Where the reader is: at the list of declarations, or at one of them. */
export interface Route {
  policy: string | undefined
  view: View
}

/** Where the reader is, as the address has it: `#/<policy>/facts`. */
export const route = signal(read())

/**
 * The address of a place in the application.
 *
 * @param policy the policy; default: the list of all
 * @param view the part; default: its pages
 * @returns what a link has as its address
 */
export function addressOf(policy?: string, view: View = 'pages'): string {
  return policy === undefined ? '#/' : `#/${policy}${view === 'pages' ? '' : `/${view}`}`
}

function read(): Route {
  const [, policy, view] = location.hash.split('/')
  return {policy: policy || undefined, view: views.find((one) => one === view) ?? 'pages'}
}

addEventListener('hashchange', () => {
  route.value = read()
})
