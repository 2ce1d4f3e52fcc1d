import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type IRunOptions,
  type ParagraphChild
} from 'docx'
import {visible} from '../../diagnostics/report-characters.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {settleDocument} from '../../render/word/settle-document.ts'
import {textRun} from '../../render/word/text-run.ts'
import type {VersionChange} from './diff-versions.ts'
import type {Evidence} from './evidence-data.ts'
import {dateOf, evidenceWords, type EvidenceWords} from './evidence-words.ts'
import type {VersionBlock} from './version-blocks.ts'

/**
 * Lay evidence of an approval out as a Word document for the case archive. The same evidence is the same bytes.
 *
 * @param evidence what is kept
 * @param words what says messages
 * @returns the bytes of a DOCX file
 */
export async function evidenceDocx(evidence: Evidence, words: MessageWords): Promise<Uint8Array> {
  const said = evidenceWords(evidence, words)
  const {language, by, day} = evidence.approval
  const document = new Document({
    creator: visible(by),
    lastModifiedBy: visible(by),
    title: visible(`${said.title}: ${evidence.title}`),
    styles: {default: {document: {run: {font: 'Calibri', size: 22, language: {value: words.language}}}}},
    sections: [{children: [...aboutParts(said), ...changeParts(evidence, said), ...restParts(evidence, said, words)]}]
  })
  return settleDocument(await Packer.toBuffer(document), day)

  function restParts({passages, blocks}: Evidence, {heading, columns}: EvidenceWords, own: MessageWords) {
    const date = (text: string): string => (text === '' ? '' : dateOf(text, own))
    const names = ['place', 'text', 'by', 'changed', 'reader', 'read'] as const
    return [
      headingOf(heading.passages),
      tableOf([
        names.map((name) => cell(columns[name], {bold: true})),
        ...passages.map(({place, text, by: maker, changed, reader, read}) => [
          cell(place),
          cell(text, {language: {value: language}}),
          ...[maker, date(changed), reader, date(read)].map((value) => cell(value))
        ])
      ]),
      headingOf(heading.text),
      ...textParts(blocks, {language: {value: language}})
    ]
  }
}

function aboutParts({title, lines, facts, heading}: EvidenceWords): (Paragraph | Table)[] {
  return [
    new Paragraph({heading: HeadingLevel.HEADING_1, children: runs(title)}),
    tableOf(
      lines.map(({label, value, language}) => [
        cell(label, {bold: true}, 25),
        cell(value, language === undefined ? {} : {language: {value: language}}, 75)
      ])
    ),
    ...(facts.length === 0 ? [] : [headingOf(heading.facts), ...facts.map((fact) => bullet(1, runs(fact)))])
  ]
}

function changeParts({approval, before: last}: Evidence, said: EvidenceWords): Paragraph[] {
  const {heading, before, legend, changes} = said
  const own = {language: {value: approval.language}}
  return [
    headingOf(heading.changes),
    ...before.map((line) => new Paragraph({children: runs(line), spacing: {after: 120}})),
    ...(legend === undefined ? [] : [new Paragraph({children: runs(legend), spacing: {after: 120}})]),
    ...(last ? changes : []).flatMap(({kind, place, change}) => [
      new Paragraph({
        keepNext: true,
        spacing: {before: 160},
        children: [...runs(kind, {bold: true}), ...(place === '' ? [] : runs(` (${place})`, own))]
      }),
      new Paragraph({indent: {left: 360}, children: marked(change, own)})
    ])
  ]
}

/** Not by colour alone: marks, a line under or through. */
function marked({kind, before, now, words = []}: VersionChange, own: IRunOptions): ParagraphChild[] {
  const put = (text: string): ParagraphChild[] =>
    runs(`[+ ${text} +]`, {...own, bold: true, underline: {}, color: '0B5C2A'})
  const taken = (text: string): ParagraphChild[] => runs(`[− ${text} −]`, {...own, strike: true, color: '8C1D18'})
  if (kind === 'added') return put(now!.text)
  if (kind === 'removed') return taken(before!.text)
  if (kind === 'moved') return runs(now!.text, own)
  return words.flatMap((piece) => {
    if (piece.kind === 'same') return runs(piece.text, own)
    return piece.kind === 'added' ? put(piece.text) : taken(piece.text)
  })
}

function textParts(blocks: readonly VersionBlock[], own: IRunOptions): (Paragraph | Table)[] {
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.kind === 'row') return isFirstRow(blocks, index) ? [rowsFrom(blocks, index, own), new Paragraph({})] : []
    if (block.kind === 'item')
      return block.marker === ''
        ? [bullet(block.level, runs(block.text, own))]
        : [new Paragraph({indent: {left: 360 * block.level}, children: runs(`${block.marker} ${block.text}`, own)})]
    if (block.kind !== 'heading') return [new Paragraph({spacing: {after: 120}, children: runs(block.text, own)})]
    // Headings of the text stand below those of the document.
    const heading = [HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5][block.level - 1]
    return [new Paragraph({heading: heading ?? HeadingLevel.HEADING_6, children: runs(block.text, own)})]
  })
}

function isFirstRow(blocks: readonly VersionBlock[], index: number): boolean {
  return blocks[index]!.level === 0 || blocks[index - 1]?.kind !== 'row'
}

function rowsFrom(blocks: readonly VersionBlock[], first: number, own: IRunOptions): Table {
  const after = blocks.findIndex((block, index) => index > first && (block.kind !== 'row' || block.level === 0))
  const rows = blocks.slice(first, after < 0 ? undefined : after)
  return tableOf(rows.map(({cells, level}) => cells.map((text) => cell(text, {...own, bold: level === 0}))))
}

function headingOf(text: string): Paragraph {
  return new Paragraph({heading: HeadingLevel.HEADING_2, children: runs(text)})
}

function bullet(level: number, children: ParagraphChild[]): Paragraph {
  return new Paragraph({bullet: {level: Math.min(level - 1, 8)}, children})
}

function tableOf(rows: readonly TableCell[][]): Table {
  return new Table({
    width: {size: 100, type: WidthType.PERCENTAGE},
    rows: rows.map((children) => new TableRow({cantSplit: true, children}))
  })
}

function cell(text: string, options: IRunOptions = {}, percent?: number): TableCell {
  return new TableCell({
    margins: {top: 40, bottom: 40, left: 80, right: 80},
    ...(percent !== undefined && {width: {size: percent, type: WidthType.PERCENTAGE}}),
    children: [new Paragraph({children: runs(text, options)})]
  })
}

function runs(text: string, options: IRunOptions = {}): ParagraphChild[] {
  return [textRun(text, options)]
}
