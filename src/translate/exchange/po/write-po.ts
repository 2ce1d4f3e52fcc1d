import {po, type GetTextTranslation} from 'gettext-parser'
import type {ExchangeFile, ExchangeState, ExchangeUnit, ExchangeWords} from '../exchange.ts'
import {writeMarked} from '../marked-text.ts'
import {policyHeader, sourceHeader, staleFlag} from './po-names.ts'

/** What PO has no word for is something to look at again, `fuzzy`; what is reviewed is translated. */
const flags: Readonly<Partial<Record<ExchangeState, string>>> = {draft: 'fuzzy', stale: `fuzzy, ${staleFlag}`}

/**
 * Write passages as PO. Those that may not be translated stand as comments beside their neighbours, since PO knows none that are
 * only to be read.
 *
 * @param file the passages
 * @param words what is said to translators
 * @returns PO, to be stored as UTF-8
 */
export function writePo(file: ExchangeFile, words: ExchangeWords): string {
  const entries = file.units.flatMap((unit, index) =>
    unit.translatable ? [entryOf(unit, [file.units[index - 1], file.units[index + 1]], words)] : []
  )
  // Names that are no numbers, since those would be sorted.
  const units = Object.fromEntries(entries.map((entry, index) => [`unit ${index}`, entry]))
  const head = {msgid: '', msgstr: [''], comments: {translator: words.say('text.guide.po')}}
  const table = {charset: 'utf-8', headers: headersOf(file), translations: {'': {'': head}, units}}
  return Buffer.from(po.compile(table, {foldLength: 0})).toString('utf8')
}

function headersOf({policy, source, target}: ExchangeFile): Record<string, string> {
  const {pluralCategories} = new Intl.PluralRules(target).resolvedOptions()
  return {
    'Project-Id-Version': `personvern ${policy}`,
    // Known only to whoever translates, and asked for by tools.
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
    Language: target,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...(pluralCategories.length === 2 && {'Plural-Forms': 'nplurals=2; plural=(n != 1);'}),
    'X-Generator': 'personvern',
    [sourceHeader]: source,
    [policyHeader]: policy
  }
}

type Neighbours = readonly [ExchangeUnit | undefined, ExchangeUnit | undefined]

function entryOf(unit: ExchangeUnit, [before, after]: Neighbours, words: ExchangeWords): GetTextTranslation {
  const flag = flags[unit.state]
  const extracted = [
    ...unit.notes.map(({about, text}) => `${words.say(`note.about.${about}`)}: ${text}`),
    ...neighbour('before', before, words),
    ...neighbour('after', after, words)
  ]
  return {
    msgctxt: unit.id,
    msgid: writeMarked(unit.source, unit.parts),
    msgstr: [unit.state === 'untranslated' ? '' : writeMarked(unit.target, unit.parts)],
    comments: {
      reference: unit.key.replace(/\s+/g, ' '),
      extracted: extracted.join('\n'),
      ...(flag !== undefined && {flag})
    }
  }
}

function neighbour(where: 'after' | 'before', unit: ExchangeUnit | undefined, words: ExchangeWords): string[] {
  if (!unit || unit.translatable) return []
  return [`${words.say(`text.${where}`)}: ${writeMarked(unit.source, unit.parts)}`]
}
