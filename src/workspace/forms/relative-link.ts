import path from 'node:path'

/**
 * The link from one file of a site to another.
 *
 * @param from the path of the file that has the link, with `/`
 * @param to the path of the other, from the same folder
 * @returns the address, relative, each part of it encoded
 */
export function relativeLink(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to).split('/').map(encodeURIComponent).join('/')
}
