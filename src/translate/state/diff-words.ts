import {diffArrays} from 'diff'

/** A piece of two versions of a text: in both, or in one of them alone. */
export interface DiffPiece {
  kind: 'added' | 'removed' | 'same'
  text: string
}

/** Versions that have less than this in common are shown as one replaced by the other. */
const mostChanges = 4000

/** Placeholders, numbers with what belongs to them (`6(1)(f)`, `2026-11-22`), words, white space, and other signs one by one. */
const tokens =
  /\{\{[^{}]*\}\}|\p{N}+(?:[.,:/\-–]\p{N}+)*(?:\([\p{L}\p{N}]{1,4}\))*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’.@_][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu

/**
 * Find what differs between two versions of a text, word by word.
 *
 * @param before the text as it was
 * @param now the text as it is
 * @returns pieces in order, what was removed before what was added in its place; those that are not added give the first text back
 *   letter by letter, those that are not removed the second
 */
export function diffWords(before: string, now: string): DiffPiece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(now), {maxEditLength: mostChanges})
  if (!changes) return [...piece('removed', before), ...piece('added', now)]
  return joinReplaced(
    changes.flatMap(({value, added, removed}) => piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')))
  )
}

function tokensOf(text: string): string[] {
  return text.match(tokens) ?? []
}

function piece(kind: DiffPiece['kind'], text: string): DiffPiece[] {
  return text === '' ? [] : [{kind, text}]
}

/** A stretch that changed, and the same text after it. */
interface Change {
  removed: string
  added: string
  after: string
}

/** Words beside each other that were all replaced are one change: nobody wants to read every second word crossed out. */
function joinReplaced(pieces: readonly DiffPiece[]): DiffPiece[] {
  const changes: Change[] = [{removed: '', added: '', after: ''}]
  for (const {kind, text} of pieces) {
    const last = changes.at(-1)!
    if (kind === 'same') last.after += text
    else if (last.after === '') last[kind] += text
    else if (kind === 'removed' || kind === 'added') changes.push({removed: '', added: '', after: '', [kind]: text})
  }
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last && isReplaced(last) && isReplaced(change) && /^\s+$/.test(last.after)) {
      last.removed += last.after + change.removed
      last.added += last.after + change.added
      last.after = change.after
    } else joined.push({...change})
  }
  return joined.flatMap(({removed, added, after}) => [
    ...piece('removed', removed),
    ...piece('added', added),
    ...piece('same', after)
  ])
}

function isReplaced({removed, added}: Change): boolean {
  return removed !== '' && added !== ''
}
