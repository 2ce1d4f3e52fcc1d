import type {Slot} from '../../language/slot.ts'
import {atStart} from './at-start.ts'
import {says, type Entry} from './entry.ts'
import {enumerate} from './enumerate.ts'
import {inARow} from './in-a-row.ts'
import {isPlural, isPluralParty} from './is-plural.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {isQualified, limits, qualified} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** Roles of recipients that have a sentence of their own. */
const roles = new Set<unknown>(['processor', 'sub-processor', 'controller', 'joint-controller'])

/** Who gets the data of an activity. */
export const recipientsPart: PartViewMaker = (id, activity, context) => {
  const facts = context.policy.activities?.[id]
  const recipients = activity.at('recipients').entries().filter(isNamed)
  const listed = recipients.filter((recipient) => keyOf(recipient) === undefined)
  const withAgreement = (is: boolean): Slot | undefined =>
    inARow(recipients.filter((recipient) => recipient.at('agreement').value === is).map(nameOf), context)
  return {
    roles: recipients.filter((recipient) => keyOf(recipient)).map((recipient) => roleView(recipient, context)),
    ...listView(listed, context),
    details: listed.flatMap((recipient) => detailsOf(recipient, listed.length === 1, context)),
    agreed: withAgreement(true),
    unagreed: withAgreement(false),
    noOthers: facts?.othersGetIt === 'none',
    none: facts?.recipients === 'none',
    access: activity
      .at('access')
      .entries()
      .map((entry) => accessView(entry, context)),
    other: otherView(activity.at('otherController'), context)
  }
}

/** Who gets data. */
export const recipientsView = perActivity(recipientsPart)

/** Which sentence tells what a recipient is to the data; undefined when it only stands in a list. */
function keyOf(recipient: Entry): string | undefined {
  const role = roles.has(recipient.at('role').value) ? String(recipient.at('role').value) : undefined
  if (says(recipient, 'service') && nameFieldOf(recipient) !== 'service')
    return `document.recipients.service.${role ?? 'none'}`
  return role && `document.recipients.role.${role}`
}

function roleView(recipient: Entry, context: ViewContext): object {
  const name = nameOf(recipient)
  return {
    key: inNumber(keyOf(recipient)!, namesSeveral(recipient, context)),
    recipient: name,
    subject: atStart(name, context.speaker),
    service: recipient.at('service').text(),
    details: [...limits(recipient, context), ...detailsOf(recipient, true, context)]
  }
}

/** Recipients that need no sentence each, in a row or one below the other. */
function listView(recipients: readonly Entry[], context: ViewContext): object {
  const names = recipients.map((recipient) => qualified(nameOf(recipient), recipient, context))
  const {many} = enumerate(names)
  if (many || (names.length > 1 && recipients.some(isQualified))) return {many: names}
  return {few: inARow(names, context)}
}

/** What else is said of a recipient, a sentence each. Law that comes right after the recipient need not name it again. */
function detailsOf(recipient: Entry, follows: boolean, context: ViewContext): Slot[] {
  const {speaker} = context
  const name = nameOf(recipient)
  return ['law', 'data', 'except'].flatMap((field) => {
    const fact = recipient.at(field).text()
    if (fact === undefined) return []
    const key = field === 'law' && follows ? 'document.follows' : `document.recipients.${field}`
    return [speaker.say(key, {recipient: name, [field]: fact})]
  })
}

function accessView(entry: Entry, context: ViewContext): object {
  const isParty = says(entry, 'party')
  const who = typeof entry.value === 'string' ? entry : entry.at(isParty ? 'party' : 'role')
  const id = String(who.value)
  const several = isParty ? isPluralParty(id, context.policy) : isPlural('roles', id, context.policy)
  return {
    key: inNumber('document.recipients.access', several),
    subject: atStart(who.text()!, context.speaker),
    limits: limits(entry, context)
  }
}

function otherView(other: Entry, {policy, speaker}: ViewContext): object | undefined {
  const party = other.at('party')
  const name = party.text()
  if (name === undefined) return undefined
  return {
    key: inNumber('document.recipients.other', isPluralParty(String(party.value), policy)),
    subject: atStart(name, speaker),
    data: other.at('data').text()
  }
}

/** The sentence, or its plural. */
function inNumber(key: string, several: boolean): string {
  return several ? key.replace('.recipients.', '.recipients.plural.') : key
}

/** Whether what a recipient is called by names several. */
function namesSeveral(recipient: Entry, {policy}: ViewContext): boolean {
  if (typeof recipient.value === 'string') return isPlural('recipients', recipient.value, policy)
  const field = nameFieldOf(recipient)!
  const id = String(recipient.at(field).value)
  return field === 'party' ? isPluralParty(id, policy) : isPlural('recipients', id, policy)
}

/**
 * Whether anything is known of a recipient that it can be called by.
 *
 * @param recipient the recipient
 * @returns whether it has a name, a kind or a service
 */
export function isNamed(recipient: Entry): boolean {
  return typeof recipient.value === 'string' || nameFieldOf(recipient) !== undefined
}

/**
 * What a recipient is called.
 *
 * @param recipient a recipient that is named
 * @returns its name, else its kind, else what it supplies
 */
export function nameOf(recipient: Entry): Slot {
  return (typeof recipient.value === 'string' ? recipient : recipient.at(nameFieldOf(recipient)!)).text(['definite'])!
}

/** What a recipient is called by: who it is, else what it is, else what it supplies; undefined when none is known. */
function nameFieldOf(recipient: Entry): string | undefined {
  return ['party', 'category', 'service'].find((field) => says(recipient, field))
}
