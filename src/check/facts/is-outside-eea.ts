import {countries} from '../../model/countries.ts'

/**
 * Territories with a code of their own in which the GDPR applies all the same: Åland, the outermost regions of France (Treaty on the Functioning of
 * the European Union Articles 349 and 355), and Svalbard and Jan Mayen, where the Personal Data Act applies.
 */
const sameLaw: ReadonlySet<string> = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'SJ', 'YT'])

/** Countries to which transfers were no transfers out of the EEA before a day: of the United Kingdom, until the decision on adequacy came. */
const before: Readonly<Record<string, string>> = {GB: '2021-06-28'}

/**
 * Whether data that go to a country leave the European Economic Area.
 *
 * @param country after ISO 3166-1
 * @param day the day that it is judged by, `2026-11-21`; default: today's members
 * @returns whether Chapter V of the GDPR applies
 */
export function isOutsideEea(country: string, day: string | undefined): boolean {
  if (countries[country]?.eea !== false || sameLaw.has(country)) return false
  const left = before[country]
  return left === undefined || day === undefined || day >= left
}
