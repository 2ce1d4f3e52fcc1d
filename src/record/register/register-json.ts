import {nameText, type FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {answer} from '../../model/answer.ts'
import {isDay} from '../../model/date.ts'
import {tellField} from './activity-columns.ts'
import {jointContact, otherArticles, sixBases, transfersOf} from './record-parts.ts'
import type {ProcessingRecord, ProcessingRecordEntry} from '../../model/processing-record.ts'
import {questionsOf} from './questions-about.ts'
import type {Register, RegisterActivity, RegisterLine} from './register.ts'
import {nameOf, processorsOf} from './tell-processors.ts'
import {factOf, tellFact} from './tell-fact.ts'
import {partyText} from './tell-value.ts'

/** Columns that the register has no field for, or a field that holds less. */
const additional = [
  'owner',
  'otherController',
  'data',
  'legalBases',
  'processors',
  'access',
  'transfers',
  'providing',
  'automatedDecisions',
  'sameAs'
]

/**
 * Lay the record out for programs, with the field names of the Norwegian register of processing activities.
 *
 * @param register the record
 * @param context the policy and who speaks
 * @returns the same as plain data
 */
export function registerJson(register: Register, context: FactContext): ProcessingRecord {
  const {title, language} = register
  return {
    title,
    language,
    organization: organizationOf(context),
    records: register.activities.map((activity) => entryOf(activity, register, context))
  }
}

function organizationOf(context: FactContext): ProcessingRecord['organization'] {
  const {policy} = context
  const {controller, dpo} = policy
  const representative = answer(controller.representative)
  const [represented] = tellFact(factOf(['controller', 'representedBy'], context), context)
  const person = answer(dpo?.person)
  return present({
    id: answer(controller.organisationNumber),
    name: plainText(passageText('controller.name', context)),
    dataControllerRepresentative: present({
      name: represented?.kind === 'stated' ? represented.text : undefined,
      ...reach(controller)
    }),
    dataControllerRepresentativeInEU:
      representative === undefined ? undefined : {name: plainText(partyText(representative, context))},
    dataProtectionOfficer: dpo && present({name: person && policy.people?.[person]?.name, ...reach(dpo)}),
    openQuestions: askedOf(context, (field) => activityIn(field, context) === undefined)
  })
}

function entryOf({id, fields}: RegisterActivity, {status}: Register, context: FactContext): ProcessingRecordEntry {
  const {policy} = context
  const activity = policy.activities![id]!
  const linesOf = (name: string) => fields.find((field) => field.name === name)!.lines
  const listed = (name: string) => statedIn(linesOf(name))?.map(({text}) => text)
  const told = (name: string): string | undefined => {
    const text = linesOf(name)
      .filter(({kind}) => kind !== 'open')
      .map((line) => line.text)
      .join('\n')
    return text === '' ? undefined : text
  }
  const updated = answer(policy.updated)
  const categories = categoriesOf(id, context)
  const isThere = (text: string): boolean => categories?.[0]?.personalDataCategories?.includes(text) ?? false
  const extra = additional.flatMap((name) => {
    const lines = listed(name)?.filter((text) => name !== 'data' || !isThere(text))
    return lines === undefined || (name === 'data' && lines.length === 0) ? [] : [[name, lines] as const]
  })
  return present({
    id,
    status,
    organizationId: answer(policy.controller.organisationNumber),
    title: told('title')!,
    purpose: told('purposes'),
    categories,
    articleSixBasis: sixBases(id, context),
    otherArticles: otherArticles(id, context),
    dataProcessingAgreements: agreementsOf(id, context),
    dataProcessorContactDetails: listed('responsible')?.map((name) => ({name})),
    commonDataControllerContact: jointContact(context),
    personalDataSubjects: told('sources'),
    privacyProcessingSystems: told('systems'),
    recipientCategories: listed('recipients'),
    dataTransfers: transfersOf(id, context),
    plannedDeletion: told('retention'),
    securityMeasures: told('security'),
    updatedAt: updated !== undefined && isDay(updated) ? updated : undefined,
    shown: activity.show ?? true,
    additional: extra.length > 0 ? Object.fromEntries(extra) : undefined,
    openQuestions: askedOf(context, (field) => activityIn(field, context) === id)
  })
}

/** Data subjects and data alone; what else is said of the data stands beside. */
function categoriesOf(id: string, context: FactContext): ProcessingRecordEntry['categories'] {
  const [subjects, data] = (['dataSubjects', 'data'] as const).map((field) => statedIn(tellField(field)(id, context)))
  if (subjects === undefined && data === undefined) return undefined
  const [first, ...others] = subjects ?? []
  const joined = first && [first.text, ...others.map(({inner}) => inner)].join(', ')
  return [present({dataSubjectCategories: joined, personalDataCategories: data?.map(({text}) => text)})]
}

/** The lines that state something; none when it is stated to be none; undefined when nothing is stated. */
function statedIn(lines: readonly RegisterLine[]): readonly RegisterLine[] | undefined {
  const stated = lines.filter(({kind}) => kind === 'stated')
  return stated.length > 0 || lines.some(({kind}) => kind === 'none') ? stated : undefined
}

function agreementsOf(id: string, context: FactContext): ProcessingRecordEntry['dataProcessingAgreements'] {
  const processors = processorsOf(id, context).filter(({recipient}) => recipient.at('agreement').value !== false)
  const names = processors.map(({party, recipient}) =>
    plainText(party === undefined ? nameOf(recipient) : (nameText(party, context) ?? party))
  )
  return names.length === 0 ? undefined : names.map((dataProcessorName) => ({dataProcessorName}))
}

type Contact = NonNullable<ProcessingRecord['organization']['dataProtectionOfficer']>

function reach(of: FactContext['policy']['controller'] | NonNullable<FactContext['policy']['dpo']>): Contact {
  return present({
    email: answer(of.email),
    phone: answer(of.phone),
    address: answer(of.postalAddress) ?? answer(of.visitingAddress)
  })
}

/** Every open question of the policy that is about something, wherever it stands. */
function askedOf({policy}: FactContext, isAbout: (field: string) => boolean): ProcessingRecordEntry['openQuestions'] {
  const found = questionsOf(policy).filter(({field}) => isAbout(field))
  return found.length === 0 ? undefined : found.map(({field, question, ask}) => present({field, question, ask}))
}

function activityIn(field: string, {policy}: FactContext): string | undefined {
  const [map, id] = field.split('.')
  return map === 'activities' && id !== undefined && Object.hasOwn(policy.activities ?? {}, id) ? id : undefined
}

/** What has a value. */
function present<T extends object>(fields: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
