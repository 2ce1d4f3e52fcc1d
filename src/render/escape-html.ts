const characters: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/**
 * Escape text for HTML: the one place that does.
 *
 * @param text any text
 * @returns the same text, for between tags or within a quoted attribute
 */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => characters[character]!) : text
}
