import type {Compile} from '../../render/create-compiler.ts'
import type {Project} from '../project/open-project.ts'
import {renderPolicy} from './render-policy.ts'

/**
 * Render the version of a policy that is approved: its Markdown in one language, without front matter.
 *
 * @param project the project
 * @param id the policy
 * @param language the language
 * @param compile remembers texts
 * @param draft whether what is missing is marked instead of refused; default: `false`
 * @returns Markdown; undefined when there is something that must not be published
 */
export function renderVersion(
  project: Project,
  id: string,
  language: string,
  compile: Compile,
  draft = false
): string | undefined {
  const {pages} = renderPolicy(project, id, compile, {
    languages: [language],
    formats: ['md'],
    fragment: 'article',
    colophon: false,
    draft,
    // What is missing is nothing to compare.
    gapText: () => ''
  })
  return pages.find((page) => page.language === language)?.content
}
