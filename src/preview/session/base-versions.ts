import {createCompiler, type Compile} from '../../render/create-compiler.ts'
import {parseMarkdown, writeHtml} from '../../render/markdown.ts'
import {loadApproved} from '../../workspace/policy/load-approvals.ts'
import {renderLoaded} from '../../workspace/render/render-policy.ts'
import {findRevision, type RevisionFault} from '../../workspace/revision/git-revision.ts'
import {loadRevision, type RevisionPolicy} from '../../workspace/revision/load-revision.ts'
import {unaskedStates} from '../../workspace/wording/load-passage-states.ts'
import {createBoundedMap} from '../differences/create-bounded-map.ts'
import {markDifferences, readBlockTexts, type MarkedPage} from '../differences/mark-differences.ts'
import type {BlockText} from '../differences/page-blocks.ts'
import type {Base} from '../protocol.ts'
import type {Session} from './session.ts'

/** Why a page cannot be compared: with a key below `preview.changes.fault.`. */
export type BaseFault = RevisionFault | 'not-approved' | 'not-in-language'

/** A version of a page that others are compared with. */
export interface BaseVersion {
  /** Knows it from every other. */
  name: string
  blocks: readonly BlockText[]
  /** Kinds of blocks that its form has no place for. */
  untold: readonly BlockText['kind'][]
}

/** Which page is compared, with which version of it. */
export interface BaseRequest {
  policy: string
  language: string
  base: Exclude<Base, {kind: 'none'}>
}

/** The versions that pages of a project are compared with. */
export interface BaseVersions {
  /** Find a version, or say why there is none. */
  find(request: BaseRequest): Promise<BaseFault | BaseVersion>
  /** Mark in a page what is not as in a version of it. */
  mark(request: BaseRequest, version: BaseVersion, html: string): MarkedPage
}

const made = new WeakMap<Session, BaseVersions>()

/**
 * The versions that the pages of a session are compared with; they are remembered as long as it is open.
 *
 * @param session the project
 * @returns its versions
 */
export function baseVersionsOf(session: Session): BaseVersions {
  const versions = made.get(session) ?? createBaseVersions(session)
  made.set(session, versions)
  return versions
}

/** So many are remembered: of a revision all that it was rendered with, of versions their words, and pages with their marks. */
const most = {revisions: 4, versions: 30, pages: 30}

function createBaseVersions({root}: Session): BaseVersions {
  const compile = createCompiler()
  const revisions = createBoundedMap<Promise<RevisionFault | RevisionPolicy>>(most.revisions)
  const versions = createBoundedMap<BaseVersion | undefined>(most.versions)
  const pages = createBoundedMap<MarkedPage>(most.pages)

  const approved = (id: string, language: string): BaseFault | BaseVersion => {
    const markdown = loadApproved(root, id, language)
    if (markdown === undefined) return 'not-approved'
    const name = `approved ${markdown}`
    const blocks = (): BlockText[] => readBlockTexts(writeHtml(parseMarkdown(markdown)))
    // Markdown has no captions.
    return versions.get(name, () => ({name, blocks: blocks(), untold: ['caption']}))!
  }
  const loaded = async (id: string, called: string): Promise<RevisionFault | (RevisionPolicy & {sha: string})> => {
    const found = await findRevision(root, called)
    if (typeof found === 'string') return found
    const {sha} = found
    const name = `${sha} ${id}`
    const then = await revisions.get(name, () => loadRevision(root, id, found))
    // A commit never changes, but that it could not be read may have been for want of time.
    if (typeof then === 'string') revisions.forget(name)
    return typeof then === 'string' ? then : {...then, sha}
  }
  const revised = async (id: string, language: string, called: string): Promise<BaseFault | BaseVersion> => {
    const then = await loaded(id, called)
    if (typeof then === 'string') return then
    if (!then.loaded.words.has(language)) return 'not-in-language'
    const name = `revision ${then.sha} ${id} ${language}`
    const version = versions.get(name, () => {
      const html = renderThen(then, language, compile)
      return html === undefined ? undefined : {name, blocks: readBlockTexts(html), untold: []}
    })
    return version ?? 'revision-unreadable'
  }
  return {
    find: async ({policy, language, base}) =>
      base.kind === 'approved' ? approved(policy, language) : revised(policy, language, base.revision),
    mark: ({policy, language}, {name, blocks, untold}, html) =>
      pages.get([policy, language, name, html].join('\0'), () => markDifferences(blocks, html, untold))
  }
}

/** A page as a draft of it was then: what was missing is marked, and what is marked is no part of what a page says. */
function renderThen({project, loaded}: RevisionPolicy, language: string, compile: Compile): string | undefined {
  const options = {languages: [language], formats: ['html'] as const, draft: true, gapText: () => ''}
  return renderLoaded(project, loaded, compile, options, unaskedStates).pages[0]?.content
}
