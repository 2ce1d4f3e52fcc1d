import type {MessageWords} from '../../language/message-words.ts'
import {escapeHtml} from '../../render/escape-html.ts'
import {lonePage} from '../../render/lone-page.ts'
import {placeOf, type Note} from './compare-note.ts'

/** Quotations stand side by side where there is room. */
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2rem;border-bottom:2px solid #ccc}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1rem;margin:.5rem 0 1.5rem}
.side{border-left:4px solid #767676;padding:0 1rem}
.side h3{font-size:1rem;margin:0}
.side p{margin:.25rem 0;overflow-wrap:anywhere}
.summary{font-weight:bold}`

/**
 * Lay a note out as a page to send round, the quotations side by side.
 *
 * @param note the note
 * @param words what says messages
 * @returns HTML, a whole page
 */
export function compareHtml({title, read, parts, summary}: Note, words: MessageWords): string {
  const tag = (name: string, text: string, language?: string): string =>
    `<${name}${language === undefined ? '' : ` lang="${escapeHtml(language)}"`}>${escapeHtml(text)}</${name}>`
  const entries = parts.flatMap(({heading, entries}) => [
    tag('h2', heading),
    ...entries.flatMap(({message, quotes}) => [
      tag('p', message),
      ...(quotes.length === 0
        ? []
        : [
            '<div class="sides">',
            ...quotes.map(
              ({label, line, text, language}) =>
                `<div class="side">${tag('h3', placeOf(label, line, words))}${text === '' ? '' : tag('p', text, language)}</div>`
            ),
            '</div>'
          ])
    ])
  ])
  const before = [tag('h1', title), '<ul>', ...read.map((line) => tag('li', line)), '</ul>']
  const lines = [...before, `<p class="summary">${escapeHtml(summary)}</p>`, ...entries]
  return lonePage({language: words.language, title, style, lines})
}
