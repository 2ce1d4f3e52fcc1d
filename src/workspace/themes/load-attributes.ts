import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {checkShape} from '../../model/check-shape.ts'
import {themeSettingsSchema, type ThemeSettings} from '../../model/theme-settings.ts'
import type {Theme} from '../../render/theme.ts'
import {readSource} from '../disk/read-source.ts'
import {findTheme, listThemes, type ThemePlace} from './list-themes.ts'
import {wrongLike, wrongSetting, type Wrong} from './wrong-setting.ts'

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
  const {
    like,
    attributes = {},
    refuseLike
  } = loadSettings(place, () => listThemes(root).filter((one) => one !== name && !trail.includes(one)))
  const taken = like === undefined ? {} : gather(root, refuseLike(like), [...trail, name])
  return {...taken, ...written(attributes)}
}

/** What a theme says of itself, and what refuses to be like another theme than those that there are. */
function loadSettings(
  {folder, home}: ThemePlace,
  known: () => readonly string[]
): ThemeSettings & {refuseLike(like: string): string} {
  const file = path.relative(home, path.join(folder, settingsFile)).split(path.sep).join('/')
  const source = readSource(home, file)
  const refuse = ({code, parameters}: Wrong, line: number): never => {
    throw new Misuse(code, {file, line, ...parameters})
  }
  const lineOf = ({path: way = [], at = 'value'}: Pick<Finding, 'at' | 'path'>): number =>
    source.locate(way, at).start.line
  const refuseLike = (like: string): string =>
    known().includes(like) ? like : refuse(wrongLike(like, known()), lineOf({path: ['like']}))
  if (source.findings.some(({rule}) => rule === 'missing-file')) return {refuseLike}
  const [unread] = source.findings
  if (unread) return refuse({code: 'theme-settings', parameters: {}}, unread.place?.start.line ?? 1)
  const checked = checkShape(themeSettingsSchema, source.data ?? {}, file)
  const [finding] = checked.findings
  if (finding) return refuse(wrongSetting(finding, known), lineOf(finding))
  return {...checked.value!, refuseLike}
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
