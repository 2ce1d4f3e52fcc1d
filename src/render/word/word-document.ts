import type {Element, Root} from 'hast'
import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type IRunOptions,
  type ParagraphChild
} from 'docx'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visible} from '../../diagnostics/report-characters.ts'
import {elementsNamed, elementText} from './element-text.ts'
import {settleDocument} from './settle-document.ts'
import {textRun} from './text-run.ts'
import {wordBlocks} from './word-blocks.ts'
import {page, paragraphStyles, textWidth, wordStyles} from './word-styles.ts'

const reader = unified().use(rehypeParse).freeze()

/** What a document says of itself, besides its text. */
interface WordFacts {
  title: string
  /** The language that it is proofread in. */
  language: string
  /** Who answers for it. */
  author: string
  description: string
  /** What shows which version it is; empty when nothing does. */
  version: string
  /** How pages are numbered, with `{page}` and `{pages}`. */
  numbering: string
}

/**
 * Make a Word document of a declaration, for those who read it there: headings are headings, lists are lists, and tables have heads.
 *
 * @param html a page: its language is the one that the document is proofread in, as those of passages in it are; its title, and the
 * metadata `author`, `description`, `version` and `page-numbers` (`Page {page} of {pages}`) say what stands around the text
 * @returns the bytes of a DOCX file; the same for the same page
 */
export async function wordDocument(html: string): Promise<Uint8Array> {
  const root = reader.parse(html)
  const facts = factsOf(root)
  const [body] = elementsNamed(root as unknown as Element, 'body')
  const {children, lists} = wordBlocks(body?.children ?? [])
  const foot = (): Footer => new Footer({children: [footOf(facts)]})
  const document = new Document({
    title: visible(facts.title),
    creator: visible(facts.author),
    lastModifiedBy: visible(facts.author),
    description: visible(facts.description),
    styles: wordStyles(facts.language),
    numbering: {config: lists},
    sections: [
      {
        // The first page has the title as its heading.
        properties: {page, titlePage: true},
        headers: {default: new Header({children: [headOf(facts)]}), first: new Header({children: [marginal([])]})},
        footers: {default: foot(), first: foot()},
        children
      }
    ]
  })
  return settleDocument(await Packer.toBuffer(document))
}

function factsOf(root: Root): WordFacts {
  const all = root as unknown as Element
  const [html] = elementsNamed(all, 'html')
  const [title] = elementsNamed(all, 'title')
  const said = new Map(
    elementsNamed(all, 'meta').map(({properties: {name, content}}) => [String(name), String(content ?? '')])
  )
  return {
    title: title ? elementText(title) : '',
    language: String(html?.properties['lang'] ?? ''),
    author: said.get('author') ?? '',
    description: said.get('description') ?? '',
    version: said.get('version') ?? '',
    numbering: said.get('page-numbers') ?? ''
  }
}

function headOf({title}: WordFacts): Paragraph {
  return marginal([textRun(title)])
}

/** The version to the left, the number of the page to the right. */
function footOf({version, numbering}: WordFacts): Paragraph {
  const fields: Readonly<Record<string, NonNullable<IRunOptions['children']>[number]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES
  }
  const numbers = numbering
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((text) => (Object.hasOwn(fields, text) ? new TextRun({children: [fields[text]!]}) : textRun(text)))
  return marginal([textRun(`${version}\t`), ...numbers])
}

function marginal(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: paragraphStyles.margin,
    tabStops: [{type: TabStopType.RIGHT, position: textWidth}],
    children: [...children]
  })
}
