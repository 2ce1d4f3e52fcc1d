import {latinExpression} from '../lexicon/latin-expression.ts'
import {anyOf, literally, wordStart} from './any-of.ts'
import type {Found} from './extracted-fact.ts'
import type {ExtractWords} from './extract-words.ts'

/** A place in the law while it is read. */
interface Place {
  /** Its first part: `6` of an article, `§18` of an act. */
  head: string
  /** Numbers of paragraphs and sentences within it, in order. */
  parts: string[]
  /** Points within that; each of several is a place of its own. */
  points: {letter: string; start: number; end: number}[]
  end: number
}

/** Reads references to law: a word for an article or a section, numbers, and what stands within and before them. */
export class LawReader {
  private readonly heads: RegExp
  private readonly number: RegExp
  private readonly inBrackets = /[,\s]*\((\d{1,2})\)/uy
  private readonly item: RegExp
  private readonly paragraph: RegExp
  private readonly sentence: RegExp
  private readonly point: RegExp
  private readonly nextPoint: RegExp
  private readonly nextNumber: RegExp
  private readonly before: {pattern: RegExp; kind: 'paragraph' | 'points' | 'sentence'}[]
  private readonly ordinals: ReadonlyMap<string, number>

  constructor({data: {law = {}, percent = [], amounts = {}}, ordinals, months, units: forms}: ExtractWords) {
    const join = `(?:\\s*,\\s*(?:${anyOf(law.join ?? [])}\\s+)?|\\s+${anyOf(law.join ?? [])}\\s+)`
    const ordinal = `(${anyOf([...ordinals.keys()].map(literally))}|\\d{1,2}\\.?)`
    const [paragraph, sentence, pointWord] = [law.paragraph, law.sentence, law.point].map((names) => anyOf(names ?? []))
    const of = `,?\\s+${anyOf(law.of ?? [])}\\s+`
    const others = anyOf([
      ...[...forms.values()].flat(),
      ...[...months.keys()].map(literally),
      ...percent,
      ...Object.values(amounts).flat()
    ])
    // A letter that is a word too is a point where nothing follows that it could belong to.
    const ended = `\\)|\\s*[.,;:]|\\s*$|\\s+${anyOf(law.of ?? [])}\\s`
    const alone = law.letters === undefined ? '[a-z]' : `(?![${law.letters}](?!${ended}))[a-z]`
    const letter = `\\(?(${alone}|(?<=\\()[a-z])(?![\\p{L}\\p{N}_])\\)?`
    this.ordinals = ordinals
    this.heads = latinExpression(
      `(?:${wordStart}(${anyOf(law.article ?? [])})|${wordStart}(?:${anyOf(law.section ?? [])})|§§?)\\s*(?=\\d)`
    )
    this.number = new RegExp(
      `(\\d{1,3}(?:-\\d+)?)(?:([a-z])(?![\\p{L}\\p{N}_])|\\s(${alone})(?=[\\s,.;:)]|$)(?!\\)))?(?!\\d)`,
      'uy'
    )
    this.item = new RegExp(`[,\\s]*${anyOf(law.item ?? [])}\\s*(\\d{1,2})(?!\\d)\\)?`, 'iuy')
    this.paragraph = new RegExp(`[,\\s]*${ordinal}\\s*${paragraph}(?!\\p{L})`, 'iuy')
    this.sentence = new RegExp(`[,\\s]*${ordinal}\\s*${sentence}(?!\\p{L})`, 'iuy')
    this.point = new RegExp(`[,\\s]*(?:${pointWord}\\s*${letter}|\\(([a-z])\\)|\\s([a-z])\\))`, 'iuy')
    this.nextPoint = new RegExp(`${join}(?:${pointWord}\\s*)?${letter}`, 'iuy')
    this.nextNumber = new RegExp(
      `(?:${join}|\\s?[-–]\\s?)(?:§\\s*)?(?=\\d{1,3}(?:-\\d+)?(?:[a-z](?!\\p{L}))?(?![\\p{L}\\d]|[.,]\\d|\\.?\\s*${others}(?!\\p{L})))`,
      'iuy'
    )
    const points = `${pointWord}\\s*${letter}(?:${join}(?:${pointWord}\\s*)?${letter})*`
    this.before = [
      {kind: 'paragraph', pattern: latinExpression(`${wordStart}${ordinal}\\s*${paragraph}${of}$`, '')},
      {kind: 'sentence', pattern: latinExpression(`${wordStart}${ordinal}\\s*${sentence}${of}$`, '')},
      {kind: 'points', pattern: latinExpression(`${wordStart}${points}${of}$`, '')}
    ]
  }

  /**
   * Find the places in the law that a text cites.
   *
   * @param text any text
   * @returns the places, in order
   */
  read(text: string): Found[] {
    const found: Found[] = []
    let from = 0
    for (const match of text.matchAll(this.heads)) {
      if (match.index < from) continue
      const sign = match[1] === undefined ? '§' : ''
      const first = this.place(text, match.index + match[0].length, sign)
      if (!first) continue
      const start = this.takeBefore(text.slice(Math.max(from, match.index - 80), match.index), match.index, first)
      found.push(...placesOf(first, start))
      from = this.readOthers(text, first.end, sign, found)
    }
    return found
  }

  /** Further numbers of the same list: "artikkel 13 og 14". */
  private readOthers(text: string, from: number, sign: string, found: Found[]): number {
    let end = from
    for (;;) {
      const joined = at(this.nextNumber, text, end)
      const place = joined && this.place(text, end + joined[0].length, sign)
      if (!place) return end
      found.push(...placesOf(place, end + joined[0].length))
      end = place.end
    }
  }

  private place(text: string, start: number, sign: string): Place | undefined {
    const number = at(this.number, text, start)
    if (!number) return undefined
    const letter = number[2] ?? number[3]
    const place: Place = {head: sign + number[1], parts: [], points: [], end: start + number[0].length}
    if (letter !== undefined) place.parts.push(letter)
    while (this.takePart(text, place));
    this.takePoints(text, place)
    return place
  }

  private takePart(text: string, place: Place): boolean {
    const numbered = at(this.inBrackets, text, place.end) ?? at(this.item, text, place.end)
    const paragraph = numbered ? undefined : at(this.paragraph, text, place.end)
    const sentence = numbered || paragraph ? undefined : at(this.sentence, text, place.end)
    const match = numbered ?? paragraph ?? sentence
    if (!match) return false
    place.parts.push(sentence ? `s${this.valueOf(match[1]!)}` : this.valueOf(match[1]!))
    place.end += match[0].length
    return true
  }

  private takePoints(text: string, place: Place): void {
    for (let pattern = this.point; ; pattern = this.nextPoint) {
      const match = at(pattern, text, place.end)
      if (!match) return
      const letter = match.slice(1).find((group) => group !== undefined)!
      const start = place.end + match[0].lastIndexOf(letter)
      place.end += match[0].length
      place.points.push({letter: letter.toLowerCase(), start, end: place.end})
    }
  }

  /** What stands before what it is part of, nearest first: "point (a) of the first paragraph of". Gives where all of it begins. */
  private takeBefore(prefix: string, start: number, place: Place): number {
    for (const {kind, pattern} of this.before) {
      const match = pattern.exec(prefix)
      if (!match) continue
      if (kind === 'points') place.points.push(...lettersOf(match[0], start - match[0].length))
      else place.parts.unshift(`${kind === 'sentence' ? 's' : ''}${this.valueOf(match[1]!)}`)
      return this.takeBefore(prefix.slice(0, match.index), start - match[0].length, place)
    }
    return start
  }

  private valueOf(ordinal: string): string {
    return String(this.ordinals.get(ordinal.toLowerCase()) ?? ordinal.replace(/\.$/, ''))
  }
}

/** Single letters within brackets, or alone; what they stand in begins at an offset. */
function lettersOf(text: string, offset: number): Place['points'] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])([a-z])(?![\p{L}\p{N}])/giu)].map(({0: letter, index}) => ({
    letter: letter.toLowerCase(),
    start: offset + index,
    end: offset + index + 1
  }))
}

/** Each point is a place of its own; the first takes what stands before it too, and the last what stands after. */
function placesOf({head, parts, points, end}: Place, start: number): Found[] {
  const whole = head + parts.map((part) => `(${part})`).join('')
  if (points.length === 0) return [{value: whole, start, end}]
  return points.map(({letter, ...point}, index) => ({
    value: `${whole}(${letter})`,
    start: index === 0 ? start : point.start,
    end: index === points.length - 1 ? Math.max(end, point.end) : point.end
  }))
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
