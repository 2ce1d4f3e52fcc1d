import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {createTranslator} from '../../../src/language/create-translator.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {
  UnreadableExchange,
  type ExchangeFile,
  type FileWords,
  type ReturnedFile
} from '../../../src/translate/exchange/exchange.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {exchangeWords} from '../../../src/workspace/translation/exchange-words.ts'
import {standardBundle, type StandardLanguage} from '../../support/standard-bundle.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {readXml, type XmlElement} from '../../diagnostics/fixtures/read-xml.ts'
import {exchangeUnitOf, factPart} from './exchange-arbitrary.ts'

/**
 * The product's own words for translators.
 *
 * @param language the language of who translates
 * @returns what says them
 */
export function exchangeWordsIn(language: StandardLanguage): FileWords {
  const words = createMessageWords(createTranslator(language, standardBundle(language), new Map()))
  return exchangeWords(words, loadLanguages(packageRoot))
}

const dfo = factPart('controller', 'DFØ')
const link = [
  {kind: 'open', raw: '[', name: '[', shown: '['},
  {kind: 'close', raw: '](https://example.com/)', name: '](https://example.com/)', shown: '](https://example.com/)'}
] as const

/** Passages as they are sent out, one of each sort. */
export const sampleFile: ExchangeFile = {
  policy: 'dfo',
  source: 'nn',
  target: 'en',
  units: [
    exchangeUnitOf({
      id: 'sections.intro.title#00000000000a',
      key: 'sections.intro.title',
      kind: 'heading',
      source: ['Om denne erklæringa'],
      target: ['About this declaration'],
      translatable: false,
      notes: [{about: 'place', text: 'Om denne erklæringa'}]
    }),
    exchangeUnitOf({
      id: 'sections.contact.text#00000000000b',
      source: ['Send ei melding til ', 1, ' om du lurer på noko. Les ', 2, 'meir hos oss', 3, '.'],
      target: ['Send a message to ', 1, ' if you have questions. ', 2, 'Read more', 3, '.'],
      parts: [dfo, ...link],
      state: 'stale',
      notes: [
        {about: 'place', text: 'Kontakt oss, 2. avsnitt'},
        {about: 'change', text: 'Før: «Send ein e-post til DFØ.»'},
        {about: 'term', text: 'innsyn → access'},
        {about: 'sibling', text: 'bokmål: Send en melding til DFØ.'}
      ]
    }),
    exchangeUnitOf({
      id: 'sections.rights.text#00000000000c',
      key: 'sections.rights.text',
      source: ['Du kan krevje innsyn, retting og sletting. '.repeat(12).trim()],
      target: ['Du kan krevje innsyn, retting og sletting. '.repeat(12).trim()],
      state: 'untranslated',
      notes: [{about: 'maximum', text: '600 teikn'}]
    }),
    exchangeUnitOf({
      id: 'sections.cookies.text#00000000000d',
      key: 'sections.cookies.text',
      source: ['=1+1 er ingen formel, ', 1, ' er «ikkje» det heller, _x0041_, ⟦2⟧, a\tb\nc'],
      target: ['+47 22 00 00 00'],
      parts: [factPart('phone', '@SUM(A1)')],
      state: 'draft',
      notes: [{about: 'description', text: 'Om informasjonskapslar.\nTo linjer.'}]
    })
  ]
}

/**
 * What must come back of what was sent out.
 *
 * @param file what was sent out
 * @returns ids and texts, and the state
 */
export function sentOf({policy, source, target, units}: ExchangeFile): unknown {
  return {policy, source, target, units: units.map((unit) => [unit.id, unit.source, unit.target, unit.state])}
}

/**
 * What came back, as `sentOf` has it.
 *
 * @param returned what was read
 * @param sent what was sent out, where the form says nothing of states
 * @returns ids and texts, and the state
 */
export function returnedOf({policy, source, target, units}: ReturnedFile, sent?: ExchangeFile): unknown {
  const states = new Map(sent?.units.map(({id, state}) => [id, state]))
  const rows = units.map((unit) => [unit.id, unit.source, unit.target, unit.state ?? states.get(unit.id)])
  return {policy, source, target, units: rows}
}

/**
 * Why something cannot be read.
 *
 * @param read what reads it
 * @returns the reason
 */
export async function reasonOf(read: () => unknown): Promise<string> {
  try {
    await read()
  } catch (error) {
    if (error instanceof UnreadableExchange) return error.reason
    throw error
  }
  return 'readable'
}

/**
 * Change parts of a file of Office.
 *
 * @param bytes the file
 * @param change what each part becomes; undefined leaves it out
 * @returns the changed file
 */
export function changeParts(bytes: Uint8Array, change: (text: string, path: string) => string | undefined): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = change(strFromU8(part), name)
    return text === undefined ? [] : [[name, strToU8(text)] as const]
  })
  // Some parts are many megabytes, and nobody sends the file anywhere.
  return zipSync(Object.fromEntries(parts), {level: 1})
}

/**
 * Open a file in LibreOffice and save it in the same form.
 *
 * @param bytes the file
 * @param form `xlsx`, which needs LibreOffice Calc, or `docx`, which needs LibreOffice Writer
 * @returns the file as LibreOffice saved it
 * @throws when it saved none
 */
export function saveInLibreOffice(bytes: Uint8Array, form: 'docx' | 'xlsx'): Uint8Array {
  const folder = temporaryFolder({[`sent.${form}`]: bytes})
  const saved = path.join(folder, 'saved')
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const given = ['--headless', '--convert-to', form, '--outdir', saved, path.join(folder, `sent.${form}`)]
  const {stderr} = spawnSync('soffice', [profile, ...given], {encoding: 'utf8'})
  const result = path.join(saved, `sent.${form}`)
  if (!fs.existsSync(result)) throw new Error(`LibreOffice did not save the ${form} file: ${stderr}`)
  return new Uint8Array(fs.readFileSync(result))
}

/**
 * Read a part of a file for an office program.
 *
 * @param file the file
 * @param path where the part lies in it
 * @returns the element that it is
 */
export function partOf(file: Uint8Array, path: string): XmlElement {
  return readXml(strFromU8(unzipSync(file)[path]!))
}
