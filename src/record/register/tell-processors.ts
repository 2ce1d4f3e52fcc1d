import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import {entryAt, type Entry} from '../../template/view/entry.ts'
import type {RegisterLine} from './register.ts'
import {detail, inOneLine, lineOf, openText, withDetails} from './register-line.ts'
import {factOf, tellFact} from './tell-fact.ts'
import {partyText} from './tell-value.ts'

/** Roles of recipients that process for the controller. */
const processing: ReadonlySet<unknown> = new Set(['processor', 'sub-processor'])

/** What is known of a company or body besides its name and country. */
const known = ['organisationNumber', 'website', 'privacyPolicy', 'subProcessors', 'open']

/**
 * Tell who processes the data of an activity for the controller (GDPR Article 28), with what is known of them.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns a line each
 */
export function tellProcessors(id: string, context: FactContext): RegisterLine[] {
  return processorsOf(id, context).map(({party, recipient}) => {
    return lineOf(party === undefined ? nameOf(recipient) : describeParty(party, context), context)
  })
}

/** Who processes data, as an activity names it. */
interface RegisterProcessor {
  /** Absent when it is not named. */
  party: string | undefined
  recipient: Entry
}

/**
 * Who processes the data of an activity for the controller.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns recipients that are processors, theirs too
 */
export function processorsOf(id: string, context: FactContext): RegisterProcessor[] {
  return entryAt(['activities', id, 'recipients'], context)
    .entries()
    .filter((recipient) => processing.has(recipient.at('role').value))
    .map((recipient) => ({party: recipient.at('party').value as string | undefined, recipient}))
}

/**
 * Name a processor that may have no name.
 *
 * @param recipient the recipient
 * @returns what it is called: who it is, what it is, or what it supplies
 */
export function nameOf(recipient: Entry): Slot {
  return (
    ['party', 'category', 'service', 'role'].map((field) => recipient.at(field).text(['definite'])).find(Boolean) ?? ''
  )
}

/**
 * Tell what is known of a company or body.
 *
 * @param id its id
 * @param context the policy and who speaks
 * @returns its name with its country, and the rest after that
 */
export function describeParty(id: string, context: FactContext): Slot {
  const {policy, speaker} = context
  const isNamed = answer(policy.parties?.[id]?.name) !== undefined || speaker.translator.has(`parties.${id}.name`)
  const details = [...(isNamed ? ['category'] : []), ...known].flatMap((field) => {
    const lines = tellFact(factOf(['parties', id, field], context), context).map(({inner}) => inner)
    if (lines.length === 0) return []
    return [
      field === 'open' ? openText(lines[0], undefined, context) : detail(field, inOneLine(lines, context), context)
    ]
  })
  return withDetails(partyText(id, context), details, context)
}
