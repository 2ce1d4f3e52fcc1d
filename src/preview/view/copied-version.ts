import {weigh} from '../../check/weigh.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import {fragmentText} from '../../render/fragment-text.ts'
import {plainFragment} from '../../render/plain-fragment.ts'
import type {Source} from '../../source/source.ts'
import {renderPolicy} from '../../workspace/render/render-policy.ts'
import type {CopiedVersion} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {findingViews} from './finding-views.ts'

/**
 * Make a version as content management systems take it: as it would be published, or as a draft where that must not be.
 *
 * @param live the policy
 * @param language the language
 * @param session the project
 * @param reader the language of the reader
 * @returns the version, and what stops it
 */
export function copiedVersion(
  {id, loaded}: LivePolicy,
  language: string,
  session: Session,
  reader: string | undefined
): CopiedVersion {
  const {project} = session
  const words = session.words(reader)
  const compile = createCompiler()
  const make = (draft: boolean): {html: string | undefined; findings: WeighedFinding[]; sources: readonly Source[]} => {
    const {pages, findings, sources} = renderPolicy(project, id, compile, {
      ...{languages: [language], formats: ['html'] as const, fragment: 'plain', draft},
      gapText: (key) => words.say('draft.gap', {key})
    })
    return {html: pages[0]?.content, findings: weigh(findings, project.configuration.rules), sources}
  }
  const release = make(false)
  const made = release.html === undefined ? make(true).html : release.html
  const wrong = release.html === undefined ? release.findings.filter(({severity}) => severity === 'error') : []
  const stopped = findingViews(wrong, {project, words, policy: loaded?.policy, statuses: [], sources: release.sources})
  const html = made === undefined ? null : plainFragment(made)
  return {html, text: html === null ? '' : fragmentText(html), stopped: stopped.map(({message}) => message)}
}
