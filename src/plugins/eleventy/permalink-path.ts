import {Misuse} from '../../diagnostics/misuse.ts'
import {isPattern} from '../../workspace/project/output-path.ts'

/** Where pages are when nobody says: as the preset for Eleventy puts them. */
export const defaultPermalink = '/{language}/{slug}/'

/**
 * Say where files go for pages to be at an address.
 *
 * @param permalink the address of pages, with `{language}`, `{policy}` and `{slug}`
 * @returns the pattern of paths that comes to the same
 * @throws Misuse when pages cannot have such addresses
 */
export function permalinkPath(permalink: string): string {
  const relative = permalink.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')
  const pattern = relative.replace(/\.html$/, '.{format}')
  if (!relative.endsWith('.html') || !isPattern(pattern) || permalink.includes('{format}'))
    throw new Misuse('bad-form', {
      option: 'permalink',
      actual: permalink,
      expected: [defaultPermalink, '/{policy}/{language}.html']
    })
  return pattern
}

/**
 * The address of a page, from the root of the site.
 *
 * @param place the path of its file, relative to the site
 * @returns the address, as Eleventy has it in `page.url`
 */
export function urlOf(place: string): string {
  return `/${place.replace(/(^|\/)index\.html$/, '$1')}`
}
