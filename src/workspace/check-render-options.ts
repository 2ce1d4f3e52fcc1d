import {Misuse} from '../diagnostics/misuse.ts'
import {formats, fragments} from '../model/configuration.ts'
import type {Project} from './open-project.ts'
import {isPattern} from './output-path.ts'
import {defaultPath} from './place-of-page.ts'
import type {RenderProjectOptions} from './render-project-options.ts'

/** Levels that a heading can have. */
const levels = ['1', '2', '3', '4', '5', '6']

/** Patterns to show to whoever wrote one that cannot be used. */
const patterns = [defaultPath, '{language}/{slug}.{format}']

/**
 * Check the options of rendering; what the configuration says is checked with the project.
 *
 * @param options the options
 * @param project the project
 * @throws Misuse when one of them cannot work
 */
export function checkRenderOptions(
  {languages, formats: chosen, messages, path: pattern, fragment, firstHeading}: RenderProjectOptions,
  project: Project
): void {
  const {known, refused} = project.languages
  const check = (option: string, given: readonly string[] | undefined, all: readonly string[]): void => {
    for (const actual of given?.length === 0 ? [''] : (given ?? [])) {
      if (all.includes(actual)) continue
      const expected = all === known && Object.hasOwn(refused, actual) ? refused[actual]! : all
      throw new Misuse('bad-option', {option, actual, expected})
    }
  }
  check('--language', languages, known)
  check('--messages', messages === undefined ? undefined : [messages], known)
  if (messages !== undefined && !speaks(project, messages))
    throw new Misuse('bad-option', {option: '--messages', actual: messages, expected: [project.languages.messages]})
  check('--format', chosen, formats)
  check('--fragment', typeof fragment === 'string' ? [fragment] : undefined, fragments)
  check('--first-heading', firstHeading === undefined ? undefined : [String(firstHeading)], levels)
  if (pattern !== undefined && !isPattern(pattern))
    throw new Misuse('bad-option', {option: '--path', actual: pattern, expected: patterns})
}

/** Whether a language has the words of messages; one that a project adds may have none. */
function speaks({languages}: Project, language: string): boolean {
  return languages.translator(language).has('report.error')
}
