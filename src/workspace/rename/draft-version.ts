import type {Finding} from '../../diagnostics/finding.ts'
import {defaultFormats} from '../../model/configuration.ts'
import type {Compile} from '../../render/create-compiler.ts'
import {deriveStates} from '../../translate/state/derive-states.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {PassageRecord} from '../../translate/state/record.ts'
import type {Page} from '../forms/language-run.ts'
import {languageOfFile} from '../policy/language-of-file.ts'
import type {ReadablePolicy} from '../policy/policy-texts.ts'
import type {Project} from '../project/open-project.ts'
import {renderLanguage} from '../render/render-language.ts'

/** All that comes of the files of a policy. */
export interface DraftVersion {
  /** How far its passages have come, in every language. */
  statuses: readonly PassageStatus[]
  /** Its pages in every language and form. */
  pages: readonly Page[]
  /** What is wrong with it: rules, and the files that they are about. */
  findings: readonly string[]
}

/**
 * Make all that comes of the files of a policy. Pages are drafts, so that there are some also where something is wrong.
 *
 * @param project the project
 * @param loaded the policy
 * @param records what is remembered of its passages
 * @param compile remembers texts
 * @returns states, pages and findings
 */
export function draftVersion(
  project: Project,
  loaded: ReadablePolicy,
  records: readonly PassageRecord[],
  compile: Compile
): DraftVersion {
  const {policy, words} = loaded
  const {translator} = project.languages
  const statuses = deriveStates({policy, words, translator, records, empty: emptyKeys(loaded.findings)})
  const findings: Finding[] = []
  const options = {
    formats: defaultFormats,
    fragment: 'article' as const,
    colophon: false,
    draft: true,
    gapText: () => '…'
  }
  const pages = [...words.keys()].flatMap((language) =>
    renderLanguage({project, loaded, policy, language, compile, options, findings, statuses})
  )
  return {statuses, pages, findings: [...loaded.findings, ...findings].map(({rule, file}) => `${rule} ${file}`)}
}

/** Words that are there and empty, by language: the name of their file. */
function emptyKeys(findings: readonly Finding[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const {rule, file, parameters} of findings) {
    const language = languageOfFile(file)
    if (rule !== 'empty-word' || language === undefined) continue
    keys.set(language, (keys.get(language) ?? new Set()).add(parameters['key'] as string))
  }
  return keys
}
