import type {FactContext} from '../../language/fact-text.ts'
import type {Policy} from '../../model/policy.ts'
import {tellBases, tellInherited} from './tell-inherited.ts'
import {tellProviding} from './tell-providing.ts'
import {tellOwnWords} from './tell-own-words.ts'
import {tellProcessors} from './tell-processors.ts'
import {tellRetention} from './tell-retention.ts'
import {tellSpecial} from './tell-special.ts'
import {factOf, tellFact} from './tell-fact.ts'
import type {RegisterLine} from './register.ts'

/** A field of an activity, as the model calls it. */
export type ActivityField = keyof NonNullable<Policy['activities']>[string]

/** Tells something of an activity. */
type TellActivity = (id: string, context: FactContext) => readonly RegisterLine[]

/** What a column of the record holds. */
export interface ActivityColumn {
  /** The point of Article 30(1) that asks for it; absent when none does. */
  point?: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'
  /** How wide it is in a workbook, in characters. */
  width: number
  /** Fields of the model that it tells, the one that it is about first; the others are called by their names. */
  fields: readonly ActivityField[]
  /** Tells the first of the fields; default: as it stands in the policy. */
  tell?: TellActivity
  /** Tells what is no field, before the fields. */
  before?: TellActivity
  /** Tells what follows from the fields, after them. */
  after?: TellActivity
}

/**
 * The columns of the record, in the order of Article 30(1), with what the Norwegian register has besides. Every field of an
 * activity is in one of them, whether it is shown on the page or not; the title, the id and what is open have columns of their own.
 */
export const activityColumns = {
  owner: {width: 18, fields: ['owner']},
  responsible: {width: 30, fields: ['responsible'], tell: tellInherited('responsible')},
  otherController: {width: 30, fields: ['otherController']},
  purposes: {point: 'b', width: 40, fields: ['purposes', 'furtherPurposes'], before: tellOwnWords('purpose')},
  dataSubjects: {point: 'c', width: 26, fields: ['dataSubjects']},
  data: {
    point: 'c',
    width: 44,
    fields: ['data', 'nationalIdentityNumber', 'criminalData', 'recording', 'anonymous'],
    after: tellSpecial
  },
  sources: {width: 30, fields: ['sources', 'channels']},
  legalBases: {
    width: 50,
    fields: ['legalBases', 'references', 'articles', 'exemptions'],
    tell: tellBases
  },
  recipients: {point: 'd', width: 44, fields: ['recipients', 'othersGetIt']},
  processors: {point: 'd', width: 40, fields: [], before: tellProcessors},
  access: {width: 30, fields: ['access']},
  transfers: {point: 'e', width: 44, fields: ['transfers']},
  retention: {
    point: 'f',
    width: 50,
    fields: ['retention', 'review', 'expires'],
    tell: tellRetention
  },
  security: {point: 'g', width: 40, fields: ['security']},
  systems: {width: 26, fields: ['systems', 'sites']},
  providing: {width: 34, fields: ['providing'], tell: tellProviding},
  automatedDecisions: {
    width: 34,
    fields: ['automatedDecisions'],
    after: (id, context) => ['logic', 'significance', 'consequences'].flatMap((name) => tellOwnWords(name)(id, context))
  },
  sameAs: {width: 26, fields: ['sameAs']}
} as const satisfies Record<string, ActivityColumn>

/**
 * Tell what stands in a field of an activity itself.
 *
 * @param field the field
 * @returns what tells it
 */
export function tellField(field: ActivityField): TellActivity {
  return (id, context) => tellFact(factOf(['activities', id, field], context), context)
}
