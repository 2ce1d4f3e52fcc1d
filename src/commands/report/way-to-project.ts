import path from 'node:path'

/**
 * The way from where somebody stands to the project, for names of files as they see them.
 *
 * @param cwd the working directory, absolute
 * @param root the project, absolute
 * @returns the way, with `/`; empty when they are the same
 */
export function wayToProject(cwd: string, root: string): string {
  return path.relative(cwd, root).replaceAll(path.sep, '/')
}
