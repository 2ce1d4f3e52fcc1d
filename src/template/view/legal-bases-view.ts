import type {Slot} from '../../language/slot.ts'
import {basesOf} from '../../model/bases-of.ts'
import {entryAt, says, type Entry} from './entry.ts'
import {groundOf} from './ground-of.ts'
import {inARow} from './in-a-row.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {limits, termsFor, type ForKind} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** What makes an activity lawful: its own bases, else those that it inherits. */
export const legalBasesPart: PartViewMaker = (id, activity, context) => {
  const bases = basesOf(context.policy, id)
    .map(({path}) => entryAt(path, context))
    .filter(isNamed)
  const first = bases.findIndex(isGeneral)
  return {
    bases: bases.map((basis, index) => basisView(basis, index > first, context)),
    references: activity.at('references').text(),
    exemptions: activity.at('exemptions').text()
  }
}

/** What makes activities lawful. */
export const legalBasesView = perActivity(legalBasesPart)

/** Whether a basis says what it is; one that does not stands for an open question. */
function isNamed(basis: Entry): boolean {
  return says(basis, 'article', 'ground', 'national')
}

function basisView(basis: Entry, follows: boolean, context: ViewContext): object {
  const {speaker} = context
  const article = articleOf(basis)
  const told = toldWithin(basis, context)
  const law = basis.at('national').text()
  const ground = groundOf(basis, context)
  return {
    key: `document.bases.${article === undefined ? 'unnumbered' : keyOf(basis, told, follows)}`,
    basis:
      article === undefined
        ? (ground ?? law)
        : speaker.say(`${isGeneral(basis) ? 'document.basis' : 'law.bases'}.${article}`),
    article: basis.at('article').text(),
    ...told,
    law: article === undefined && ground === undefined ? undefined : law,
    interest: basis.at('interest').text(),
    balanced: article === '6(1)(f)',
    limits: limits(basis, context, Object.keys(told) as ForKind[])
  }
}

/** What a basis is for, as far as the sentence itself tells it: data, or else purposes of a basis of Article 6. */
function toldWithin(basis: Entry, context: ViewContext): Partial<Record<ForKind, Slot>> {
  if (articleOf(basis) === undefined) return {}
  const data = inARow(termsFor(basis, 'data', context), context)
  if (data !== undefined) return {data}
  const purposes = isGeneral(basis) ? inARow(termsFor(basis, 'purposes', context), context) : undefined
  return purposes === undefined ? {} : {purposes}
}

/** Which sentence tells of a basis that has an article. */
function keyOf(basis: Entry, told: Partial<Record<ForKind, Slot>>, follows: boolean): string {
  if (!isGeneral(basis)) return told.data === undefined ? 'special' : 'specialData'
  return Object.keys(told)[0] ?? (follows ? 'also' : 'general')
}

function articleOf(basis: Entry): string | undefined {
  return basis.at('article').value as string | undefined
}

/** Whether a basis is one of Article 6, and not an exception of Article 9. */
function isGeneral(basis: Entry): boolean {
  return articleOf(basis)?.startsWith('6') ?? false
}
