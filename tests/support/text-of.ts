import type {RenderedFile} from '../../src/index.ts'

/**
 * The text of a file that is text.
 *
 * @param file the file, as it was rendered
 * @returns its text
 * @throws when it is bytes
 */
export function textOf({content, path}: RenderedFile): string {
  if (typeof content !== 'string') throw new TypeError(`${path} is no text`)
  return content
}
