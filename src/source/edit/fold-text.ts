/** Lines are not folded to fewer signs than this, however short those are that are there. */
const narrowest = 72

/**
 * Fold a text for a block `>`: paragraphs that were there stay as they were folded, new ones are folded as wide.
 *
 * @param text paragraphs on a line each, none of which begins with white space
 * @param old the lines of the block that is there
 * @returns the lines of the block
 */
export function foldText(text: string, old: readonly string[]): string[] {
  const known = new Map(paragraphsOf(old).map((lines) => [lines.join(' '), lines]))
  const isFolded = [...known.values()].some(({length}) => length > 1)
  const width = isFolded ? Math.max(narrowest, ...old.map(({length}) => length)) : Infinity
  // A single line break would be read as a space.
  return text
    .replace(/\n+/g, (breaks) => `${breaks}\n`)
    .split('\n')
    .flatMap((paragraph) => known.get(paragraph) ?? fold(paragraph, width))
}

function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)!.push(line)
  }
  return paragraphs.filter(({length}) => length > 0)
}

/** Lines are broken at single spaces only: other white space would not be read back. */
function fold(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
