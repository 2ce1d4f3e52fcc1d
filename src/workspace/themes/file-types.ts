/** Files that a style sheet may show, by the ending of their names, and their media types (IANA). */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  otf: 'font/otf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2'
}

/**
 * The media type of a file.
 *
 * @param extension the ending of its name, without full stop, in lower case
 * @returns the type; undefined when style sheets do not show such files
 */
export function typeOf(extension: string): string | undefined {
  return Object.hasOwn(types, extension) ? types[extension] : undefined
}

/**
 * The ending of the name of a file.
 *
 * @param type its media type, in lower case
 * @returns the ending, without full stop; undefined when style sheets do not show such files
 */
export function extensionOf(type: string): string | undefined {
  return Object.keys(types).find((extension) => types[extension] === type)
}
