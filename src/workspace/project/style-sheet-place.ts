import {isWithin} from '../disk/within.ts'

/** Addresses of style sheets to show to whoever wrote one that cannot be used. */
export const styleSheetExamples = ['https://www.example.org/style.css', '/style.css', 'style.css']

/**
 * Where a style sheet of a project's own is. It is linked to and nothing else: an address that could run something is none.
 *
 * @param address what the configuration says
 * @returns `site` for an address that pages have as it is, on the web or from the root of the site; `output` for a file in
 *   the output folder; undefined when it can be neither
 */
export function styleSheetPlace(address: string): 'output' | 'site' | undefined {
  if (/[\s\\\p{Cc}]/u.test(address)) return undefined
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? 'site' : undefined
  if (address.startsWith('/')) return address.startsWith('//') ? undefined : 'site'
  return isWithin(address) ? 'output' : undefined
}
