/** How many levels words may have within each other, as many as the files that they stand in. */
export const deepest = 60

/** Signs that begin or end a level, counted from the first on; a text with few of them is not deep. */
const signs = new RegExp(String.raw`^[^*_~\[>+\-.)]*(?:[*_~\[>+\-.)][^*_~\[>+\-.)]*){${String(deepest + 1)}}`)

const marker = String.raw`(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`

/** Quotations and lists within each other on one line, or as deep as a line is moved in. */
const containers = new RegExp(
  String.raw`^(?:(?:[ \t]*${marker}){${String(deepest + 1)}}|[ \t]{${String(2 * deepest + 1)},}${marker})`,
  'm'
)

/** Where a paragraph may begin: nothing goes on from what stands before. */
const paragraphs = new RegExp(String.raw`\n[ \t]*(?=\n|[|#]|${marker})`)

/** Runs of emphasis with what stands around them, and brackets. */
const marks = /(?<=([^]?))(?:(\*+|~+|_+)(?=([^]?))|([[\]]))/g

/**
 * Whether words are nested so deep that reading them could take for ever: quotations, lists, emphasis or brackets within each other.
 *
 * @param text Markdown
 * @returns whether there are more than 60 levels; what is open and never closed counts as a level
 */
export function isTooDeep(text: string): boolean {
  return signs.test(text) && (containers.test(text) || text.split(paragraphs).some((one) => depthOf(one) > deepest))
}

/** How many marks of a paragraph are open at the same time, at most. */
function depthOf(paragraph: string): number {
  let depth = 0
  let most = 0
  for (const [, before, run, after = '', bracket] of paragraph.matchAll(marks)) {
    const levels = run?.length ?? 1
    const opens = bracket ? bracket === '[' : isWord(after) && !(isWord(before!) && depth > 0)
    const closes = bracket ? bracket === ']' : isWord(before!)
    depth = opens ? depth + levels : closes ? Math.max(0, depth - levels) : depth
    most = Math.max(most, depth)
  }
  return most
}

const isWord = (sign: string): boolean => /\S/.test(sign)
