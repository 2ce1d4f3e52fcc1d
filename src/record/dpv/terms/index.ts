import type {VocabularyName} from '../../../model/vocabulary.ts'
import {bodies} from './bodies.ts'
import {data} from './data.ts'
import {dataSubjects} from './data-subjects.ts'
import type {KindInDpv, Match} from './match.ts'
import {outcomes} from './outcomes.ts'
import {purposes} from './purposes.ts'
import {recipients} from './recipients.ts'
import {rights} from './rights.ts'
import {security} from './security.ts'
import {sources} from './sources.ts'

const kindAlone = (type: string, reason: string): KindInDpv => ({type, terms: {none: reason}})

/** What DPV has for each kind of vocabulary, and for each term of it. */
export const dpvTerms: Readonly<Record<VocabularyName, KindInDpv>> = {
  answers: kindAlone('skos:Concept', 'DPV does not tell what statistics answer.'),
  bodies,
  channels: kindAlone('skos:Concept', 'DPV has no ways to get in touch.'),
  conditions: kindAlone('dpv:Context', 'DPV has context as such, and no conditions.'),
  consequences: kindAlone('dpv:Consequence', 'DPV has consequences as such, and risks.'),
  cookieCategories: kindAlone('skos:Concept', 'DPV has cookies as a technology, and no groups of them.'),
  data,
  dataSubjects,
  events: kindAlone('skos:Concept', 'DPV has durations until an event, and no events.'),
  exceptions: kindAlone('skos:Concept', 'DPV has no exceptions from how long data are stored.'),
  interests: kindAlone('skos:Concept', 'DPV tells whose interest it is, and not which.'),
  outcomes,
  places: kindAlone('dpv:StorageLocation', 'DPV tells how a place lies, and not whose it is.'),
  purposes,
  recipients,
  rights,
  roles: kindAlone('dpv:Representative', 'DPV has no offices in an organisation.'),
  security,
  services: kindAlone('dpv:Recipient', 'What somebody supplies is what they are: see recipients.'),
  sources,
  tasks: kindAlone('skos:Concept', 'DPV has no tasks in an organisation.')
}

/**
 * What DPV has for a term.
 *
 * @param kind its kind
 * @param id the term
 * @returns the match; undefined when DPV has none, or the term is a policy's own
 */
export function matchOf(kind: VocabularyName, id: string): Extract<Match, {term: string}> | undefined {
  const {terms} = dpvTerms[kind] as {terms: Readonly<Record<string, Match>>}
  const match = Object.hasOwn(terms, id) ? terms[id]! : undefined
  return typeof match === 'object' && 'term' in match ? match : undefined
}
