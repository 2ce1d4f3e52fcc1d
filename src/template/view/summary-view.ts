import {termText} from '../../language/term-text.ts'
import {listText} from '../../language/list-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {complaintView} from './complaint-view.ts'
import {asksConsent} from './cookies-view.ts'
import {givesWhole, type DerivedRight} from './derive-rights.ts'
import {detailsSection} from './details-section.ts'
import {entryAt} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {notableProcessing} from './notable-processing.ts'
import {isQualified, qualified} from './qualify.ts'
import {processingActivities} from './processing-activities.ts'
import {rightsOf} from './rights-of.ts'
import {waysToAsk} from './rights-view.ts'
import {leadTo, sectionLink} from './section-link.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'
import {sectionTelling, whereTold} from './where-told.ts'

/**
 * The first layer of a declaration: who is responsible, what for, what has most impact or might surprise, the reader's rights and how to
 * use them (WP260 rev.01, paragraphs 35 to 37). It is made from what the rest of the page is made from, and counts for nothing where the
 * page is asked whether it shows a fact: a summary does not take the place of what it sums up.
 */
export const summaryView: BlockViewMaker = (_, context) => {
  const quiet: ViewContext = {...context, said: () => undefined}
  const published = {...quiet, policy: withoutInternal(context.policy)}
  const activities = processingActivities(published.policy)
  return {
    ...responsibleView(quiet),
    ...purposesView(activities, published),
    notable: [...notableView(activities, published), ...cookiesView(quiet)],
    ...rightsView(quiet),
    objection: objectionView(quiet),
    ...complaintView([], quiet, undefined)
  }
}

/** The policy without what activities keep for the internal record. */
function withoutInternal(policy: Policy): Policy {
  const activities = Object.entries(policy.activities ?? {}).map(([id, {internal = [], ...activity}]) => [
    id,
    Object.fromEntries(Object.entries(activity).filter(([field]) => !internal.includes(field)))
  ])
  return {...policy, activities: Object.fromEntries(activities) as Policy['activities']}
}

function responsibleView(context: ViewContext): object {
  const {policy, speaker} = context
  const parties = entryAt(['jointControllers'], context)
    .entries()
    .map((one) => one.at('party').text()!)
  return {
    controller: passageText('controller.name', context),
    responsible: leadTo(detailsSection('controller', context), speaker.say('summary.who.responsible')),
    joint: inARow(parties, context),
    officer: policy.dpo && leadTo(detailsSection('dpo', context), speaker.say('summary.who.officer'))
  }
}

/** What data are processed for, with links to where it is told of; and the activities whose purposes are words alone. */
function purposesView(ids: readonly string[], context: ViewContext): object {
  const told = ids.map((id) => ({id, section: sectionTelling(id, context), texts: purposesOf(id, context)}))
  const purposes = told.flatMap(({section, texts}) =>
    texts.map((text): [string, Slot] => [`${section?.id} ${plainText(text)}`, leadTo(section, text)])
  )
  const others = told.filter(({texts}) => texts.length === 0).map(({id}) => id)
  return {purposes: [...new Map(purposes).values()], others: whereTold(others, context)}
}

/** Purposes that always hold in a row, and each of the others by itself. */
function purposesOf(id: string, context: ViewContext): Slot[] {
  const all = entryAt(['activities', id, 'purposes'], context).entries()
  const always = all.filter((purpose) => !isQualified(purpose)).map((purpose) => purpose.text()!)
  return [
    inARow(always, context) ?? [],
    all.filter(isQualified).map((purpose) => qualified(purpose.text()!, purpose, context))
  ].flat()
}

/** What might surprise, each in a sentence that names the activities unless it is true of all. */
function notableView(ids: readonly string[], context: ViewContext): Slot[] {
  return notableProcessing(ids, context).map(({statement, activities}) =>
    trueOf(statement, activities.length < ids.length ? activities : [], context)
  )
}

/** That some cookies wait for consent. */
function cookiesView(context: ViewContext): Slot[] {
  const {policy, speaker} = context
  const waits = Object.keys(answer(policy.cookies) ?? {}).some((id) => asksConsent(id, context))
  const where = sectionLink(detailsSection('cookies', context), context)
  return waits ? [sentence(speaker.say('summary.cookies'), where, context)] : []
}

function trueOf(statement: Slot, activities: readonly string[], context: ViewContext): Slot {
  const links = whereTold(activities, context)
  return sentence(statement, links.length > 0 ? listText(links, context.speaker, 'comma') : undefined, context)
}

function sentence(statement: Slot, where: Slot | undefined, {speaker}: ViewContext): Slot {
  return where === undefined
    ? speaker.say('summary.sentence.plain', {statement})
    : speaker.say('summary.sentence.where', {statement, where})
}

/** Rights that depend on the case, whatever the activities are (GDPR Articles 17 and 18). */
const conditional: ReadonlySet<string> = new Set(['erasure', 'restriction'])

/** Rights that have a sentence of their own. */
const apart: ReadonlySet<string> = new Set(['complaint', 'objection', 'withdraw-consent'])

function rightsView(context: ViewContext): object {
  const {policy, speaker} = context
  const rights = rightsOf(policy).filter(({right}) => !apart.has(right))
  const short = rights.filter(({right}) => speaker.translator.has(shortKey(right)))
  const row = (those: readonly DerivedRight[]): Slot | undefined =>
    inARow(
      those.map(({right}) => speaker.say(shortKey(right))),
      context
    )
  const isCertain = ({right, activities}: DerivedRight): boolean => activities === undefined && !conditional.has(right)
  return {
    always: row(short.filter(isCertain)),
    sometimes: row(short.filter((one) => !isCertain(one))),
    also: rights.filter((one) => !short.includes(one)).map(({right}) => termText(['rights'], right, context)),
    withdraw: rightsOf(policy).some(({right}) => right === 'withdraw-consent'),
    ...waysToAsk(context),
    details: sectionLink(detailsSection('rights', context), context)
  }
}

function shortKey(right: string): string {
  return `summary.right.${right}`
}

/** The right to object is brought to the reader's attention by itself (GDPR Article 21(4)). */
function objectionView(context: ViewContext): Slot | undefined {
  const {policy, speaker} = context
  const found = rightsOf(policy).find(({right}) => right === 'objection')
  if (!found) return undefined
  const right = leadTo(detailsSection('objection', context), speaker.say('summary.objection.right'))
  const {activities = processingActivities(policy)} = found
  const extent = activities.every((id) => givesWhole('objection', id, policy)) ? 'statement' : 'part'
  return trueOf(speaker.say(`summary.objection.${extent}`, {right}), found.activities ?? [], context)
}
