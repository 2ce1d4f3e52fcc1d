import type {Placeholder} from '../../language/pattern.ts'
import {filled, type Block, type BlockLink, type ForeignStretch} from './block.ts'
import {filler, readPlaceholders} from './mask-placeholders.ts'

/** A passage in another language, `:lang[…]{nb}`. */
const passages = /:lang\[((?:[^[\]]|\[[^[\]]*\])*)\]\{[a-zA-Z-]+\}/

/** Puts the text of one block together, remembering where each character of it was written. */
export class BlockText {
  private text = ''
  /** What stands last in the text, which is a row of pieces until somebody looks into it. */
  private last = ''
  private readonly offsets: number[] = []
  private readonly placeholders: Placeholder[] = []
  private readonly links: BlockLink[] = []
  private readonly codes: string[] = []
  private readonly dropped: string[] = []
  private emphases = 0
  private linkStart = 0
  private readonly source: string
  private readonly shift: number

  /**
   * @param source the text that is read, placeholders and all
   * @param shift how many characters of it are not the writer's own
   */
  constructor(source: string, shift: number) {
    this.source = source
    this.shift = shift
  }

  /** Add a text as Markdown has read it, from where it was written. */
  plain(value: string, start: number, end: number): void {
    let at = start
    for (const character of value) {
      at = this.find(character, at, end)
      this.character(character, at)
      at += character.length
    }
  }

  /** Add the content of a code span. */
  code(value: string, start: number, end: number): void {
    this.codes.push(value.includes(filled) ? this.source.slice(start, end).replace(/^`+|`+$/g, '') : value)
    this.plain(value, this.source.indexOf('`', start) + 1, end)
  }

  /** Add a space, as for a line break. */
  space(offset: number): void {
    this.character(' ', offset)
  }

  /** Something that is not for a page, by where it was written. */
  html(start: number, end: number): void {
    this.dropped.push(this.source.slice(start, end))
  }

  emphasis(): void {
    this.emphases++
  }

  openLink(): void {
    this.linkStart = this.text.length
  }

  /** The link that was opened ends; its address stands somewhere between two offsets. */
  closeLink(address: string, from: number, to: number): void {
    // An address in angle brackets is its own label.
    const start = this.source[from] === '>' ? this.source.lastIndexOf('<', from) : from
    const written = readPlaceholders(this.source.slice(start, to)).map(
      ({path, forms}) => `{{${[path, ...forms].join(', ')}}}`
    )
    this.links.push({
      label: this.text.slice(this.linkStart),
      address: address.replace(new RegExp(`${filled}${filler}*`, 'g'), () => written.shift()!),
      start: this.linkStart
    })
  }

  /** The block, passages in another language taken out of their marks. */
  finish(): Omit<Block, 'kind'> {
    const foreign: ForeignStretch[] = []
    for (let match = passages.exec(this.text); match; match = passages.exec(this.text)) {
      const [whole, inner] = match as unknown as [string, string]
      const end = match.index + whole.length
      this.cut(match.index + ':lang['.length + inner.length, end)
      this.cut(match.index, match.index + ':lang['.length)
      foreign.push({start: match.index, end: match.index + inner.length})
    }
    const {text, offsets, placeholders, links, emphases, codes: code, dropped: html} = this
    return {text, offsets, placeholders, links, foreign, emphases, code, html}
  }

  private cut(start: number, end: number): void {
    this.text = this.text.slice(0, start) + this.text.slice(end)
    this.offsets.splice(start, end - start)
    for (const link of this.links) if (link.start >= end) link.start -= end - start
  }

  /** Where a character was written: at once, behind a backslash, as a reference, or after the indentation of its line. */
  private find(character: string, from: number, end: number): number {
    if (character === filled || character === filler || this.source[from] === character) return from
    const found = this.source.indexOf(character, from)
    return found >= 0 && found < end ? found : Math.min(from, end - 1)
  }

  private character(character: string, offset: number): void {
    if (character === filler || offset < this.shift) return
    if (character === filled) this.placeholders.push(readPlaceholders(this.source.slice(offset))[0]!)
    const written = /\s/.test(character) && character !== '\u00a0' ? ' ' : character
    if (written === ' ' && this.last === ' ') return
    for (let unit = 0; unit < written.length; unit++) this.offsets.push(offset + unit - this.shift)
    this.text += written
    this.last = written
  }
}
