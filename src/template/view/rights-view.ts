import {termText} from '../../language/term-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {activityLink} from './activity-link.ts'
import {atStart} from './at-start.ts'
import type {DerivedRight} from './derive-rights.ts'
import {entryAt} from './entry.ts'
import {headingLevel} from './heading-level.ts'
import {inARow} from './in-a-row.ts'
import {rightsOf} from './rights-of.ts'
import {sectionLink} from './section-link.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** The article that each right is found in, whose words say what it means. */
const articles: Readonly<Record<string, string>> = {
  access: '15',
  complaint: '77',
  erasure: '17',
  'no-automated-decision': '22',
  objection: '21',
  portability: '20',
  rectification: '16',
  restriction: '18',
  'withdraw-consent': '7(3)'
}

/** The rights of the reader, what they mean, and how to use them. The right to object has a block of its own (GDPR Article 21(4)). */
export const rightsView: BlockViewMaker = (_, context) => {
  const {policy} = context
  const objection = sectionsOf(policy.outline).find(({blocks}) => blocks?.includes('objection'))
  const rights = rightsOf(policy)
  const elsewhere = objection !== undefined && rights.some(({right}) => right === 'objection')
  return {
    level: headingLevel(context),
    rights: rights.filter(({right}) => !elsewhere || right !== 'objection').map((right) => rightView(right, context)),
    objection: elsewhere && objection !== context.section ? sectionLink(objection, context) : undefined,
    ...waysToAsk(context),
    period: entryAt(['rights', 'responseTime'], context).text(['letters']),
    free: answer(policy.rights?.free) === true
  }
}

/**
 * How to ask for something.
 *
 * @param context the policy and who speaks
 * @returns the e-mail address of the controller, when it has one
 */
export function waysToAsk(context: ViewContext): {email: Slot | undefined; mailto: string | undefined} {
  const email = entryAt(['controller', 'email'], context).text()
  return {email, mailto: typeof email === 'string' ? `mailto:${email}` : undefined}
}

/**
 * What a right means.
 *
 * @param right the right
 * @param context the policy and who speaks
 * @returns its words; undefined for a right that is the policy's own
 */
export function meaningOf(right: string, {speaker}: ViewContext): Slot | undefined {
  const article = articles[right]
  return article === undefined ? undefined : speaker.say(`law.rights.${article}`)
}

/** The activities that a right is told with: those that give it, or, where it is one to be spared of what they do, those that do it. */
function rightView({right, activities}: DerivedRight, context: ViewContext): object {
  const links = activities?.map((id) => activityLink(id, context))
  return {
    title: atStart(termText(['rights'], right, context), context.speaker),
    meaning: meaningOf(right, context),
    [right === 'no-automated-decision' ? 'decisions' : 'activities']: links && inARow(links, context)
  }
}
