import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {readExchangeDocument} from '../../../src/translate/exchange/docx/read-exchange-document.ts'
import type {ReturnedUnit} from '../../../src/translate/exchange/exchange.ts'
import {reasonOf} from './office-fixtures.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A document as Word on the web writes it: its main part has another name than usual. */
function documentOf(body: string, comments = ''): Uint8Array {
  const texts = {
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
    'word/document2.xml': `<w:document xmlns:w="${word}" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document2.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId7" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    'word/comments.xml': `<w:comments xmlns:w="${word}">${comments}</w:comments>`
  }
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])))
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="5"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`
const head = row(
  paragraph(run('personvern-exchange 1 dfo nn en')),
  paragraph(run('Original')),
  paragraph(run('English'))
)

async function unitsOf(rows: string, comments?: string): Promise<readonly ReturnedUnit[]> {
  return (await readExchangeDocument(documentOf(`<w:tbl>${rows}</w:tbl>`, comments))).units
}

/** What a cell of a translation is read as. */
async function targetOf(cell: string): Promise<unknown> {
  const [unit] = await unitsOf(head + row(paragraph(run('a#1')), paragraph(run('Ein')), cell))
  return unit!.target
}

describe('the text of a cell', () => {
  test.each([
    [
      'is in runs that Word cut as it liked',
      paragraph(run('Send to ⟦1 ') + '<w:proofErr w:type="spellStart"/>' + run('DFØ⟧') + run('.')),
      ['Send to ', 1, '.']
    ],
    [
      'has its tracked insertions and not its deletions',
      paragraph(`<w:ins w:id="1">${run('New')}</w:ins><w:del w:id="2"><w:r><w:delText>Old</w:delText></w:r></w:del>`),
      ['New']
    ],
    [
      'has what was moved where it was moved to',
      paragraph(`<w:moveFrom>${run('b')}</w:moveFrom>${run('a')}<w:moveTo>${run('b')}</w:moveTo>`),
      ['ab']
    ],
    [
      'has tabs, breaks and hyphens that Word has elements for',
      paragraph(
        '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:cr/><w:ptab/></w:r>'
      ),
      ['a\tb\nc\u2011\u00ad\n\t']
    ],
    [
      'has its paragraphs on lines, but for empty ones at the ends',
      paragraph('') + paragraph(run('a')) + paragraph('') + paragraph(run('b')) + paragraph(''),
      ['a\n\nb']
    ],
    [
      'goes on where the end of a paragraph was deleted',
      paragraph('<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>' + run('a')) + paragraph(run('b')),
      ['ab']
    ],
    [
      'has links and fields as they are shown',
      paragraph(
        `<w:hyperlink r="x">${run('link')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>${run('7')}</w:fldSimple>`
      ),
      ['link7']
    ],
    [
      'has no drawings, and nothing twice',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:p>${run('x')}</w:p></w:drawing></mc:Choice><mc:Fallback><w:p>${run('x')}</w:p></mc:Fallback></mc:AlternateContent></w:r>${run('y')}`
      ),
      ['y']
    ],
    [
      'has controls and tables within it',
      `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${paragraph(run('a'))}</w:sdtContent></w:sdt><w:tbl>${row(paragraph(run('b')))}</w:tbl>`,
      ['a\nb']
    ],
    ['can be nothing', paragraph(''), []],
    ['can be marked as data', paragraph('<w:r><w:t><![CDATA[a < b]]></w:t></w:r>'), ['a < b']]
  ])('%s', async (_, cell, target) => {
    expect(await targetOf(cell)).toEqual(target)
  })
})

describe('a document that came back', () => {
  const one = row(paragraph(run('a#1')) + paragraph(run('Place')), paragraph(run('Ein')), paragraph(run('One')))
  const two = row(paragraph(run('b#2')), paragraph(run('To')), paragraph(run('Two')))

  test('may have its rows moved, added, deleted, and its table cut in two', async () => {
    const empty = row(paragraph(''), paragraph(''), paragraph(run(' ')))
    const gone = one.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="9"/></w:trPr>')
    const lost = row(paragraph(''), paragraph(''), paragraph(run('Whose?')))
    const short = row(paragraph(run('c#3')))
    const units = await unitsOf(`${head}${two}${empty}${gone}</w:tbl><w:p/><w:tbl>${head}${one}${lost}${short}`)
    expect(units.map(({id, place, target}) => [id, place, target])).toEqual([
      ['b#2', '2', ['Two']],
      ['a#1', '6', ['One']],
      ['', '7', ['Whose?']],
      ['c#3', '8', []]
    ])
  })

  test('has comments as notes', async () => {
    const marked = paragraph(
      `<w:commentRangeStart w:id="4"/>${run('Two')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:r><w:commentReference w:id="5"/></w:r><w:r><w:commentReference w:id="6"/></w:r>`
    )
    const comments = `<w:comment w:id="4" w:author="A">${paragraph(run('Kva er dette?'))}${paragraph(run('Sjå her.'))}</w:comment><w:comment w:id="5"><w:p/></w:comment>`
    const units = await unitsOf(head + row(paragraph(run('b#2')), paragraph(run('To')), marked) + one, comments)
    expect(units.map(({notes}) => notes)).toEqual([['Kva er dette?\nSjå her.'], []])
  })

  test('is known by its ids when its head is gone', async () => {
    const known = two.replace('b#2', 'sections.contact.text#0123456789ab')
    const returned = await readExchangeDocument(documentOf(`<w:tbl>${one}${known}</w:tbl>`))
    expect(returned).toMatchObject({policy: undefined, source: undefined, target: undefined})
    expect(returned.units.map(({id}) => id)).toEqual(['sections.contact.text#0123456789ab'])
  })

  test.each([
    ['of a later version', head.replace('exchange 1', 'exchange 2') + one, 'unsupported-version'],
    ['whose head says too little', head.replace(' nn en', '') + one, 'no-units'],
    ['whose head says too much', head.replace(' en', ' en se') + one, 'no-units'],
    ['without a table', '', 'no-units']
  ])('is refused when it is one %s', async (_, rows, reason) => {
    expect(await reasonOf(() => unitsOf(rows))).toBe(reason)
  })

  describe('with a column that somebody put in', () => {
    const saying = {say: (key: string) => (key === 'office.columns.target' ? 'Omsetjing' : 'Original')}
    const facts = paragraph(run('personvern-exchange 1 dfo nn en'))
    const heads = (...names: readonly string[]): string => row(facts, ...names.map((name) => paragraph(run(name))))
    const cells = (...texts: readonly string[]): string => row(...texts.map((text) => paragraph(run(text))))
    const read = async (rows: string): Promise<unknown> => {
      const {units} = await readExchangeDocument(documentOf(`<w:tbl>${rows}</w:tbl>`), [saying])
      return units.map(({source, target}) => [source, target])
    }

    test.each([
      ['before the translation', ['Original (nynorsk)', 'Status', 'Omsetjing (engelsk)'], ['Ein', 'OK', 'One']],
      ['after it', ['Original', 'Omsetjing', 'Status'], ['Ein', 'One', 'OK']]
    ])('%s is read by its heads', async (_, names, texts) => {
      expect(await read(heads(...names) + cells('a#1', ...texts))).toEqual([[['Ein'], ['One']]])
    })

    test('may lack the source', async () => {
      expect(await read(heads('Omsetjing') + cells('a#1', 'One'))).toEqual([[undefined, ['One']]])
    })

    test.each([
      ['in the table, whose heads nobody knows', heads('A', 'B', 'C') + cells('a#1', 'Ein', 'OK', 'One')],
      ['in one row', heads('Original', 'Omsetjing') + cells('a#1', 'Ein', 'OK', 'One')],
      ['in all rows but one', heads('Original', 'Status', 'Omsetjing') + cells('a#1', 'Ein', 'One')],
      ['in a table without a head', cells('a#0123456789ab', 'Ein', 'OK', 'One')]
    ])('is refused when it is %s', async (_, rows) => {
      expect(await reasonOf(() => read(rows))).toBe('columns')
    })
  })

  test('can have no comments at all, and parts that are not there', async () => {
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${packages}"><Relationship/><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${word}"><w:body><w:tbl>${head}${one}</w:tbl></w:body></w:document>`
      )
    })
    expect((await readExchangeDocument(bytes)).units).toHaveLength(1)
  })
})
