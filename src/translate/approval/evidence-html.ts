import {visible} from '../../diagnostics/report-characters.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {escapeHtml} from '../../render/escape-html.ts'
import {lonePage} from '../../render/lone-page.ts'
import type {VersionChange} from './diff-versions.ts'
import type {Evidence, PassageHands} from './evidence-data.ts'
import {dateOf, evidenceWords, type EvidenceWords} from './evidence-words.ts'
import type {VersionBlock} from './version-blocks.ts'

/** Readable in print without colours. */
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1,h2{line-height:1.25}
h2{margin-top:2.5rem;border-bottom:2px solid #767676}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
.about th{width:14rem}
.change{border-left:4px solid #767676;padding:0 0 0 1rem;margin:1rem 0;break-inside:avoid}
.change p{margin:.25rem 0;overflow-wrap:anywhere;white-space:pre-line}
.kind{font-weight:bold}
ins{text-decoration:underline;text-decoration-thickness:2px;font-weight:bold;color:#0b5c2a;background:#e6f4ea}
del{text-decoration:line-through;text-decoration-thickness:2px;color:#8c1d18;background:#fce8e6}
ins::before{content:"[+ "}ins::after{content:" +]"}
del::before{content:"[\\2212 "}del::after{content:" \\2212]"}
.text{border:1px solid #767676;padding:0 1.5rem}
.text p,.text li{overflow-wrap:anywhere;white-space:pre-line}
.text .n{list-style:none}
.text .h{font-weight:bold;margin-top:1.5rem}
.text .h1{font-size:1.6rem}.text .h2{font-size:1.3rem}.text .h3{font-size:1.1rem}
@media print{body{max-width:none;margin:0;font-size:11pt}thead{display:table-header-group}tr,.h{break-inside:avoid}.h{break-after:avoid}}`

/**
 * Lay evidence of an approval out as a page for the case archive.
 *
 * @param evidence what is kept
 * @param words what says messages
 * @returns HTML, a whole page that needs nothing else
 */
export function evidenceHtml(evidence: Evidence, words: MessageWords): string {
  const {title, lines, heading, before, legend, changes, facts, columns} = evidenceWords(evidence, words)
  const {language} = evidence.approval
  const content = [
    tag('h1', title),
    '<table class="about">',
    ...lines.map(
      ({label, value, language: own}) => `<tr><th scope="row">${shown(label)}</th>${tag('td', value, own)}</tr>`
    ),
    '</table>',
    ...(facts.length === 0 ? [] : [tag('h2', heading.facts), '<ul>', ...facts.map((fact) => tag('li', fact)), '</ul>']),
    tag('h2', heading.changes),
    ...before.map((line) => tag('p', line)),
    ...(evidence.before ? changeLines({legend, changes}, language) : []),
    tag('h2', heading.passages),
    ...passageTable(evidence.passages, columns, language, words),
    tag('h2', heading.text),
    `<div class="text" lang="${shown(language)}">`,
    ...textLines(evidence.blocks),
    '</div>'
  ]
  return lonePage({language: words.language, title: visible(`${title}: ${evidence.title}`), style, lines: content})
}

/** Nothing in evidence may look like something else than it is. */
function shown(text: string): string {
  return escapeHtml(visible(text))
}

function tag(name: string, text: string, language?: string): string {
  return `<${name}${language === undefined ? '' : ` lang="${shown(language)}"`}>${shown(text)}</${name}>`
}

function changeLines({legend, changes}: Pick<EvidenceWords, 'changes' | 'legend'>, language: string): string[] {
  return [
    ...(legend === undefined ? [] : [tag('p', legend)]),
    ...changes.map(({kind, place, change}) => {
      const where = place === '' ? '' : ` <span lang="${shown(language)}">(${shown(place)})</span>`
      return `<div class="change"><p><span class="kind">${shown(kind)}</span>${where}</p><p lang="${shown(language)}">${marked(change)}</p></div>`
    })
  ]
}

function marked({kind, before, now, words = []}: VersionChange): string {
  if (kind === 'added') return tag('ins', now!.text)
  if (kind === 'removed') return tag('del', before!.text)
  if (kind === 'moved') return shown(now!.text)
  return words.map(({kind: one, text}) => (one === 'same' ? shown(text) : tag(marks[one], text))).join('')
}

const marks = {added: 'ins', removed: 'del'} as const

function passageTable(
  passages: readonly PassageHands[],
  columns: EvidenceWords['columns'],
  language: string,
  words: MessageWords
): string[] {
  const day = (date: string): string => (date === '' ? '' : dateOf(date, words))
  const names = ['place', 'text', 'by', 'changed', 'reader', 'read'] as const
  const head = names.map((name) => `<th scope="col">${shown(columns[name])}</th>`).join('')
  return [
    '<table>',
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...passages.map(
      ({place, text, by, changed, reader, read}) =>
        `<tr>${tag('td', place)}${tag('td', text, language)}${[by, day(changed), reader, day(read)].map((cell) => tag('td', cell)).join('')}</tr>`
    ),
    '</tbody>',
    '</table>'
  ]
}

/** Headings of the text stand below those of the evidence. */
function textLines(blocks: readonly VersionBlock[]): string[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (block.kind === 'heading') {
      const level = Math.min(block.level + 2, 6)
      return [`<p class="h h${block.level}" role="heading" aria-level="${level}">${shown(block.text)}</p>`]
    }
    if (block.kind === 'item') {
      const opened = '<ul>'.repeat(Math.max(0, block.level - levelOf(before)))
      const closed = '</ul>'.repeat(Math.max(0, block.level - levelOf(after)))
      const item = block.marker === '' ? '<li>' : `<li class="n">${shown(block.marker)} `
      return [`${opened}${item}${shown(block.text)}</li>${closed}`]
    }
    if (block.kind === 'row') {
      const first = before?.kind !== 'row' || block.level === 0
      const cell = block.level === 0 ? 'th' : 'td'
      const row = `<tr>${block.cells.map((text) => tag(cell, text)).join('')}</tr>`
      return [`${first ? '<table>' : ''}${row}${after?.kind !== 'row' || after.level === 0 ? '</table>' : ''}`]
    }
    return [tag('p', block.text)]
  })
}

/** How deep the list is that a block stands in; no list reaches over what is no item. */
function levelOf(block: VersionBlock | undefined): number {
  return block?.kind === 'item' ? block.level : 0
}
