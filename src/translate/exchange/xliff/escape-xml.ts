const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, these would be read as a line break, or as a space in an attribute.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;'
}

/**
 * Escape text for between tags; white space is kept as it is.
 *
 * @param text text of characters that XML can hold
 * @returns XML that is read as the same text
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (mark) => marks[mark]!)
}

/**
 * Escape text for a quoted attribute.
 *
 * @param text text of characters that XML can hold
 * @returns XML that is read as the same text
 */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (mark) => marks[mark]!)
}
