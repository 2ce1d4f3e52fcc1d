import fs from 'node:fs'
import path from 'node:path'
import {isFolder, listNames} from './list-names.ts'
import {isInside, realPathOfNearest} from './output-path.ts'
import {packageRoot} from './package-root.ts'
import {reading} from './reading.ts'

/** Where themes lie, in the product and in a project: each is a folder with `theme.css`. */
const folder = path.join('templates', 'themes')

/**
 * List the themes that pages can wear: the product's own, and those of the project.
 *
 * @param root the folder of the project
 * @returns their names, sorted
 */
export function listThemes(root: string): string[] {
  const all = [packageRoot, root].flatMap((one) =>
    isFolder(path.join(one, folder)) ? listNames(path.join(one, folder)).folders : []
  )
  return [...new Set(all.filter((name) => /^[a-z][a-z0-9-]*$/.test(name)))].sort()
}

/**
 * Load a file of a theme; the project's own goes before the product's.
 *
 * @param root the folder of the project
 * @param theme the name of the theme
 * @param file the name of the file, a style sheet
 * @returns its content; undefined when there is no such file within the project or the product
 */
export function loadThemeFile(root: string, theme: string, file: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(theme) || !/^[a-z0-9-]+\.css$/.test(file)) return undefined
  for (const one of [root, packageRoot]) {
    const full = path.join(one, folder, theme, file)
    if (!isInside(realPathOfNearest(full), realPathOfNearest(one))) continue
    const bytes = reading(full, (name) => fs.readFileSync(name))
    if (bytes) return new Uint8Array(bytes)
  }
  return undefined
}
