import type {Code, InlineCode, Nodes, Root} from 'mdast'
import type {Target} from '../model/target.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import {applyEdits, type Edit} from './fit/apply-edits.ts'
import {fitSlugs} from './fit/fit-slugs.ts'
import {idsAfterWords} from './fit/ids-after-words.ts'
import {indentLists} from './fit/indent-lists.ts'
import {nodesIn, placeOf} from './fit/nodes-in.ts'
import {referencesFor} from './fit/references-for.ts'
import {parseMarkdown} from './markdown.ts'

/** How a site generator reads Markdown. */
export type Dialect = Pick<Target, 'backslash' | 'escape' | 'headingIds' | 'indent' | 'title'>

/** A stretch that holds characters and no marks. */
interface Leaf {
  start: number
  end: number
  /** Text, what stands after the words of a link, or a tag of HTML. */
  kind: 'address' | 'html' | 'text'
  /** Whether it stands in a heading. */
  heading: boolean
}

/** One thing after the other: HTML that a heading becomes is escaped, and ids after words are not. */
const steps: readonly ((markdown: string, dialect: Dialect) => string)[] = [
  (markdown, {title}) => (title === 'front-matter' ? withoutTitle(markdown) : markdown),
  codeAsText,
  (markdown, {headingIds}) =>
    headingIds === 'slug' || headingIds === 'ascii-slug' ? fitSlugs(markdown, headingIds) : markdown,
  escapeText,
  (markdown, {backslash}) => (backslash === undefined ? markdown : breaksAsSpaces(markdown)),
  (markdown, {headingIds}) => (headingIds === 'attribute' ? idsAfterWords(markdown) : markdown),
  (markdown, {indent}) => (indent === undefined ? markdown : indentLists(markdown, indent))
]

/**
 * Write finished Markdown so that a site generator shows all of it and runs nothing of it. What it means to CommonMark stays the same,
 * but for code that the generator would run, which becomes text, and headings that it would give the id of another section, which become
 * HTML.
 *
 * @param markdown Markdown without front matter
 * @param dialect how the generator reads it
 * @returns Markdown for the generator
 */
export function fitMarkdown(markdown: string, dialect: Dialect): string {
  return steps.reduce((text, step) => step(text, dialect), markdown)
}

/** Take away a title that the generator writes itself. */
function withoutTitle(markdown: string): string {
  const [first, second] = parseMarkdown(markdown).children
  if (first?.type !== 'heading' || first.depth !== 1) return markdown
  return second ? markdown.slice(placeOf(second).start) : ''
}

/** In code nothing can be escaped, so code that would be run is written as text. */
function codeAsText(markdown: string, {escape}: Dialect): string {
  const runs = expressionsOf(escape?.anywhere)
  if (!runs.some((one) => markdown.search(one) >= 0)) return markdown
  const edits = nodesIn(parseMarkdown(markdown)).flatMap(({node, indent}): Edit[] => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return []
    const {start, end} = placeOf(node)
    const isRun = runs.some((one) => markdown.slice(start, end).search(one) >= 0)
    return isRun ? [{start, end, text: textOfCode(node, indent)}] : []
  })
  return applyEdits(markdown, edits)
}

/** Code as text; each line of a block on its own. */
function textOfCode({type, value}: Code | InlineCode, indent: number): string {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const written = lines.map((line) => escapeMarkdown(line.trim(), true))
  return type === 'inlineCode' ? written.join(' ') : written.join(`\\\n${' '.repeat(indent)}`)
}

/** Write as references what would be run, and what the generator's backslash does not escape. */
function escapeText(markdown: string, dialect: Dialect): string {
  const {anywhere, inText, inHeadings, all} = hitsIn(markdown, dialect)
  if (all.length === 0) return markdown
  const leaves = leavesOf(parseMarkdown(markdown), markdown)
  const touched = leaves.filter(({start, end}) => all.some((hit) => hit >= start && hit < end))
  return applyEdits(
    markdown,
    touched.map(({start, end, kind, heading}) => ({
      start,
      end,
      text: referencesFor(markdown.slice(start, end), {
        escapes: kind !== 'html',
        backslash: dialect.backslash,
        isRun: (offset) =>
          anywhere.has(start + offset) ||
          (kind === 'text' && inText.has(start + offset)) ||
          (heading && inHeadings.has(start + offset))
      })
    }))
  )
}

/** Where something may stand that is written as a reference. */
interface Hits {
  anywhere: ReadonlySet<number>
  inText: ReadonlySet<number>
  inHeadings: ReadonlySet<number>
  all: readonly number[]
}

function hitsIn(markdown: string, {escape, backslash, headingIds}: Dialect): Hits {
  const places = (expressions: readonly RegExp[]): number[] =>
    expressions.flatMap((one) => [...markdown.matchAll(one)].map(({index}) => index))
  const anywhere = places(expressionsOf(escape?.anywhere))
  const inText = places(expressionsOf(escape?.text))
  const inHeadings = headingIds === 'attribute' ? places([/\{/g]) : []
  const escapes = backslash === undefined ? [] : [...markdown.matchAll(/\\(?=([!-/:-@[-`{-~]))/g)]
  const unknown = escapes.filter(([, character]) => !backslash!.includes(character!)).map(({index}) => index)
  return {
    anywhere: new Set(anywhere),
    inText: new Set(inText),
    inHeadings: new Set(inHeadings),
    all: [...anywhere, ...inText, ...inHeadings, ...unknown]
  }
}

/** Where the backslash is another than that of CommonMark, none at the end of a line breaks it; two spaces do everywhere. */
function breaksAsSpaces(markdown: string): string {
  if (!markdown.includes('\\\n')) return markdown
  return applyEdits(
    markdown,
    nodesIn(parseMarkdown(markdown)).flatMap(({node}) => asSpaces(node, markdown))
  )
}

/** A line that ends with a word; after marks alone, spaces would make a list, a rule or an empty line of them. */
const endsWithWord = /(?:\p{L}|\p{L}.*\d)(?:[.,!?»”’*_`\]]|<\/\w+>)*$/u

function asSpaces(node: Nodes, markdown: string): Edit[] {
  if (node.type !== 'break') return []
  const {start} = placeOf(node)
  const before = markdown.slice(markdown.lastIndexOf('\n', start - 1) + 1, start)
  return markdown[start] === '\\' && endsWithWord.test(before) ? [{start, end: start + 1, text: '  '}] : []
}

function leavesOf(root: Root, markdown: string): Leaf[] {
  const nodes = nodesIn(root)
  // In an address in angle brackets nothing is escaped, and nothing can be.
  const bare = new Set(nodes.flatMap(({node}) => (isBareAddress(node, markdown) ? [placeOf(node).start + 1] : [])))
  return nodes.flatMap(({node, heading}): Leaf[] => {
    const kind = leafKinds[node.type]
    if (kind === undefined || isBareAddress(node, markdown)) return []
    const {start, end} = placeOf(node)
    const label = node.type === 'link' ? node.children.at(-1) : undefined
    return bare.has(start) ? [] : [{start: label ? placeOf(label).end : start, end, kind, heading}]
  })
}

const leafKinds: Partial<Record<Nodes['type'], Leaf['kind']>> = {html: 'html', link: 'address', text: 'text'}

function isBareAddress(node: Nodes, markdown: string): boolean {
  return node.type === 'link' && markdown[placeOf(node).start] === '<'
}

/** Expressions of targets, which are the same for all pages. */
const compiled = new WeakMap<readonly string[], readonly RegExp[]>()

function expressionsOf(texts: readonly string[] | undefined): readonly RegExp[] {
  if (texts === undefined) return []
  const known = compiled.get(texts) ?? texts.map((text) => new RegExp(text, 'gu'))
  compiled.set(texts, known)
  return known
}
