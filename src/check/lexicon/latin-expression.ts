/** Letters of the Latin alphabet, also with marks, as they stand within a class. */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯ'

/** What stands for letters and digits of all scripts. */
const classes: Readonly<Record<string, string>> = {L: letters, Ll: letters, Lu: letters, N: '0-9'}

/**
 * Make a regular expression for which the case of letters does not matter, and to which letters are Latin ones: `\p{L}` without case
 * is all letters of all scripts in all their forms, and takes many times longer to make ready than a text takes to search.
 *
 * @param source the expression, with `\p{L}`, `\p{Ll}`, `\p{Lu}` and `\p{N}`
 * @param flags flags besides those for Unicode and for case; default: `g`
 * @returns the expression
 */
export function latinExpression(source: string, flags: string = 'g'): RegExp {
  return new RegExp(latin(source), `${flags}iu`)
}

/**
 * Write the classes of an expression as Latin letters and digits.
 *
 * @param source the source of an expression
 * @returns the source of one that does the same for Latin letters
 */
export function latin(source: string): string {
  let within = false
  return source.replace(/\\p\{(L[lu]?|N)\}|\\.|\[|\]/gsu, (piece, name: string | undefined) => {
    if (piece === '[') within = true
    if (piece === ']') within = false
    if (name === undefined) return piece
    return within ? classes[name]! : `[${classes[name]}]`
  })
}
