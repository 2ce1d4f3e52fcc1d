import {diffWords, type DiffPiece} from '../../translate/state/diff-words.ts'
import type {LinkInText, RunText} from './read-run.ts'

/**
 * Find what differs between two versions of a text, word by word. A link that leads elsewhere now is shown as replaced, although its
 * words are the same.
 *
 * @param before the text as it was
 * @param now the text as it is
 * @returns pieces in order, what was removed before what was added in its place
 */
export function diffRuns(before: RunText, now: RunText): DiffPiece[] {
  const pieces = diffWords(before.text, now.text)
  const moved = movedLinks(before, now)
  if (moved.length === 0) return pieces
  let at = 0
  return pieces.flatMap((piece) => {
    if (piece.kind === 'removed') return [piece]
    const from = at
    at += piece.text.length
    return piece.kind === 'same' ? replaceLinks(piece.text, from, moved) : [piece]
  })
}

/** Links with words that led elsewhere before. */
function movedLinks(before: RunText, now: RunText): LinkInText[] {
  const led = before.links.map((link) => ({label: labelOf(link, before), href: link.href}))
  return now.links.filter((link) => {
    const same = led.filter(({label}) => label === labelOf(link, now))
    return same.length > 0 && same.every(({href}) => href !== link.href)
  })
}

function labelOf({start, end}: LinkInText, {text}: RunText): string {
  return text.slice(start, end)
}

/** A stretch that stayed, with the links in it that lead elsewhere taken out and put in again. */
function replaceLinks(text: string, from: number, links: readonly LinkInText[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  let at = 0
  const add = (kind: DiffPiece['kind'], words: string): void => {
    if (words !== '') pieces.push({kind, text: words})
  }
  for (const link of links) {
    const [start, end] = [link.start - from, link.end - from]
    if (start < at || end > text.length) continue
    add('same', text.slice(at, start))
    add('removed', text.slice(start, end))
    add('added', text.slice(start, end))
    at = end
  }
  add('same', text.slice(at))
  return pieces
}
