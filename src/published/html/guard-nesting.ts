import {Misuse} from '../../diagnostics/misuse.ts'

/** Elements open at the same time; pages that people read have some dozens. */
const deepest = 400

/** How often marks of emphasis that nobody closed may be opened again, in all. */
const mostReopened = 2_000_000

/** Elements that nothing can be in, or that the next of their kind closes. */
const shallow: ReadonlySet<string> = new Set(
  'area base body br col colgroup dd dt embed head hr html img input keygen li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' '
  )
)

/** What a parser opens anew in each block until it is closed. */
const reopened: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** What is in these is no markup. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

const tag = /<(?:!--|(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>)/giy

/**
 * Refuse a page whose elements are nested so deep that reading it could take for ever.
 *
 * @param html the page
 * @param file its name, for messages
 * @throws Misuse when it is
 */
export function guardNesting(html: string, file: string): void {
  let depth = 0
  let emphasis = 0
  let work = 0
  for (const {name, closes} of tagsIn(html)) {
    const step = closes ? -1 : 1
    if (!shallow.has(name)) depth = Math.max(0, depth + step)
    if (reopened.has(name)) emphasis = Math.max(0, emphasis + step)
    else if (!closes) work += emphasis
    if (depth > deepest || work > mostReopened) throw new Misuse('page-too-deep', {file})
  }
}

/** Names of tags in order, and whether each closes. Every character is looked at once or twice. */
function* tagsIn(html: string): Generator<{name: string; closes: boolean}> {
  let at = html.indexOf('<')
  while (at >= 0) {
    tag.lastIndex = at
    const match = tag.exec(html)
    let next = at + 1
    if (match?.[0] === '<!--') next = after(html, '-->', at)
    else if (match) {
      const name = match[2]!.toLowerCase()
      const closes = match[1] === '/'
      next = tag.lastIndex
      if (!match[3]!.endsWith('/') || !isForeign(name)) yield {name, closes}
      if (!closes && raw.test(name)) next = after(html, `</${name}`, next)
    }
    at = html.indexOf('<', next)
  }
}

/** In drawings, elements may close themselves. */
function isForeign(name: string): boolean {
  return /^(?:path|circle|rect|line|polygon|polyline|ellipse|use|stop|g|defs|image|m[a-z]+)$/.test(name)
}

function after(html: string, end: string, from: number): number {
  const lower = html.indexOf(end, from)
  const upper = lower < 0 ? html.indexOf(end.toUpperCase(), from) : lower
  return upper < 0 ? html.length : upper
}
