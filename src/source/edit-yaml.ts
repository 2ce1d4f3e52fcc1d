import {editText, type TextEdit} from './edit/edit-text.ts'

/**
 * Set texts in a YAML bundle, and leave every other byte as it is: comments, order, quotation marks, indentation, line breaks.
 *
 * A text keeps its style where that can hold it. It is set letter by letter: a block `|` whose new text does not end in a line
 * break becomes `|-`. A key that is absent is added in the style of those beside it: after the nearest that precedes it in the
 * order, else before the nearest that follows it, else last. This file loads `yaml`: import it lazily.
 *
 * @param text the bundle; it must be readable
 * @param edits the texts, and the keys on the way to each; a dotted key of the file is found too
 * @param order dotted keys in the order that new ones follow; default: new keys come last
 * @returns the bundle with the edits; the same text when nothing changes
 * @throws Error when a text cannot be set, or something else would change: a bug, not misuse
 */
export function editYaml(text: string, edits: readonly TextEdit[], order: readonly string[] = []): string {
  return editText(text, edits, order, false)
}
