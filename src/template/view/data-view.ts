import type {Slot} from '../../language/slot.ts'
import {says, type Entry} from './entry.ts'
import {enumerate} from './enumerate.ts'
import {inARow} from './in-a-row.ts'
import {isSpecial} from './is-special.ts'
import {leadAlso} from './lead-also.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {isQualified, qualified} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** Whom the data of an activity are about, and which they are. */
export const dataPart: PartViewMaker = (id, activity, context) => {
  const facts = context.policy.activities?.[id]
  const entries = activity.at('data').entries()
  const groups = entries.filter((entry) => typeof entry.value === 'object')
  const {first, also} = leadAlso(
    unique(entries.filter((entry) => !isQualified(entry)).flatMap(termsIn)).map((term) => term.text()!),
    groups.filter(isQualified).map((group) => qualified(inARow(namesIn(group), context)!, group, context))
  )
  return {
    subjects: activity.at('dataSubjects').text(),
    ...enumerate(first),
    also,
    kept: groups.filter((group) => says(group, 'where')).map((group) => told(group, 'where', context)),
    obtained: groups.filter((group) => says(group, 'source')).map((group) => told(group, 'source', context)),
    special: specialIn(entries, context),
    anonymous: facts?.anonymous === true,
    none: facts?.data === 'none',
    need: activity.at('nationalIdentityNumber').at('need').text(),
    criminal: activity.at('criminalData').at('law').text(),
    recorded: activity.at('recording').text(),
    unrecorded: facts?.recording === 'none'
  }
}

/** Whom data are about, and which they are. */
export const dataView = perActivity(dataPart)

/**
 * The categories of data in an entry.
 *
 * @param entry a category, or a group of them
 * @returns the category itself, or those of the group
 */
export function termsIn(entry: Entry): Entry[] {
  return typeof entry.value === 'string' ? [entry] : entry.at('items').entries()
}

function namesIn(entry: Entry): Slot[] {
  return termsIn(entry).map((term) => term.text()!)
}

function told(group: Entry, field: 'source' | 'where', context: ViewContext): object {
  return {data: inARow(namesIn(group), context), [field]: group.at(field).text()}
}

/** The categories that Article 9 protects. */
function specialIn(entries: readonly Entry[], {policy}: ViewContext): Slot[] {
  return unique(entries.flatMap(termsIn))
    .filter(({value}) => isSpecial(String(value), policy))
    .map((term) => term.text()!)
}

/** Each category once. */
function unique(terms: readonly Entry[]): Entry[] {
  return [...new Map(terms.map((term) => [term.value, term])).values()]
}
