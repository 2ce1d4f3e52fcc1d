import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild
} from 'docx'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {misuseIn} from '../support/misuse-in.ts'
import {leftOut, outline, read} from './read.ts'

const sentence = 'Vi behandlar opplysningar om deg for å kunne gi deg dei tenestene som du har rett på.'

function bold(text: string): Paragraph {
  return new Paragraph({children: [new TextRun({text, bold: true})]})
}

function heading(text: string, level: 'HEADING_1' | 'HEADING_2' | 'TITLE'): Paragraph {
  return new Paragraph({text, heading: HeadingLevel[level]})
}

function line(...children: ParagraphChild[]): Paragraph {
  return new Paragraph({children})
}

async function pack(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const footnotes = {1: {children: [new Paragraph('Sjå personopplysningslova § 1.')]}}
  return await Packer.toBuffer(new Document({footnotes, sections: [{children}]}))
}

/** A document with its parts changed. */
async function changed(change: (name: string, part: string) => string): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await pack(new Paragraph(sentence))))
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))])))
}

describe('a Word document', () => {
  test('has its title, headings, lists, tables, links and notes', async () => {
    const cells = (...texts: string[]): TableRow =>
      new TableRow({children: texts.map((text) => new TableCell({children: [new Paragraph(text)]}))})
    const document = await pack(
      heading('Personvern', 'TITLE'),
      line(
        new TextRun('Vi lagrar '),
        new TextRun({text: 'namnet', bold: true}),
        new TextRun(' ditt'),
        new FootnoteReferenceRun(1),
        new TextRun('.')
      ),
      heading('Kapslar', 'HEADING_1'),
      new Paragraph({text: 'ein', bullet: {level: 0}}),
      new Paragraph({text: 'under', bullet: {level: 1}}),
      new Table({rows: [cells('Namn', 'Føremål'), cells('_ga', 'Måling')]}),
      heading('Rettar', 'HEADING_2'),
      line(new ExternalHyperlink({link: 'https://lovdata.no/', children: [new TextRun('Lova')]})),
      bold('Klage'),
      line(new TextRun('Kommunen'), new TextRun({text: 'Gate 1', break: 1}))
    )
    const page = await read(document, 'page.docx')
    expect(outline(page)).toEqual([
      'Personvern',
      'Vi lagrar **namnet** ditt\\[1].',
      '# Kapslar',
      '- ein\n  - under\n\n| Namn | Føremål |\n| - | - |\n| \\_ga | Måling |',
      '## Rettar',
      '[Lova](https://lovdata.no/)',
      '### Klage',
      'Kommunen\\\nGate 1\n\n\\[1] Sjå personopplysningslova § 1.'
    ])
    expect(page.form).toBe('docx')
  })

  test('has no lines', async () => {
    const {sections} = await read(
      await pack(heading('A', 'HEADING_1'), heading('B', 'HEADING_2'), new Paragraph(sentence)),
      'page.docx'
    )
    expect(sections.map((section) => ['line' in section, ...section.blocks.map((block) => 'line' in block)])).toEqual([
      [false, false]
    ])
  })

  test('has no list of contents', async () => {
    const entry = (text: string): Paragraph =>
      line(new InternalHyperlink({anchor: text, children: [new TextRun(text)]}))
    const page = await read(
      await pack(heading('A', 'TITLE'), ...['Ein', 'To', 'Tre'].map(entry), new Paragraph(sentence)),
      'page.docx'
    )
    expect([leftOut(page), page.sections.length]).toEqual([['contents: Ein', 'contents: To', 'contents: Tre'], 1])
  })

  test('is known by what is in it, when its name does not tell', async () => {
    expect((await read(await pack(new Paragraph(sentence)), 'page')).form).toBe('docx')
  })

  test('fetches nothing, whatever it refers to', async () => {
    const document = await changed((name, part) =>
      name === 'word/_rels/document.xml.rels'
        ? part.replace(
            '</Relationships>',
            '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
          )
        : part.replace(
            '<w:body>',
            '<w:body><w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="x" r:link="x"/></w:drawing></w:r></w:p>'
          )
    )
    expect(outline(await read(document, 'page.docx'))).toEqual(['', sentence])
  })
})

describe('a Word document is refused', () => {
  const broken = {code: 'page-broken', parameters: {file: 'page.docx'}}

  test.each([
    ['is something else', strToU8('Ikkje noko dokument')],
    ['is encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)],
    ['is cut off', zipSync({'word/document.xml': strToU8('<x/>')}).subarray(0, 40)],
    ['is a package of other things', zipSync({'a.txt': strToU8('a')})],
    ['has no text where its text should be', zipSync({'word/document.xml': strToU8('ikkje XML <')})],
    [
      'has too many files',
      zipSync(Object.fromEntries(Array.from({length: 5001}, (_, index) => [`word/${index}.xml`, new Uint8Array(1)])))
    ],
    [
      'is large when it is unpacked',
      zipSync({'word/document.xml': strToU8('<x/>'), 'word/media/a': new Uint8Array(50_000_001)})
    ]
  ])('when it %s', async (_, bytes) => {
    expect(await misuseIn(read(bytes, 'page.docx'))).toEqual(broken)
  })

  test('when it declares entities', async () => {
    const document = await changed((name, part) =>
      name === 'word/document.xml'
        ? part.replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
        : part
    )
    expect(await misuseIn(read(document, 'page.docx'))).toEqual(broken)
  })

  test('when it is nested without end', async () => {
    const document = await changed((name, part) =>
      name === 'word/document.xml'
        ? part.replace(
            '<w:body>',
            `<w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`
          )
        : part
    )
    expect((await misuseIn(read(document, 'page.docx')))?.code).toMatch(/^page-(?:broken|too-deep)$/)
  })
})
