import {Misuse} from '../../diagnostics/misuse.ts'
import {formats, fragments, noneOfIt} from '../../model/configuration.ts'
import {checkMessagesLanguage} from '../languages/check-messages-language.ts'
import {listTargets} from '../project/load-target.ts'
import type {Project} from '../project/open-project.ts'
import {isPattern, patternExamples} from '../project/output-path.ts'
import {listThemes} from '../themes/list-themes.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {type RenderSettings} from './render-settings.ts'

/** Levels that a heading can have. */
const levels = ['1', '2', '3', '4', '5', '6']

/** An option that has no effect by itself. */
interface Dependent {
  option: string
  /** Whether it was asked for; what the configuration says may rest. */
  asked(options: RenderProjectOptions): boolean
  /** What it would have to be given with, besides what there is; undefined when it has an effect. */
  lacks(settings: RenderSettings): string | undefined
}

const lacksHtml = ({formats: chosen}: RenderSettings): string | undefined =>
  chosen.includes('html') ? undefined : '--format html'

const dependents: readonly Dependent[] = [
  {
    option: '--first-heading',
    asked: ({firstHeading}) => firstHeading !== undefined,
    lacks: (settings) => {
      if (settings.formats.includes('json')) return undefined
      return settings.fragment === undefined ? '--fragment' : lacksHtml(settings)
    }
  },
  {
    option: '--ids',
    asked: ({ids}) => ids === true,
    lacks: (settings) => {
      if (settings.fragment !== 'plain') return '--fragment plain'
      return settings.formats.includes('json') ? undefined : lacksHtml(settings)
    }
  },
  {
    option: '--embed-dpv',
    asked: ({embedDpv}) => embedDpv === true,
    lacks: (settings) => (settings.fragment === undefined ? lacksHtml(settings) : `--fragment ${noneOfIt}`)
  }
]

/**
 * Check the options of rendering; what the configuration says is checked with the project.
 *
 * @param options the options
 * @param settings what they and the configuration come to
 * @param project the project
 * @throws Misuse when one of them cannot work, or has no effect without another
 */
export function checkRenderOptions(options: RenderProjectOptions, settings: RenderSettings, project: Project): void {
  checkValues(options, project)
  for (const {option, asked, lacks} of dependents) {
    const needs = asked(options) ? lacks(settings) : undefined
    if (needs !== undefined) throw new Misuse('option-needs', {option, needs})
  }
}

function checkValues(options: RenderProjectOptions, project: Project): void {
  const {languages, formats: chosen, messages, path: pattern, fragment, firstHeading, theme, target} = options
  const {root} = project
  const {known, refused} = project.languages
  const check = (option: string, given: readonly string[] | undefined, all: readonly string[]): void => {
    for (const actual of given?.length === 0 ? [''] : (given ?? [])) {
      if (all.includes(actual)) continue
      const expected = all === known && Object.hasOwn(refused, actual) ? refused[actual]! : all
      throw new Misuse('bad-option', {option, actual, expected})
    }
  }
  const checkOne = (
    option: string,
    given: string | number | boolean | undefined,
    all: () => readonly string[]
  ): void => {
    if (given !== undefined && typeof given !== 'boolean') check(option, [String(given)], all())
  }
  check('--language', languages, known)
  checkMessagesLanguage(messages, project.languages)
  check('--format', chosen, formats)
  checkOne('--fragment', fragment, () => [...fragments, noneOfIt])
  checkOne('--first-heading', firstHeading, () => levels)
  checkOne('--theme', theme, () => [...listThemes(root), noneOfIt])
  checkOne('--target', target, () => [...listTargets(root), noneOfIt])
  if (pattern !== undefined && !isPattern(pattern))
    throw new Misuse('bad-form', {option: '--path', actual: pattern, expected: patternExamples})
}
