import {isMisuse} from '../../diagnostics/misuse.ts'
import {noneOfIt} from '../../model/configuration.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import {listThemes} from '../../workspace/themes/list-themes.ts'
import {loadAttributes} from '../../workspace/themes/load-attributes.ts'
import {defaultTheme} from '../../workspace/themes/load-theme.ts'
import type {Start, ThemeAttributes} from '../protocol.ts'

/**
 * The themes that pages can be shown in.
 *
 * @param project the project
 * @returns their names, the one that its pages wear first, and what each puts on elements
 */
export function themesOf({
  root,
  configuration
}: Pick<Project, 'configuration' | 'root'>): Pick<Start, 'clothes' | 'themes'> {
  const names = listThemes(root)
  const {theme = defaultTheme} = configuration
  const worn = [...names, noneOfIt].includes(theme) ? theme : defaultTheme
  return {
    themes: [worn, ...names.filter((name) => name !== worn)],
    clothes: Object.fromEntries(names.map((name) => [name, attributesOf(root, name)]))
  }
}

/**
 * What a theme puts on elements.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @returns attributes by element; none when its settings are not as they should be, which making pages says
 */
export function attributesOf(root: string, name: string): ThemeAttributes {
  try {
    return loadAttributes(root, name)
  } catch (error) {
    if (isMisuse(error)) return {}
    throw error
  }
}
