import type {HelperOptions} from 'handlebars'

/**
 * `{{#sentences}}…{{/sentences}}`: a paragraph of what stands on the lines within, one sentence after the other.
 *
 * @param options the sentences, a line each; lines without words count for nothing
 * @returns the paragraph
 */
export function sentences(this: unknown, options: HelperOptions): string {
  return `\n\n${options
    .fn(this)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')}\n\n`
}
