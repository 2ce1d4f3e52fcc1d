import {editText, type TextEdit} from './edit/edit-text.ts'

/**
 * Set texts in a JSON bundle, and leave every other byte as it is: order, indentation, line breaks.
 *
 * New keys are placed as in YAML. This file loads `yaml`, which reads JSON too: import it lazily.
 *
 * @param text the bundle; it must be readable
 * @param edits the texts, and the keys on the way to each
 * @param order dotted keys in the order that new ones follow; default: new keys come last
 * @returns the bundle with the edits; the same text when nothing changes
 * @throws Error when a text cannot be set, or something else would change: a bug, not misuse
 */
export function editJson(text: string, edits: readonly TextEdit[], order: readonly string[] = []): string {
  const edited = editText(text, edits, order, true)
  JSON.parse(edited.replace(/^\uFEFF/, ''))
  return edited
}
