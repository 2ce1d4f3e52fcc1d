import {fileStamp} from '../disk/file-stamp.ts'
import {findTheme} from './list-themes.ts'
import {loadThemeSheet, type ThemeSheet} from './load-theme.ts'

/** A style sheet that was put together once. */
interface Remembered {
  sheet: ThemeSheet
  /** Where its theme lay. */
  folder: string
  /** How the files were that were read, or looked for, then. */
  files: ReadonlyMap<string, string>
}

/**
 * Make what loads the style sheets of themes, and puts one together again only when a file that it is made of has changed.
 *
 * @param root the folder of the project
 * @returns loads the style sheet of a theme; undefined when there is no such theme
 * @throws Misuse, when it is called, as `loadThemeSheet` does
 */
export function rememberThemeSheets(root: string): (name: string) => ThemeSheet | undefined {
  const known = new Map<string, Remembered>()
  return (name) => {
    const folder = findTheme(root, name)?.folder
    const before = known.get(name)
    if (before && before.folder === folder && [...before.files].every(([file, then]) => fileStamp(file) === then))
      return before.sheet
    known.delete(name)
    const files = new Map<string, string>()
    const sheet = loadThemeSheet(root, name, (file) => files.has(file) || files.set(file, fileStamp(file)))
    if (sheet && folder !== undefined) known.set(name, {sheet, folder, files})
    return sheet
  }
}
