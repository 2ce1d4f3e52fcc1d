import fs from 'node:fs'
import path from 'node:path'
import {idPattern} from '../../model/id-pattern.ts'
import {isFolder, listNames} from '../disk/list-names.ts'
import {reading} from '../disk/reading.ts'
import {isInside, realPathOfNearest} from '../disk/within.ts'
import {packageRoot} from '../product/package-root.ts'

/** Where themes lie, in the product and in a project: each is a folder with `theme.css`. */
const folder = path.join('templates', 'themes')

/** The style sheet of every theme. */
export const themeSheet = 'theme.css'

/** Where a theme lies. */
export interface ThemePlace {
  /** Its folder, absolute. */
  folder: string
  /** The project or the product that it is of. */
  home: string
}

/**
 * List the themes that pages can wear: the product's own, and those of the project. A folder without a style sheet is none.
 *
 * @param root the folder of the project
 * @returns their names, sorted
 */
export function listThemes(root: string): string[] {
  const all = [packageRoot, root].flatMap((one) =>
    isFolder(path.join(one, folder)) ? listNames(path.join(one, folder)).folders : []
  )
  return [...new Set(all)].filter((name) => findTheme(root, name) !== undefined).sort()
}

/**
 * Find a theme; the project's own goes before the product's.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @returns where it lies; undefined when there is none of that name within the project or the product
 */
export function findTheme(root: string, name: string): ThemePlace | undefined {
  if (!idPattern.test(name)) return undefined
  return [root, packageRoot]
    .map((home) => ({folder: path.join(path.resolve(home), folder, name), home: path.resolve(home)}))
    .find(({folder: own, home}) => {
      const sheet = path.join(own, themeSheet)
      return (
        (reading(sheet, (one) => fs.statSync(one))?.isFile() ?? false) &&
        isInside(realPathOfNearest(sheet), realPathOfNearest(home))
      )
    })
}
