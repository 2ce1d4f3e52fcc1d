import {writeWorkbook} from '../../diagnostics/write-workbook.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {plainText} from '../../language/plain-text.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import type {ExchangeFile, ExchangeFormat} from '../../translate/exchange/exchange.ts'
import {countForQuotation} from '../../translate/exchange/package/count-for-quotation.ts'
import {termWorkbook} from '../../translate/exchange/package/term-workbook.ts'
import {writeInstruction, type PackagePart} from '../../translate/exchange/package/write-instruction.ts'
import {writePackage, type PackageFile} from '../../translate/exchange/package/write-package.ts'
import {writeTbx} from '../../translate/exchange/package/write-tbx.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import {renderPolicy} from '../render/render-policy.ts'
import type {Translation} from './open-translation.ts'

/** What is packed. */
export interface Packing {
  translation: Translation
  file: ExchangeFile
  format: ExchangeFormat
  /** The name of the exchange file, and its bytes. */
  name: string
  bytes: Uint8Array
  words: MessageWords
}

/** Where pages lie in the package. */
const pagePath = '{policy}.{language}.{format}'

/**
 * Put everything that a translator needs in one zip: the passages, the page in both languages, the terms, and what to do.
 *
 * @param packing the passages and where they are from
 * @returns the bytes of the zip
 */
export function packTranslation({translation, file, format, name, bytes, words}: Packing): Uint8Array {
  const {project, source, language} = translation
  const {translations = {}} = project.configuration
  const {terms} = loadLexicons()(source)
  const parts: (PackageFile & {part: PackagePart})[] = [
    {part: 'exchange', path: name, bytes},
    ...pagesOf(translation, words),
    {part: 'terms', path: 'terms.xlsx', bytes: writeWorkbook(termWorkbook(terms, words, [source, language]))},
    {part: 'tbx', path: 'terms.tbx', bytes: Buffer.from(writeTbx(terms, words))}
  ]
  const instruction = writeInstruction(
    {
      title: titleOf(translation, words),
      from: source,
      to: language,
      contact: translations.contact,
      houseStyle: translations.houseStyle?.[language] ?? [],
      counts: countForQuotation(file.units),
      format,
      files: parts
    },
    words
  )
  return writePackage([
    {path: `${words.say('package.instructionFile')}.html`, bytes: Buffer.from(instruction)},
    ...parts
  ])
}

/** The page in the language that is translated from, and as it is in the other; what is missing is marked. Words that are no policy's have no page. */
function pagesOf(
  {project, wording, source, language}: Translation,
  words: MessageWords
): (PackageFile & {part: PackagePart})[] {
  if (!wording.policy) return []
  const languages = [source, language]
  // The pages link to each other where they lie in the package, and to no other that is not there.
  const alone = {...project, configuration: {...project.configuration, languages}}
  const {pages} = renderPolicy(alone, wording.id, createCompiler(), {
    languages,
    path: pagePath,
    formats: ['html'],
    draft: true,
    gapText: (key) => words.say('draft.gap', {key}),
    markText: ({state, text}) => words.say(`draft.state.${state}`, {text})
  })
  return pages.map(({language: one, content, place}) => ({
    part: one === source ? 'source' : 'target',
    path: place.path,
    bytes: Buffer.from(content)
  }))
}

function titleOf({project, wording, source}: Translation, words: MessageWords): string {
  if (!wording.policy) return words.say('translate.ownWords')
  const translator = project.languages.translator(source)
  return translator.within(wording.words.get(source)!, () => {
    const word = translator.word('title', () => '')
    return word ? plainText(word) : wording.id
  })
}
