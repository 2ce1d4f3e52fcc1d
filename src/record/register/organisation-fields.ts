import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import {factsIn} from '../../model/find-fact.ts'
import {describeParty} from './tell-processors.ts'
import {questionsOf, type OpenField} from './questions-about.ts'
import type {RegisterField, RegisterLine, RegisterStatus} from './register.ts'
import {detail, labelled, lineOf, openText, withAsked} from './register-line.ts'
import {factOf, tellFact} from './tell-fact.ts'

type Tell = (context: FactContext, status: RegisterStatus) => readonly RegisterLine[]

/** Ways to reach somebody, in the order of the model. */
const ways = ['email', 'phone', 'website', 'postalAddress', 'visitingAddress'] as const

/** What holds for all activities (GDPR Article 30(1)(a)), in order; the numbers say how wide each is in a table of its own. */
const fields = {
  declaration: {width: 30, tell: (context) => [lineOf(passageText('title', context), context)]},
  updated: {width: 18, tell: tellAt(['updated'])},
  status: {
    width: 14,
    tell: (context, status) => [lineOf(context.speaker.say(`record.status.${status}`), context)]
  },
  controller: {
    point: 'a',
    width: 34,
    tell: (context) => [lineOf(passageText('controller.name', context), context)]
  },
  body: {width: 20, tell: tellAt(['controller', 'body'])},
  organisationNumber: {width: 18, tell: tellAt(['controller', 'organisationNumber'])},
  representedBy: {width: 24, tell: tellAt(['controller', 'representedBy'])},
  contact: {point: 'a', width: 40, tell: (context) => contactLines('controller', context)},
  representative: {
    point: 'a',
    width: 34,
    tell: (context) => {
      const party = answer(context.policy.controller.representative)
      return party === undefined
        ? tellAt(['controller', 'representative'])(context, 'DRAFT')
        : [partyLine(party, context)]
    }
  },
  jointControllers: {point: 'a', width: 40, tell: jointLines},
  dpo: {
    point: 'a',
    width: 40,
    tell: (context) => [...personLines(context), ...contactLines('dpo', context)]
  },
  open: {width: 50, tell: openLines}
} as const satisfies Record<string, {point?: 'a'; width: number; tell: Tell}>

/**
 * Tell what holds for all activities: who is responsible, and who can be asked.
 *
 * @param context the policy and who speaks
 * @param status whether the declaration is approved
 * @param head what a field is called
 * @returns the fields, in order; all of them, also those of which nothing is stated
 */
export function organisationFields(
  context: FactContext,
  status: RegisterStatus,
  head: (name: string, point: string | undefined) => string
): RegisterField[] {
  return Object.entries(fields).map(([name, {width, tell, ...field}]) => ({
    name,
    label: head(name, 'point' in field ? field.point : undefined),
    width,
    lines: tell(context, status)
  }))
}

function tellAt(path: readonly string[]): Tell {
  return (context) => tellFact(factOf(path, context), context)
}

function contactLines(of: 'controller' | 'dpo', context: FactContext): RegisterLine[] {
  return ways.flatMap((way) => labelled(way, tellFact(factOf([of, way], context), context), context))
}

/** The data protection officer by name and role; a name is not required. */
function personLines(context: FactContext): RegisterLine[] {
  const id = answer(context.policy.dpo?.person)
  if (id === undefined) return [...tellFact(factOf(['dpo', 'person'], context), context)]
  const role = tellFact(factOf(['people', id, 'role'], context), context)
  return [lineOf(context.policy.people?.[id]?.name ?? id, context), ...labelled('role', role, context)]
}

/** The controllers that decide together with this one, with their arrangement where it is told (GDPR Article 26). */
function jointLines(context: FactContext): RegisterLine[] {
  const {speaker} = context
  const joint = factOf(['jointControllers'], context)
  if (!joint || !Array.isArray(joint.value)) return tellFact(joint, context)
  const parties = factsIn(joint).flatMap((fact): RegisterLine[] => {
    const {party} = fact.value as {party?: string}
    if (party === undefined) return tellFact(fact, context)
    const point = labelled('contactPoint', tellFact(factOf([...fact.path, 'contactPoint'], context), context), context)
    return [partyLine(party, context), ...point]
  })
  const arrangement = 'jointControllers.arrangement'
  if (!speaker.translator.has(arrangement)) return parties
  return [...parties, lineOf(detail('arrangement', passageText(arrangement, context), context), context)]
}

function partyLine(id: string, context: FactContext): RegisterLine {
  return lineOf(describeParty(id, context), context)
}

/** Fields whose questions stand where their answers would. */
const toldAbove = ['activities', 'controller', 'dpo', 'jointControllers', 'updated']

/** Every other question of the policy, each once: whoever keeps the record is whom they are for, more often than not. */
function openLines(context: FactContext): RegisterLine[] {
  const {policy} = context
  const lines = questionsOf(policy)
    .filter(({field, atTop}) => !isTold(field, atTop, policy))
    .map((asked) => lineOf(questionText(asked, context), context, 'open'))
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

/** A question, and which field it is about, which nothing else here says. */
function questionText({field, question, ask}: OpenField, context: FactContext): Slot {
  if (question === field) return openText(field, ask, context)
  return withAsked(context.speaker.say('record.open.about', {field, question}), ask, context)
}

/** Whether a question stands elsewhere. One at the top of the policy stands with the activity that it is about, if there is one. */
function isTold(field: string, atTop: boolean, {activities = {}}: FactContext['policy']): boolean {
  const [map = '', id = ''] = field.split('.')
  return atTop ? map === 'activities' && Object.hasOwn(activities, id) : toldAbove.includes(map)
}
