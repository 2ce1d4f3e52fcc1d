// eslint-disable-next-line no-control-regex -- controls are what it looks for
const foreign = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Characters that XML cannot hold in any way: controls, halves of characters, and two that mean nothing. */
export const foreignToXml = foreign

/**
 * Show text in which such characters are pictures of themselves: for what is read by people, and never read back.
 *
 * @param text any text
 * @returns text that XML can hold
 */
export function showForeign(text: string): string {
  return text.replace(foreignToXml, (character) => (character < ' ' ? picture(character) : '\ufffd'))
}

/** Unicode has a picture of every control. */
function picture(control: string): string {
  return String.fromCharCode(0x2400 + control.charCodeAt(0))
}

/**
 * The name of such a character, as an id in XML.
 *
 * @param character a character
 * @returns its name, `U+0001`
 */
export function nameOfCharacter(character: string): string {
  return `U+${hexOf(character)}`
}

/**
 * Find out which character an id in XML names.
 *
 * @param id an id, `U+0001`, or `U+0001-2` where it is there again
 * @returns the character; undefined when it names none that XML cannot hold
 */
export function characterOfName(id: string): string | undefined {
  const code = /^U\+([0-9A-F]{4})(?:-\d+)?$/.exec(id)?.[1]
  const character = code && String.fromCharCode(Number.parseInt(code, 16))
  return character && character.replace(foreignToXml, '') === '' ? character : undefined
}

/**
 * Write an id so that XML can hold it and it is read back the same: `_x0001_`, as in files of Office.
 *
 * @param id any id
 * @returns the same where XML can hold it, as ids of passages do
 */
export function writeId(id: string): string {
  return id.replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_').replace(foreignToXml, (character) => `_x${hexOf(character)}_`)
}

/**
 * Read an id.
 *
 * @param written as `writeId` wrote it
 * @returns the id
 */
export function readId(written: string): string {
  return written.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
