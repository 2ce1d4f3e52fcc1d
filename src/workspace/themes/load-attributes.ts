import {Misuse} from '../../diagnostics/misuse.ts'
import {checkShape} from '../../model/check-shape.ts'
import {themeSettingsSchema, type ThemeSettings} from '../../model/theme-settings.ts'
import type {Theme} from '../../render/theme.ts'
import path from 'node:path'
import {findTheme, listThemes, type ThemePlace} from '../list-themes.ts'
import {readSource} from '../read-source.ts'

/** Where a theme says what it puts on elements, in its folder. */
const settingsFile = 'theme.yaml'

/**
 * Load what a theme puts on elements: its own attributes, over those of the theme that it is like.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @returns attributes by element; none when there is no such theme
 * @throws Misuse when its settings cannot be used
 */
export function loadAttributes(root: string, name: string): Theme['attributes'] {
  return gather(root, name, [])
}

function gather(root: string, name: string, trail: readonly string[]): Theme['attributes'] {
  const place = findTheme(root, name)
  if (!place) return {}
  const {like, attributes = {}, refuse} = loadSettings(place)
  const known = listThemes(root).filter((one) => one !== name && !trail.includes(one))
  if (like !== undefined && !known.includes(like)) return refuse()
  const taken = like === undefined ? {} : gather(root, like, [...trail, name])
  return {...taken, ...written(attributes)}
}

function loadSettings({folder, home}: ThemePlace): ThemeSettings & {refuse(): never} {
  const file = path.relative(home, path.join(folder, settingsFile)).split(path.sep).join('/')
  const source = readSource(home, file)
  const refuseAt = (line: number): never => {
    throw new Misuse('theme-settings', {file, line})
  }
  const lineOf = (at: readonly (string | number)[]): number => source.locate(at).start.line
  if (source.findings.some(({rule}) => rule === 'missing-file')) return {refuse: () => refuseAt(1)}
  const checked = checkShape(themeSettingsSchema, source.data ?? {}, file)
  const [finding] = [...source.findings, ...checked.findings]
  if (finding) return refuseAt(finding.place?.start.line ?? lineOf(finding.path ?? []))
  return {...checked.value, refuse: () => refuseAt(lineOf(['like']))}
}

/** Attributes are texts on a page. */
function written(attributes: NonNullable<ThemeSettings['attributes']>): Theme['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([element, own]) => [
      element,
      Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)]))
    ])
  )
}
