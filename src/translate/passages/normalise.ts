import type {ProtectedPart, Segment} from './segment.ts'

/** Addresses in prose, whose every sign counts: of pages with `//` or a path, and of e-mail. */
const addresses = [
  String.raw`[\p{L}\p{N}]+:\/\/\S*[\p{L}\p{N}/]`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
  String.raw`\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+\/(?:\S*[\p{L}\p{N}/])?`
]

/** What carries meaning in a text besides: numbers with the marks within them, words, and signs that are read aloud. */
const others = [String.raw`\p{N}+(?:[.,:/\-–]\p{N}+)*`, String.raw`[\p{L}\p{M}]+`, '[§%€$£+<>=&@#]']

const withAddresses = new RegExp([...addresses, ...others].join('|'), 'gu')
const withoutAddresses = new RegExp(others.join('|'), 'gu')

/** Most texts have no address, and looking for one takes long: each has one of these signs. */
function meaningIn(text: string): string {
  return text.match(/[@/]/.test(text) ? withAddresses : withoutAddresses)?.join(' ') ?? ''
}

/** Marks that say nothing: of emphasis, of links without an address, and of line breaks; what is struck out is not what stands. */
function isSilent({kind, raw}: ProtectedPart): boolean {
  if (kind === 'break') return true
  return (kind === 'open' || kind === 'close') && !/^~+$/.test(raw) && !(kind === 'close' && /\S\(|\(\S/.test(raw))
}

/**
 * A passage as it is compared: unaffected by how lines are broken and by which marks of Markdown are used.
 *
 * @param segment its words
 * @returns one line, with protected parts as they are written
 */
export function normalise(segment: Segment): string {
  return segment
    .map((part) => (typeof part === 'string' ? part : part.raw))
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What a passage says, without white space, punctuation, emphasis and capital letters: when this is the same, a change is a minor one.
 *
 * @param segment its words
 * @returns its words, numbers, facts, code and addresses
 */
export function loosen(segment: Segment): string {
  return segment
    .map((part) => {
      if (typeof part === 'string') return meaningIn(part.normalize('NFC').toLowerCase())
      return isSilent(part) ? '' : part.name
    })
    .filter((part) => part !== '')
    .join(' ')
}
