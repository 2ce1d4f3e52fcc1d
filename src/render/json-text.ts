/**
 * Write data as JSON for a block of data in a page: whatever a value holds, it cannot end the block.
 *
 * @param data plain data
 * @returns JSON without `<`, `>` and `&`
 */
export function jsonText(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
