import fc from 'fast-check'
import {describe, expect, jest, test} from '@jest/globals'
import {readExchangeDocument} from '../../../src/translate/exchange/docx/read-exchange-document.ts'
import {writeExchangeDocument} from '../../../src/translate/exchange/docx/write-exchange-document.ts'
import {elements, type XmlElement} from '../../diagnostics/fixtures/read-xml.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {exchangeFiles, exchangeUnitOf, sayKeys} from './exchange-arbitrary.ts'
import {exchangeWordsIn, partOf, returnedOf, sampleFile, saveInLibreOffice, sentOf} from './office-fixtures.ts'

const words = exchangeWordsIn('nn')
const bytes = await writeExchangeDocument(sampleFile, words)

/** Hyphens of every sort. */
const hyphens = {...sampleFile, units: [exchangeUnitOf({target: ['e\u2011post, person\u00advern, -\u00ad\u2011']})]}

function textOf(element: XmlElement): string {
  return elements(element, 'w:t')
    .map(({text}) => text)
    .join('')
}

describe('what is sent out in a document', () => {
  test.each(['nb', 'nn', 'en'] as const)('comes back, with heads in %s', async (language) => {
    const sent = await writeExchangeDocument(sampleFile, exchangeWordsIn(language))
    expect(returnedOf(await readExchangeDocument(sent), sampleFile)).toEqual(sentOf(sampleFile))
  })

  test('comes back with the states that say that words stand, where these can be read', async () => {
    const units = sampleFile.units.filter(({translatable}) => translatable)
    const returned = await readExchangeDocument(bytes, [words])
    expect(units.map(({id}) => returned.units.find((unit) => unit.id === id)?.state)).toEqual(
      units.map(({state}) => (state === 'translated' || state === 'final' ? state : undefined))
    )
  })

  test('comes back whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(exchangeFiles(), async (file) => {
        const returned = await readExchangeDocument(await writeExchangeDocument(file, sayKeys))
        expect(returnedOf(returned, file)).toEqual(sentOf(file))
      })
    )
  })

  test('comes back with its hyphens, of every sort', async () => {
    const sent = await writeExchangeDocument(hyphens, words)
    expect(returnedOf(await readExchangeDocument(sent), hyphens)).toEqual(sentOf(hyphens))
  })

  test('is the same bytes each time, whenever that is', async () => {
    jest.useFakeTimers({
      now: new Date(2031, 4, 17),
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout']
    })
    try {
      expect(await writeExchangeDocument(sampleFile, words)).toEqual(bytes)
    } finally {
      jest.useRealTimers()
    }
  })
})

describe('a document for translators', () => {
  const document = partOf(bytes, 'word/document.xml')
  const rows = elements(document, 'w:tr').map((row) => elements(row, 'w:tc'))

  test('says what to do above a table with heads that are there on every page', () => {
    const paragraphs = elements(document, 'w:body')[0]!.children.filter(({name}) => name === 'w:p')
    expect(paragraphs.slice(0, 3).map((paragraph) => textOf(paragraph).slice(0, 42))).toEqual([
      'Omsetjing av «dfo» frå nynorsk til engelsk',
      'Skriv omsetjinga til engelsk i kolonnen ti',
      'Blå merke, slik som ⟦1 DFØ⟧, står for det '
    ])
    expect(rows[0]!.map(textOf)).toEqual([
      'personvern-exchange 1 dfo nn en',
      'Original (nynorsk)',
      'Omsetjing (engelsk)'
    ])
    expect(elements(document, 'w:tblHeader').map(({attributes}) => attributes['w:val'] ?? 'on')).toEqual([
      'on',
      'off',
      'off',
      'off',
      'off'
    ])
  })

  test('has the id, the place, the state and the notes beside each source', () => {
    expect(elements(rows[2]![0]!, 'w:p').map(textOf)).toEqual([
      'sections.contact.text#00000000000b',
      'Kontakt oss, 2. avsnitt · Må lesast på nytt',
      'Endra sidan sist: Før: «Send ein e-post til DFØ.»',
      'Term: innsyn → access',
      'Slik står det elles: bokmål: Send en melding til DFØ.'
    ])
  })

  test('shows what is there for context in grey, to be read alone', () => {
    expect(elements(rows[1]![0]!, 'w:p').map(textOf)[1]).toBe('Om denne erklæringa · Berre til lesing')
    expect(elements(rows[1]![2]!, 'w:shd')[0]!.attributes['w:fill']).toBe('F2F2F2')
    expect(elements(rows[2]![2]!, 'w:shd')).toEqual([])
  })

  test('has protected parts in colour, that cannot be edited, and can be moved in the translation', () => {
    const controls = ([1, 2] as const).map((column) =>
      elements(rows[2]![column]!, 'w:sdt').map((control) => [
        textOf(control),
        elements(control, 'w:lock')[0]!.attributes['w:val'],
        elements(control, 'w:color')[0]!.attributes['w:val']
      ])
    )
    expect(controls[0]!.map(([, lock]) => lock)).toEqual(Array(3).fill('sdtContentLocked'))
    expect(controls[1]).toEqual([
      ['⟦1 DFØ⟧', 'contentLocked', '1A5FB4'],
      ['⟦2 [⟧', 'contentLocked', '1A5FB4'],
      ['⟦3 ](https://example.com/)⟧', 'contentLocked', '1A5FB4']
    ])
  })

  test('has each column in its language, for the spell checker', async () => {
    const languages = (file: Uint8Array): unknown[] =>
      elements(partOf(file, 'word/styles.xml'), 'w:style')
        .filter(({attributes}) => /^Exchange(?:Source|Target)$/.test(attributes['w:styleId'] ?? ''))
        .map((style) => elements(style, 'w:lang')[0]!.attributes['w:val'])
    expect(languages(bytes)).toEqual(['nn-NO', 'en-GB'])
    expect(languages(await writeExchangeDocument({...sampleFile, target: 'se'}, words))).toEqual(['nn-NO', 'se'])
  })
})

const withLibreOffice = isAtHand('soffice') ? describe : describe.skip

withLibreOffice('a document that LibreOffice saved', () => {
  test('comes back as it was', async () => {
    const saved = saveInLibreOffice(bytes, 'docx')
    expect(returnedOf(await readExchangeDocument(saved), sampleFile)).toEqual(sentOf(sampleFile))
  }, 120_000)

  test('comes back with its hyphens', async () => {
    const saved = saveInLibreOffice(await writeExchangeDocument(hyphens, words), 'docx')
    expect(returnedOf(await readExchangeDocument(saved), hyphens)).toEqual(sentOf(hyphens))
  }, 120_000)

  test('comes back whatever the texts are', async () => {
    const files = fc.sample(exchangeFiles(), {seed: 5, numRuns: 40})
    const units = files.flatMap((file, index) => file.units.map((unit) => ({...unit, id: `${unit.id}#${index}`})))
    const file = {...sampleFile, units}
    const saved = saveInLibreOffice(await writeExchangeDocument(file, words), 'docx')
    expect(returnedOf(await readExchangeDocument(saved), file)).toEqual(sentOf(file))
  }, 120_000)
})
