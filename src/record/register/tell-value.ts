import {addressIn, factText, nameText, type FactContext} from '../../language/fact-text.ts'
import {periodText} from '../../language/period-text.ts'
import {articleText} from '../../language/reference-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import type {Fact} from '../../model/find-fact.ts'
import {definitionOf} from '../../model/walk.ts'
import {activityTitle} from './activity-title.ts'

type Write = (value: string, context: FactContext) => Slot

/** What is written otherwise than in running text: articles with what they say, parties with their country, pages with their address. */
const written: Readonly<Record<string, Write>> = {
  article: cited('law.bases'),
  copy: (value, context) => pageText(value, context),
  party: (value, context) => partyText(value, context),
  review: (value, {speaker}) => periodText(value, speaker, ['every']),
  sameAs: (value, context) => activityTitle(value, context),
  safeguard: cited('law.safeguards'),
  subProcessors: (value, context) => partyText(value, context),
  to: (value, context) => partyText(value, context)
}

/** The words of what a field can be, where these are fixed and few: what their keys begin with, by field. */
const fixedWords: Readonly<Record<string, string>> = {
  ground: 'document.ground',
  kind: 'document.providing',
  role: 'record.role'
}

/**
 * Put a value into words as a record has it: all that it says, and in the words of the page.
 *
 * @param fact a fact that is answered, and no list or object
 * @param context the policy and who speaks
 * @returns its text; as it is written in the policy where nothing else is said of it
 */
export function tellValue(fact: Fact, context: FactContext): Slot {
  const {value, path, schema} = fact
  const {speaker} = context
  if (typeof value === 'boolean') return speaker.say(`record.${value ? 'yes' : 'no'}`)
  // What is in a list is written as the list is.
  const field = String(path.findLast((step) => typeof step === 'string'))
  const isFixed = definitionOf(schema).type === 'enum'
  if (field === 'ground' && fact.meta.text === 'legal-basis')
    return cited('law.automatedGrounds')(String(value), context)
  if (field === 'articles') return articleText(String(value), speaker)
  if (isFixed && fixedWords[field] && !fact.meta.text) return speaker.say(`${fixedWords[field]}.${String(value)}`)
  return written[field]?.(String(value), context) ?? factText(fact, context) ?? String(value)
}

/**
 * Name a party with the country that it is established in.
 *
 * @param id the party
 * @param context the policy and who speaks
 * @returns its name; with its country where that is stated
 */
export function partyText(id: string, context: FactContext): Slot {
  const {policy, speaker} = context
  const name = nameText(id, context) ?? id
  const party = policy.parties?.[id]
  const [country, owner] = [answer(party?.country), answer(party?.controlledFrom)]
  if (country === undefined) return name
  const place = speaker.say(`countries.${country}`)
  const note =
    owner === undefined
      ? place
      : speaker.say('document.processors.owned', {country: place, owner: speaker.say(`countries.${owner}`)})
  return speaker.say('record.within', {text: name, note})
}

function pageText(id: string, context: FactContext): Slot {
  const label = nameText(id, context) ?? id
  const address = addressIn(answer(context.policy.links?.[id]?.address), context.speaker.language)
  return address === undefined ? label : context.speaker.say('record.within', {text: label, note: address})
}

/** What an article says, and which it is. */
function cited(prefix: string): Write {
  return (article, {speaker}) =>
    speaker.say('record.within', {text: speaker.say(`${prefix}.${article}`), note: articleText(article, speaker)})
}
