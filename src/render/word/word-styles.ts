import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions
} from 'docx'

/** The styles of paragraphs, by what stands in them; headings and captions have those that Word itself knows. */
export const paragraphStyles = {
  body: 'Normal',
  caption: 'Caption',
  cell: 'TableText',
  cellHead: 'TableHead',
  denseCell: 'DenseTableText',
  denseCellHead: 'DenseTableHead',
  code: 'CodeBlock',
  colophon: 'Colophon',
  item: 'ListParagraph',
  margin: 'PageMargin',
  notice: 'Notice',
  quotation: 'Quote'
} as const

/** What stands in a paragraph. */
export type ParagraphKind = keyof typeof paragraphStyles

/** Colours: of text that is not black on white each has a contrast of at least 4.5 to 1. */
export const colours = {
  heading: '1F3A5F',
  quiet: '595959',
  link: '0B57A4',
  line: 'BFC7D1',
  head: 'E8EDF3',
  notice: 'F3F5F8',
  missing: 'yellow'
} as const

/** What code is written in. */
export const codeFont = {font: 'Consolas', noProof: true} as const

/** How large code is, in half points: smaller than the text around it, since its letters are wider. */
export const codeSizes = {text: 20, cell: 17, denseCell: 15} as const

/**
 * How large text in tables is, in half points, and the margins of a cell on both sides together, in twentieths of a point: tables with many
 * columns are denser, so that words need not be broken.
 */
export const cells = {cell: {size: 19, margins: 200}, denseCell: {size: 17, margins: 130}} as const

/** A4 with margins that leave lines of about eighty letters, in twentieths of a point. */
export const page = {
  size: {width: 11_906, height: 16_838},
  margin: {top: 1418, bottom: 1304, left: 1361, right: 1361, header: 680, footer: 624}
} as const

/** How wide the text is. */
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** How far each level of a list is moved in. */
export const listIndent = 425

/** Size in half points, and the space before and after in twentieths of a point, of each level of headings. */
const headings = [
  {size: 48, before: 0, after: 200},
  {size: 32, before: 400, after: 100},
  {size: 26, before: 300, after: 80},
  {size: 23, before: 240, after: 60},
  {size: 22, before: 200, after: 60},
  {size: 22, before: 200, after: 60}
] as const

/** How far lines stand from each other, in parts of 240 of their height. */
function lines(line: number): {line: number; lineRule: (typeof LineRuleType)['AUTO']} {
  return {line, lineRule: LineRuleType.AUTO}
}

/** The marks of lists, from the outermost. */
const marks = ['•', '–', '▪'] as const

/**
 * Make the styles of a document.
 *
 * @param language the language that it is proofread in, `nn-NO`
 * @returns styles
 */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {font: 'Calibri', size: 22, language: {value: language}},
        paragraph: {spacing: {after: 140, ...lines(283)}}
      },
      ...Object.fromEntries(
        headings.map(({size, before, after}, index) => [
          `heading${index + 1}`,
          {
            run: {font: 'Calibri', size, bold: true, color: colours.heading},
            paragraph: {spacing: {before, after, ...lines(259)}, keepNext: true, keepLines: true}
          }
        ])
      ),
      hyperlink: {run: {color: colours.link, underline: {}}}
    },
    paragraphStyles: ownStyles
  }
}

const line = {style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line} as const

const ownStyles: IParagraphStyleOptions[] = [
  {
    id: paragraphStyles.item,
    name: 'List Paragraph',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {spacing: {after: 60}}
  },
  {
    id: paragraphStyles.caption,
    name: 'caption',
    basedOn: 'Normal',
    quickFormat: true,
    run: {bold: true, size: 20, color: colours.heading},
    paragraph: {spacing: {before: 200, after: 80}, keepNext: true}
  },
  {
    id: paragraphStyles.quotation,
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {indent: {left: 397, right: 397}}
  },
  {
    id: paragraphStyles.cell,
    name: 'Table Text',
    basedOn: 'Normal',
    run: {size: cells.cell.size},
    paragraph: {spacing: {before: 30, after: 30, ...lines(250)}}
  },
  {id: paragraphStyles.cellHead, name: 'Table Head', basedOn: paragraphStyles.cell, run: {bold: true}},
  {
    id: paragraphStyles.denseCell,
    name: 'Dense Table Text',
    basedOn: paragraphStyles.cell,
    run: {size: cells.denseCell.size}
  },
  {
    id: paragraphStyles.denseCellHead,
    name: 'Dense Table Head',
    basedOn: paragraphStyles.denseCell,
    run: {bold: true}
  },
  {id: paragraphStyles.code, name: 'Code Block', basedOn: 'Normal', run: {...codeFont, size: codeSizes.text}},
  {
    id: paragraphStyles.notice,
    name: 'Notice',
    basedOn: 'Normal',
    paragraph: {
      indent: {left: 170},
      shading: {type: ShadingType.CLEAR, color: 'auto', fill: colours.notice},
      border: {left: {...line, size: 24, color: colours.heading}}
    }
  },
  {
    id: paragraphStyles.colophon,
    name: 'Colophon',
    basedOn: 'Normal',
    run: {size: 19, color: colours.quiet},
    paragraph: {spacing: {before: 480}, border: {top: line}}
  },
  {
    id: paragraphStyles.margin,
    name: 'Page Margin',
    basedOn: 'Normal',
    run: {size: 17, color: colours.quiet},
    paragraph: {spacing: {after: 0, ...lines(240)}}
  }
]

/**
 * The levels of a list.
 *
 * @param start the number of its first item; undefined for a list with marks
 * @returns nine levels, as many as Word has
 */
export function listLevels(start: number | undefined): ILevelsOptions[] {
  return Array.from({length: 9}, (_, level) => ({
    level,
    ...(start === undefined
      ? {format: LevelFormat.BULLET, text: marks[Math.min(level, marks.length - 1)]!}
      : {format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start}),
    alignment: AlignmentType.START,
    style: {paragraph: {indent: {left: listIndent * (level + 1), hanging: listIndent}}}
  }))
}
