import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Bundle} from '../../language/bundle.ts'
import {createCompiler, type Compile} from '../../render/create-compiler.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import {renderLoaded} from '../render/render-policy.ts'
import {unaskedStates} from '../wording/load-passage-states.ts'

/** A text that is to be changed, and the page that it is tried in. */
export interface WordsTrial {
  project: Project
  /** The policy whose page has the text. */
  loaded: LoadedPolicy
  language: string
  key: string
  /** The file that the text is in. */
  file: string
}

/**
 * Lay a text over the words of a language.
 *
 * @param words the words; default: none
 * @param change the key, the file that it is in, and its text
 * @returns the words with the text
 */
export function withText(
  words: Bundle | undefined,
  {key, file, text}: {key: string; file: string; text: string}
): Bundle {
  return new Map([...(words ?? []), [key, {text, origin: {file, path: key.split('.')}}]])
}

/**
 * Find what would be wrong with a page if a text were another one, and is not wrong now.
 *
 * @param trial the text and the page
 * @param text what it is to be
 * @returns errors alone
 */
export function findWrongWords(trial: WordsTrial, text: string): WeighedFinding[] {
  const {project, loaded, language} = trial
  const compile = createCompiler()
  const before = weigh(
    findingsWith(trial, compile, loaded.words.get(language) ?? new Map()),
    project.configuration.rules
  )
  const words = withText(loaded.words.get(language), {...trial, text})
  const after = weigh(findingsWith(trial, compile, words), project.configuration.rules)
  return newFindings(before, after).filter(({severity}) => severity === 'error')
}

/**
 * Find what is there and was not.
 *
 * @param before findings
 * @param after other findings
 * @returns those of the second that are not among the first, each as often as it is more often there
 */
export function newFindings(before: readonly WeighedFinding[], after: readonly WeighedFinding[]): WeighedFinding[] {
  const known = new Map<string, number>()
  for (const finding of before) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const left = known.get(nameOf(finding)) ?? 0
    known.set(nameOf(finding), left - 1)
    return left <= 0
  })
}

function nameOf({rule, path = [], excerpt = '', parameters}: WeighedFinding): string {
  return JSON.stringify([rule, path, excerpt, parameters])
}

/** What is wrong with reading the files is another matter, and must not keep anybody from looking at the words. */
function findingsWith({project, loaded, language}: WordsTrial, compile: Compile, words: Bundle): readonly Finding[] {
  const tried = {...loaded, findings: [], words: new Map([...loaded.words, [language, words]])}
  const options = {
    languages: [language],
    formats: ['html'] as const,
    fragment: 'article' as const,
    draft: true,
    gapText: () => ''
  }
  return renderLoaded(project, tried, compile, options, unaskedStates).findings
}
