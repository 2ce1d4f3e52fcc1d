/** Fewer letters than this are found nearly everywhere. */
const shortest = 3

/**
 * Find texts of which one must stand where a pattern fits, so that most texts need not be searched at all.
 *
 * @param pattern a pattern as `compilePattern` takes it
 * @returns the texts, of which one at least is there wherever the pattern fits; undefined when that cannot be said
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
  return alternativesOf(pattern).reduce<readonly string[] | undefined>((all, alternative) => {
    const literals = literalsOf(alternative)
    return all && literals && [...all, ...literals]
  }, [])
}

/** The best of what one alternative must hold: a stretch of plain letters, or what a group of it must hold. */
function literalsOf(alternative: string): readonly string[] | undefined {
  const candidates = piecesOf(alternative)
    .filter(({optional}) => !optional)
    .map(({text, group}) => (group ? requiredLiterals(text) : [text]))
    .filter((literals) => literals !== undefined)
  const weight = (literals: readonly string[]): number => Math.min(...literals.map(({length}) => length))
  const best = candidates.sort((a, b) => weight(b) - weight(a))[0]
  return best && weight(best) >= shortest ? best : undefined
}

interface Piece {
  text: string
  /** Whether it is what stands in a group. */
  group: boolean
  /** Whether it may be left out. */
  optional: boolean
}

/** Groups that can hold alternatives, and stretches of letters and digits; what looks around or is a class is neither. */
function piecesOf(alternative: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < alternative.length;) {
    const end = endOf(alternative, at)
    const text = alternative.slice(at, end)
    const quantifier = /^(?:[?*]|\{0)/.test(alternative.slice(end))
    if (text.startsWith('(')) {
      const looks = /^\((?:\?[=!<])/.test(text)
      pieces.push({text: text.slice(1, -1).replace(/^\?:/, ''), group: true, optional: quantifier || looks})
    } else if (/^[\p{L}\p{N}]/u.test(text)) {
      pieces.push({text: quantifier ? text.slice(0, -1) : text, group: false, optional: false})
    }
    at = end
  }
  return pieces
}

/** Where the piece that begins at an offset ends. */
function endOf(pattern: string, at: number): number {
  if (pattern[at] === '\\') return at + 2
  if (pattern[at] === '[') return pattern.indexOf(']', at + 1) + 1
  if (pattern[at] === '{') return pattern.indexOf('}', at + 1) + 1
  if (pattern[at] === '(') return closingOf(pattern, at) + 1
  const letters = /^[\p{L}\p{N}]+/u.exec(pattern.slice(at))
  return at + (letters ? letters[0].length : 1)
}

function closingOf(pattern: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '[') at = pattern.indexOf(']', at + 1)
    else if (pattern[at] === '(') depth++
    else if (pattern[at] === ')' && --depth === 0) return at
  }
  return pattern.length
}

/** Alternatives at the top level of a pattern. */
function alternativesOf(pattern: string): string[] {
  const alternatives = ['']
  for (let at = 0; at < pattern.length;) {
    const end = endOf(pattern, at)
    if (pattern[at] === '|') alternatives.push('')
    else alternatives.push(alternatives.pop()! + pattern.slice(at, end))
    at = end
  }
  return alternatives
}
