import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {passageText} from '../../language/passage.ts'
import {answered} from './answered.ts'
import {lastingNode} from './duration-node.ts'
import {label, type DpvContext} from './dpv-context.ts'
import {named, type LinkedNode, type LinkedValue, type Reference} from './linked-data.ts'
import {partyOrSystem} from './party-node.ts'
import {saidToBeNone} from './parts/part.ts'
import {termNode} from './term-node.ts'

type CookieGroup = Exclude<NonNullable<Policy['cookies']>, 'none'>[string]
type Cookie = CookieGroup['items'][string]
type Kind = Exclude<NonNullable<Cookie['kind']>, object>

/** What each kind of storage is in DPV's extension for technology. */
const kinds: Readonly<Record<Kind, string>> = {
  cookie: 'tech:Cookie',
  fingerprint: 'dpv:Technology',
  'indexed-db': 'tech:LocalStorage',
  'local-storage': 'tech:LocalStorage',
  pixel: 'dpv:Technology',
  'session-storage': 'tech:LocalStorage'
}

/**
 * Describe cookies and the like (Electronic Communications Act section 3-15).
 *
 * @param context what is described with
 * @returns references to them, or to there being none
 */
export function cookieNodes(context: DpvContext): Reference[] {
  const {cookies} = context.policy
  if (cookies === 'none') return [saidToBeNone(['cookies'], 'tech:Cookie', context)]
  return Object.entries(cookies ?? {}).flatMap(([group, {items, ...shared}]) =>
    Object.entries(items).map(([id, cookie]) => cookieNode(group, id, {...shared, ...cookie}, context))
  )
}

function cookieNode(group: string, id: string, cookie: Cookie, context: DpvContext): Reference {
  const path = ['cookies', group, id]
  const [setBy, processor, category, duration] = [
    answer(cookie.setBy),
    answer(cookie.processor),
    answer(cookie.category),
    answer(cookie.duration)
  ]
  return context.graph.refer(path, [kinds[answer(cookie.kind) ?? 'cookie']], () => ({
    'dct:title': nameOf(cookie, context),
    'dct:description': descriptionOf(path, context),
    'dct:type': category === undefined ? undefined : termNode(['cookieCategories'], category, context),
    'dpv:hasPurpose': answered(cookie.purposes).map((purpose) => termNode(['purposes'], purpose, context)),
    'dpv:hasData': answered(cookie.data).map((item) => termNode(['data'], item, context)),
    'dpv:hasDuration': duration === undefined ? undefined : lastingNode(duration, context),
    'dpv:hasLegalBasis': answer(cookie.consent) === true ? named('dpv:Consent') : undefined,
    'dpv:isImplementedByEntity': setBy === undefined ? undefined : partyOrSystem(setBy, context),
    'dpv:hasDataProcessor': processor === undefined ? undefined : partyOrSystem(processor, context),
    ...readersOf(cookie, path, context)
  }))
}

/** Third parties that have access to it, or that there are none. */
function readersOf({readBy}: Cookie, path: readonly string[], context: DpvContext): LinkedNode {
  if (readBy === 'none') return {'dpv:hasRecipient': saidToBeNone([...path, 'readBy'], 'dpv:Recipient', context)}
  return {'dpv:hasRecipient': answered(readBy).map((id) => partyOrSystem(id, context))}
}

/** Its name; of one that is known by its beginning alone, what the page says of that. */
function nameOf(cookie: Cookie, context: DpvContext): LinkedValue | undefined {
  const name = answer(cookie.name)
  const beginsSo = name !== undefined && answer(cookie.match) === 'starts-with'
  return beginsSo ? label(context.speaker.say('cookies.prefix', {name}), context) : name
}

/** What it is for in the organisation's own words, which may name facts. */
function descriptionOf(path: readonly string[], context: DpvContext): LinkedNode | undefined {
  const key = [...path, 'description'].join('.')
  return context.speaker.translator.has(key) ? label(passageText(key, context), context) : undefined
}
