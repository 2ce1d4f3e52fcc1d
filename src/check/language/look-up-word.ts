import type {ForeignEntry, ForeignWords} from '../lexicon/lexicon.ts'

/** Letters that must stand before an ending. */
const least = 3

/** No entry has more letters; of a longer word only its end is looked up. */
const most = 100

/**
 * Look a word up among those of another language: as it is, without the -s of a genitive, or by what it ends in. The
 * longest entry that fits decides, so that an exception can take a word out of a wider rule.
 *
 * @param word the word, in lower case
 * @param words the words of the other language
 * @returns what is known of the word, with what to write instead of all of it; undefined when nothing is
 */
export function lookUpWord(word: string, {entries}: Pick<ForeignWords, 'entries'>): ForeignEntry | undefined {
  const found = entries.get(word) ?? findEnding(word, entries)
  if (found) return found
  const base = /^(.{4,})['’]?s$/u.exec(word)?.[1]
  const genitive = base === undefined ? undefined : (entries.get(base) ?? findEnding(base, entries))
  if (genitive?.kind === 'word') return {...genitive, instead: genitive.instead && `${genitive.instead}s`}
  return undefined
}

function findEnding(word: string, entries: ForeignWords['entries']): ForeignEntry | undefined {
  const whole = entries.get(`~${word}`)
  if (whole && whole.kind !== 'ending') return {...whole, instead: whole.instead.replace('~', '')}
  for (let at = Math.max(1, word.length - most); at < word.length - 1; at++) {
    const entry = entries.get(`~${word.slice(at)}`)
    if (entry && (entry.kind !== 'ending' || at >= least)) {
      return {...entry, instead: entry.instead.replace('~', word.slice(0, at))}
    }
  }
  return undefined
}
