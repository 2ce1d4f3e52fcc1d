import type {Version} from './version.ts'

/**
 * What stands below a declaration, as HTML.
 *
 * @param version the declaration in one language
 * @returns the foot of the article; nothing when it is left out
 */
export function colophonHtml({run, document, colophon}: Pick<Version, 'colophon' | 'document' | 'run'>): string {
  return run.options.colophon === false
    ? ''
    : `<footer class="colophon">\n${document.writePart('colophon', colophon(), 'html')}</footer>\n`
}
