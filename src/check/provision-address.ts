import {acts} from '../model/acts.ts'

/** What rules call the acts that they hold provisions of. */
const named: Readonly<Record<string, string>> = {
  'Archives Act of 2025': 'LOV-2025-06-20-96',
  'Electronic Communications Act': 'LOV-2024-12-13-76',
  'Personal Data Act': 'LOV-2018-06-15-38',
  'Regulations on universal design of ICT': 'FOR-2013-06-21-732'
}

/**
 * Find where a provision can be read.
 *
 * @param provision what a rule calls it, `GDPR Article 13(2)(a)`, `Electronic Communications Act section 3-15`
 * @returns its address: of several articles, that of the first; undefined for what is not known here
 */
export function provisionAddress(provision: string): string | undefined {
  const article = /^GDPR Articles? (\d+)/.exec(provision)?.[1]
  if (article !== undefined) return `${acts.gdpr!.address!}/a${article}`
  const [name, section] = provision.split(' section ')
  const address = acts[named[name!] ?? '']?.address
  return address !== undefined && section !== undefined ? `${address}/§${section}` : address
}
