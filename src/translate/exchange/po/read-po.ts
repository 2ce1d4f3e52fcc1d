import {po, type GetTextTranslation, type GetTextTranslations} from 'gettext-parser'
import {UnreadableExchange, type ExchangeState, type ReturnedFile, type ReturnedUnit} from '../exchange.ts'
import {readMarked} from '../marked-text.ts'
import {refuseLarge} from '../refuse-large.ts'
import {decodePo} from './decode-po.ts'
import {policyHeader, sourceHeader} from './po-names.ts'
import {splitEntries, type PoEntryText} from './split-entries.ts'

/**
 * Read PO that came back. Entries that are marked as obsolete are left out.
 *
 * @param bytes the file
 * @returns what is in it; nothing of it is trusted
 * @throws UnreadableExchange when it is damaged, too large, or holds no units
 */
export function readPo(bytes: Uint8Array): ReturnedFile {
  refuseLarge(bytes)
  let headers: Readonly<Record<string, string>> = {}
  const units: ReturnedUnit[] = []
  for (const entry of splitEntries(decodePo(bytes))) {
    const table = parse(entry)
    const [translation] = Object.values(table.translations).flatMap((context) => Object.values(context))
    if (!translation) {
      // What is left of an entry whose `msgid` was taken away; comments alone are nothing.
      if (/^[ \t]*msg/m.test(entry.text)) throw new UnreadableExchange('damaged', placeOf(entry))
      continue
    }
    if (isHead(translation)) headers = {...table.headers, ...headers}
    else units.push(unitOf(translation, placeOf(entry)))
  }
  if (units.length === 0) throw new UnreadableExchange('no-units')
  return {
    policy: headers[policyHeader] || undefined,
    source: languageIn(headers[sourceHeader]),
    target: languageIn(headers['Language']),
    units
  }
}

function parse(entry: PoEntryText): GetTextTranslations {
  try {
    return po.parse(entry.text, {validation: isValidated(entry.text)})
  } catch (error) {
    const {lineNumber = undefined, message} = error as Error & {lineNumber?: number}
    // One entry is never there twice; the parser takes what every object has, such as `constructor`, for another.
    if (message.startsWith('Duplicate msgid')) return po.parse(entry.text, {validation: false})
    throw new UnreadableExchange('damaged', lineNumber === undefined ? placeOf(entry) : lineOf(entry, lineNumber))
  }
}

/** How many plural forms there are is said in the head; ours have none, and those of others are not judged. */
function isValidated(text: string): boolean {
  return !/^[ \t]*msgid_plural/m.test(text)
}

/** A line that should have ended is noticed on the next, which may not be there. */
function lineOf({text, line}: PoEntryText, within: number): string {
  return String(line + Math.min(within, text.split('\n').length - 1) - 1)
}

function isHead({msgctxt, msgid}: GetTextTranslation): boolean {
  return msgctxt === undefined && msgid === ''
}

/** Where an entry begins after its comments. */
function placeOf({text, line}: PoEntryText): string {
  const before = text.slice(0, text.search(/^[ \t]*msg/m))
  return String(line + before.split('\n').length - 1)
}

function unitOf({msgctxt = '', msgid, msgstr, comments = {}}: GetTextTranslation, place: string): ReturnedUnit {
  const target = readMarked(msgstr?.[0] ?? '')
  const note = comments.translator?.trim() ?? ''
  return {
    id: msgctxt,
    place,
    source: readMarked(msgid),
    target,
    state: target.length === 0 ? 'untranslated' : stateOf(comments.flag ?? ''),
    notes: note === '' ? [] : [note]
  }
}

/** Whatever it was sent as: tools take `fuzzy` away from what is ready, and it stays with what somebody must look at again. */
function stateOf(written: string): ExchangeState {
  return written.split(/[\s,]+/).includes('fuzzy') ? 'draft' : 'translated'
}

/** Tools of gettext write languages as `nn_NO`. */
function languageIn(header: string | undefined): string | undefined {
  return header?.replaceAll('_', '-') || undefined
}
