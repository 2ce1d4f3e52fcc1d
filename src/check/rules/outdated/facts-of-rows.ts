import {gdprInNorway} from '../../../model/acts.ts'
import {answer} from '../../../model/answer.ts'
import type {Row} from './row.ts'

/**
 * Find the day on which the GDPR applied in the EU, where the day for Norway is not named too.
 *
 * @param subject what is looked at
 * @yields where it is named
 */
export const euDayOfGdpr: NonNullable<Row['facts']> = function* ({policy: {dates = {}}}) {
  if (Object.values(dates).some((date) => date === '2018-07' || date === gdprInNorway)) return
  for (const [id, date] of Object.entries(dates)) if (date === '2018-05-25') yield {path: ['dates', id], actual: date}
}

/** The last day of Google Analytics as it was before the fourth version. */
export const universalAnalyticsEnded = '2023-07-01'

/**
 * Find Google Analytics in a declaration from before its old version ended, where no cookie tells which version it is.
 *
 * @param subject what is looked at
 * @yields the system
 */
export const googleAnalyticsOfItsDay: NonNullable<Row['facts']> = function* ({asOf, policy}) {
  if (asOf === undefined || asOf >= universalAnalyticsEnded) return
  const groups = policy.cookies === undefined || policy.cookies === 'none' ? [] : Object.values(policy.cookies)
  const names = groups.flatMap(({items}) => Object.values(items).map(({name}) => answer(name) ?? ''))
  if (names.some((name) => name.startsWith('_ga'))) return
  for (const [id, system] of Object.entries(policy.systems ?? {})) {
    const name = answer(system.name)
    if (name !== undefined && /^google analytics$/i.test(name)) yield {path: ['systems', id, 'name'], actual: name}
  }
}
