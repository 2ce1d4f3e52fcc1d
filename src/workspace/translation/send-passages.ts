import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {createMessageWords, type MessageWords} from '../../language/message-words.ts'
import {buildExchange} from '../../translate/exchange/build-exchange.ts'
import type {ExchangeFile, ExchangeFormat} from '../../translate/exchange/exchange.ts'
import {countForQuotation, type QuotationCount} from '../../translate/exchange/package/count-for-quotation.ts'
import {createTermFinder} from '../../translate/exchange/create-term-finder.ts'
import {createNotes} from '../../translate/exchange/create-notes.ts'
import {shownText} from '../../translate/passages/segment.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import {reading} from '../disk/reading.ts'
import {unwritable} from '../disk/unwritable.ts'
import {withNamer, type Namer} from '../project/with-namer.ts'
import {exchangeWords} from './exchange-words.ts'
import {openTranslation, type Translation} from './open-translation.ts'
import {packTranslation} from './pack-translation.ts'
import {translationMisuse} from './translation-misuse.ts'
import {writeExchange} from './write-exchange.ts'

/** What is sent to a translator. */
export interface SendRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  /** The language that is translated to. */
  to: string
  /** Default: `xliff`. */
  format?: ExchangeFormat | undefined
  /** Whether everything that a translator needs is put in one zip; default: `false`. */
  pack?: boolean | undefined
  /** The states that are asked for; default: all. */
  only?: ReadonlySet<PassageState> | undefined
  /** The file to write; default: `<policy>.<language>.<form>` in the working directory. */
  out?: string | undefined
  /** The working directory. */
  cwd: string
  /** The language of notes and instructions; default: that of messages. */
  messages?: string | undefined
}

/** What was sent. */
export interface SendReport {
  file: string
  policy: string
  from: string
  to: string
  /** Passages to be translated, and those that come along to be read. */
  passages: number
  context: number
  counts: QuotationCount
}

const endings: Readonly<Record<ExchangeFormat, string>> = {docx: 'docx', po: 'po', xliff: 'xlf', xlsx: 'xlsx'}

/**
 * Write a file, or a package, for somebody who translates.
 *
 * @param request what is sent, and in which form
 * @returns what was written
 * @throws Misuse when there is no such policy or language, there is nothing to translate, another file has that name, or the file cannot be written
 */
export async function sendPassages(request: SendRequest): Promise<SendReport> {
  const {root = '.', policy, to, format = 'xliff', pack = false, only, cwd} = request
  const translation = openTranslation(root, policy, to)
  const {source, project} = translation
  if (to === source) throw translationMisuse(translation.wording, 'is-source', {actual: to})
  const {languages} = project
  const messages = [request.messages, project.configuration.messages].find(
    (one) => one !== undefined && languages.known.includes(one)
  )
  const words = createMessageWords(languages.translator(messages ?? languages.messages))
  const file = exchangeOf(translation, only, words)
  const asked = file.units.filter(({translatable}) => translatable)
  if (asked.length === 0) throw translationMisuse(translation.wording, 'nothing-to-send', {language: to})
  const name = `${policy}.${to}.${endings[format]}`
  const bytes = await writeExchange(file, format, exchangeWords(words, languages))
  const written = pack ? packTranslation({translation, file, format, name, bytes, words}) : bytes
  const out = path.resolve(cwd, request.out ?? (pack ? `${policy}.${to}.zip` : name))
  writeNew(out, written)
  return {
    file: out,
    policy,
    from: source,
    to,
    passages: asked.length,
    context: file.units.length - asked.length,
    counts: countForQuotation(file.units)
  }
}

function exchangeOf(
  translation: Translation,
  only: ReadonlySet<PassageState> | undefined,
  words: MessageWords
): ExchangeFile {
  const {wording, states, source, language, statuses} = translation
  const terms = createTermFinder(loadLexicons()(source), language)
  return withTitles(translation, (title) => {
    const notes = createNotes({
      words: exchangeWords(words, translation.project.languages),
      title,
      terms: (text) => terms([text]),
      siblings: (status) => siblingsOf(status, states.statuses, words)
    })
    return buildExchange({policy: wording.id, source, target: language, statuses, only, notes})
  })
}

/** What sections and activities are called; the project's own words are about none. */
function withTitles<T>({project, wording, source}: Translation, use: (title: Namer['title']) => T): T {
  const {policy} = wording
  if (!policy) return use(() => null)
  return withNamer({...wording, policy}, project.languages, source, ({title}) => use(title))
}

/** The same passage in the other languages. */
function siblingsOf({source, language}: PassageStatus, all: readonly PassageStatus[], words: MessageWords) {
  return all.flatMap((other) =>
    other.source === source &&
    other.language !== language &&
    other.target &&
    other.target !== source &&
    other.state !== 'draft'
      ? [{language: words.say(`status.language.${other.language}`), text: shownText(other.target.segment)}]
      : []
  )
}

/** What is there can be what a translator sent back under the name that it went out with, and the only copy of it. */
function writeNew(file: string, bytes: Uint8Array): void {
  const before = reading(file, (one) => (fs.statSync(one).isFile() ? fs.readFileSync(one) : undefined))
  if (before && !before.equals(bytes)) throw new Misuse('exchange-exists', {file})
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, bytes)
  } catch (error) {
    throw unwritable(file, error)
  }
}
