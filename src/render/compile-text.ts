import type {
  Code,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Text
} from 'mdast'
import {guard, singleToken, token, tokens, tokenStart} from '../language/tokens.ts'
import {sealBoundaries} from './seal-boundaries.ts'
import {traceBlocks} from './trace-blocks.ts'
import {writeHtml, writeMarkdown, parseMarkdown, type Hole} from './markdown.ts'
import type {Fragment, HoleContext, HolePiece, Mode} from './fragment.ts'
import {safeAddress} from './safe-address.ts'

/**
 * Compile a text once: parse it, drop what words must not hold, write it as Markdown and as HTML, and cut both at the tokens.
 *
 * @param text Markdown with tokens
 * @param mode what it is compiled as
 * @param traced whether the blocks of its HTML have a mark where their key goes; default: `false`
 * @returns its pieces
 */
export function compileText(text: string, mode: Mode, traced = false): Fragment {
  const compilation = new Compilation()
  const root = mode === 'block' ? parseMarkdown(text) : parsePhrase(text, compilation)
  if (traced && mode === 'block') traceBlocks(root)
  sealBoundaries(root)
  compilation.visit(root, {cell: mode === 'cell', tight: false})
  const html = writeHtml(root)
  return {
    markdown: compilation.cut(writeMarkdown(mode === 'cell' ? asCell(root) : root)),
    html: compilation.cut(mode === 'block' ? html : html.replace(/^<p>|<\/p>$/g, '')),
    sections: compilation.sections,
    findings: compilation.findings
  }
}

/** A phrase is parsed and written behind a guard, so that "1. januar" and "+47" stay prose, and is one line. */
function parsePhrase(text: string, compilation: Compilation): Root {
  if (/\n[ \t]*\n/.test(text)) compilation.findings.push({rule: 'block-in-phrase', actual: text})
  const root = parseMarkdown(guard + text.replace(/\s*\n\s*/g, ' '))
  return {type: 'root', children: [root.children[0] as Paragraph]}
}

function asCell(root: Root): Root {
  return {type: 'tableCell', children: (root.children[0] as Paragraph).children} as unknown as Root
}

interface Surroundings {
  /** In a cell of a table. */
  cell: boolean
  /** In an item of a list without blank lines. */
  tight: boolean
}

/** Turns what holds tokens into holes, and remembers what each hole is. */
class Compilation {
  readonly holes: Pick<HolePiece, 'context' | 'pieces' | 'touches'>[] = []
  readonly sections: string[] = []
  readonly findings: Fragment['findings'][number][] = []

  visit(node: Nodes, surroundings: Surroundings): void {
    if (!('children' in node)) return
    const inner = {
      cell: surroundings.cell || node.type === 'tableCell',
      tight: node.type === 'listItem' ? !node.spread : node.type === 'paragraph' && surroundings.tight
    }
    node.children = (node.children as RootContent[]).flatMap((child) => this.replace(child, inner))
  }

  private replace(child: RootContent, surroundings: Surroundings): RootContent[] {
    delete (child as {position?: unknown}).position
    const replaced = this.replacements[child.type]?.(child as never, surroundings)
    if (replaced) return replaced
    this.visit(child, surroundings)
    if (child.type === 'link') this.link(child)
    return [child]
  }

  /** What does not stay as it is, one row a kind of node; undefined leaves it to what is in it. */
  private readonly replacements: Partial<
    Record<RootContent['type'], (child: never, surroundings: Surroundings) => RootContent[] | undefined>
  > = {
    code: (child: Code) => [this.codeBlock(child)],
    hole: (child: Hole) => [child.value.startsWith(tokenStart) ? this.touching(child) : child],
    html: (child: Html) => this.drop(child.value),
    image: (child: Image) => this.drop(child.alt || child.url),
    imageReference: (child: ImageReference) => this.drop(child.alt || child.identifier),
    inlineCode: (child: InlineCode, surroundings) => [
      hasToken(child.value) ? this.code(child.value, surroundings) : child
    ],
    paragraph: (child: Paragraph, {tight}) => (tight || !isSingleToken(child) ? undefined : [this.blockHole(child)]),
    text: (child: Text, surroundings) => [{type: 'text', value: this.cutText(child.value, surroundings)}]
  }

  private blockHole({children: [only]}: Paragraph): Hole {
    return this.hole('block', numbersIn((only as Text).value))
  }

  /** Nothing is put into a block of code: what is in one is for machines. */
  private codeBlock(code: Code): Code {
    if (!hasToken(code.value)) return code
    this.findings.push({rule: 'value-in-code-block', actual: code.value})
    return {...code, value: code.value.replace(tokens, '')}
  }

  /** A text keeps its place in the tree; each token in it becomes that of a hole. */
  private cutText(value: string, {cell, tight}: Surroundings): string {
    const context = cell ? 'cell' : tight && singleToken.test(value) ? 'item' : 'text'
    return value.replace(tokens, (_, index: string) => this.add({context, pieces: [Number(index)], touches: undefined}))
  }

  private code(value: string, {cell}: Surroundings): Hole {
    return this.hole(cell ? 'code-cell' : 'code', split(value))
  }

  private touching({value, touches}: Hole): Hole {
    return {
      type: 'hole',
      value: value.replace(tokens, (_, index: string) => this.add({context: 'text', pieces: [Number(index)], touches}))
    }
  }

  /** A link to a section of the same page names it; an address that could run something leads nowhere. */
  private link(link: Link): void {
    if (hasToken(link.url)) link.url = this.add({context: 'address', pieces: split(link.url), touches: undefined})
    else if (safeAddress(link.url) === undefined) {
      this.findings.push({rule: 'unsafe-address', actual: link.url})
      link.url = ''
    }
    if (!link.url.startsWith('#')) return
    const id = link.url.slice(1)
    this.sections.push(id)
    if (link.children.length === 0) link.children = [this.hole('section', [id])]
  }

  private drop(actual: string): [] {
    this.findings.push({rule: 'html-in-words', actual})
    return []
  }

  private hole(context: HoleContext, pieces: HolePiece['pieces']): Hole {
    return {type: 'hole', value: this.add({context, pieces, touches: undefined})}
  }

  private add(hole: Pick<HolePiece, 'context' | 'pieces' | 'touches'>): string {
    return token(this.holes.push(hole) - 1)
  }

  /** Cut at the tokens. What stands behind the guard is not at the start of a line. */
  cut(written: string): (string | HolePiece)[] {
    const pieces: (string | HolePiece)[] = []
    const add = (text: string): void => {
      const unguarded = text.replace(guard, '')
      if (unguarded !== '') pieces.push(unguarded)
    }
    let from = 0
    for (const match of written.matchAll(tokens)) {
      add(written.slice(from, match.index))
      const line = written.slice(written.lastIndexOf('\n', match.index - 1) + 1, match.index)
      const opening = /^[ >]*(?:(?:[-*+]|\d+[.)])[ ]+)*$/.test(line)
      const {context, pieces: filled, touches} = this.holes[Number(match[1])]!
      pieces.push({
        context,
        pieces: filled,
        indent: opening ? line.replace(/[^> ]/g, ' ') : '',
        atStart: opening,
        touches
      })
      from = match.index + match[0].length
    }
    add(written.slice(from))
    return pieces
  }
}

function isSingleToken({children}: Paragraph): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && singleToken.test(only.value)
}

function hasToken(text: string): boolean {
  return text.search(tokens) >= 0
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(tokens)].map(([, index]) => Number(index))
}

/** Text and numbers of slots, by turns. */
function split(text: string): (string | number)[] {
  return text
    .split(tokens)
    .flatMap((part, index): (string | number)[] => (index % 2 ? [Number(part)] : part === '' ? [] : [part]))
}
