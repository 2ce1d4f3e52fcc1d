import {reserved} from './tokens.ts'

/**
 * Prepare a text for i18next: what means something here alone is taken out, and a placeholder that is broken over two lines, which i18next would not
 * see, is put on one.
 *
 * @param text a text as it was written
 * @returns the text as i18next is to read it
 */
export function prepareText(text: string): string {
  return text.replace(reserved, '\uFFFD').replace(/\{\{[^{}]*\}\}/g, (placeholder) => placeholder.replace(/\s+/g, ' '))
}
