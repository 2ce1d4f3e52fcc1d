import {languageName} from '../../../language/language-name.ts'
import type {MessageWords} from '../../../language/message-words.ts'
import {escapeHtml} from '../../../render/escape-html.ts'
import {lonePage} from '../../../render/lone-page.ts'
import type {ExchangeFormat} from '../exchange.ts'
import type {QuotationCount} from './count-for-quotation.ts'
import {instructionStyle} from './instruction-style.ts'

/** What a file of a package is for. */
export type PackagePart = 'exchange' | 'published' | 'source' | 'target' | 'tbx' | 'terms'

/** What an instruction to a translator tells. */
export interface Instruction {
  /** The title of the declaration, in the language that is translated from. */
  title: string
  /** From which language to which, `nn` and `en`. */
  from: string
  to: string
  /** Whom to ask, and to whom to send it back; absent for whoever sent the package. */
  contact: string | undefined
  /** How the organisation writes: a sentence or two each; none where it has not said so. */
  houseStyle: readonly string[]
  counts: QuotationCount
  format: ExchangeFormat
  /** The files of the package besides this one; what is translated is the `exchange` file. */
  files: readonly {path: string; part: PackagePart}[]
}

type Words = Pick<MessageWords, 'language' | 'say'>

/**
 * Write the page that goes with what is sent to a translator: what to do, what is in the package, and whom to ask.
 *
 * @param instruction what it tells
 * @param words what says it, in the language of the translator
 * @returns HTML, a whole page that prints on one sheet
 */
export function writeInstruction(instruction: Instruction, words: Words): string {
  const {title, from, to} = instruction
  const heading = words.say('package.heading', {from: languageName(from, words), to: languageName(to, words)})
  const lines = [
    tag('h1', heading),
    `<p class="what" lang="${escapeHtml(from)}">${escapeHtml(title)}</p>`,
    ...stepsOf(instruction, words),
    ...partsOf(instruction, words),
    ...filesOf(instruction, words),
    ...styleOf(instruction, words),
    ...countOf(instruction, words)
  ]
  return lonePage({language: words.language, title: `${heading} – ${title}`, style: instructionStyle, lines})
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}

/** What to do, from opening the file to sending it back. */
function stepsOf({files, format, contact, to, counts}: Instruction, words: Words): string[] {
  const file = files.find(({part}) => part === 'exchange')?.path ?? ''
  const language = languageName(to, words)
  return [
    tag('h2', words.say('package.steps.title')),
    '<ol>',
    tag('li', words.say(`package.steps.open.${format}`, {file, language})),
    ...(counts.context > 0 ? [tag('li', words.say('package.steps.context'))] : []),
    tag('li', words.say('package.steps.note')),
    tag('li', contact === undefined ? words.say('package.steps.back') : words.say('package.steps.backTo', {contact})),
    '</ol>'
  ]
}

/** How parts that must stay as they are look in this form. */
function partsOf({format}: Instruction, words: Words): string[] {
  return [
    tag('h2', words.say('package.protected.title')),
    tag('p', words.say(`package.protected.${format === 'xliff' ? 'tags' : 'marks'}`)),
    tag('p', words.say('package.protected.keep'))
  ]
}

function filesOf({files}: Instruction, words: Words): string[] {
  return [
    tag('h2', words.say('package.files.title')),
    '<dl>',
    ...files.map(
      ({path, part}) => `<div><dt>${escapeHtml(path)}</dt>${tag('dd', words.say(`package.files.${part}`))}</div>`
    ),
    '</dl>'
  ]
}

function styleOf({houseStyle, files}: Instruction, words: Words): string[] {
  const hasTerms = files.some(({part}) => part === 'terms' || part === 'tbx')
  const lines = [...houseStyle, ...(hasTerms ? [words.say('package.style.terms')] : []), words.say('package.style.law')]
  return [tag('h2', words.say('package.style.title')), '<ul>', ...lines.map((line) => tag('li', line)), '</ul>']
}

/** In the order of the page: what costs most comes first. */
const rows = ['new', 'drafted', 'changed', 'unchanged'] as const

function countOf({counts}: Instruction, words: Words): string[] {
  const say = (name: string): string => escapeHtml(words.say(`package.count.${name}`))
  const row = (name: string, count: number): string =>
    `<tr class="${name}"><th scope="row">${say(name)}</th><td>${count}</td></tr>`
  return [
    tag('h2', words.say('package.count.title')),
    '<table>',
    `<thead><tr><th scope="col">${say('what')}</th><th scope="col">${say('words')}</th></tr></thead>`,
    '<tbody>',
    ...rows.filter((name) => counts[name] > 0 || name !== 'drafted').map((name) => row(name, counts[name])),
    row('total', counts.new + counts.changed + counts.unchanged),
    ...(counts.context > 0 ? [row('context', counts.context)] : []),
    '</tbody>',
    '</table>'
  ]
}
