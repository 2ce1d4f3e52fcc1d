import {weigh} from '../../check/weigh.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Bundle} from '../../language/bundle.ts'
import {createCompiler, type Compile} from '../../render/create-compiler.ts'
import type {Source} from '../../source/source.ts'
import {loadPolicy, type LoadedPolicy} from '../../workspace/policy/load-policy.ts'
import {createPolicyReader} from '../../workspace/policy/policy-reader.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import {renderLoaded} from '../../workspace/render/render-policy.ts'
import type {PolicyAnalysis} from '../../workspace/status/analyse-policy.ts'
import {brokenWords} from '../../workspace/wording/broken-words.ts'
import {unaskedStates} from '../../workspace/wording/load-passage-states.ts'
import type {PageMode} from '../protocol.ts'
import {harmlessPage} from '../view/harmless-page.ts'

/** A page as it was made last, and what stops a newer one. */
export interface LivePage {
  /** The whole page, as HTML that tells where its passages come from; undefined when there has never been one. */
  html: string | undefined
  /** What stops it; the page is then the last good one. */
  stopped: readonly WeighedFinding[]
  /** All that was found when it was made, also what does not stop it. */
  found: readonly WeighedFinding[]
  sources: readonly Source[]
}

/** A policy that is being looked at. */
export interface LivePolicy {
  readonly id: string
  /** The policy as it could be read last; undefined when it never could. */
  readonly loaded: LoadedPolicy | undefined
  /** What stops its files from being read now; none when they can be. */
  readonly broken: {findings: readonly WeighedFinding[]; sources: readonly Source[]}
  /** What is known of it; older than its files unless `fresh`. */
  analysis: PolicyAnalysis | undefined
  fresh: boolean
  /** Read its files again. Whether its facts or words are others than they were. */
  reload(project: Project): boolean
  /** Make a page, or give the last good one. */
  page(project: Project, language: string, mode: PageMode, marks: PageMarks): LivePage
  /** Make a draft page with other words, without keeping it. */
  tryWords(project: Project, language: string, words: Bundle, marks: PageMarks): LivePage
}

/** The words of the marks in drafts. */
export interface PageMarks {
  gapText(key: string): string
}

/**
 * Look at a policy: it is read again when its files change, and what could be shown last is kept while they are broken.
 *
 * @param id the policy
 * @returns the policy, not yet read
 */
export function createLivePolicy(id: string): LivePolicy {
  const compile: Compile = createCompiler(true)
  const reader = createPolicyReader()
  const last = new Map<string, string>()
  let loaded: LoadedPolicy | undefined
  let broken: LivePolicy['broken'] = {findings: [], sources: []}
  let read: readonly Source[] = []
  const make: Make = (project, source, language, mode, marks) => {
    const draft = mode === 'draft'
    const fit = draft ? source : loadPolicy(project.root, id, project.languages, false, reader)
    const options = {...marks, languages: [language], formats: ['html'] as const, draft, traced: true}
    const states = draft ? unaskedStates : undefined
    const {pages, findings, sources} = renderLoaded(project, fit, compile, options, states)
    const [page] = pages
    const found = weigh(findings, project.configuration.rules)
    // Templates of the product's own hold nothing that does anything.
    const html = page && (project.standard ? page.content : harmlessPage(page.content))
    return {html, stopped: page ? [] : found, found, sources}
  }
  return {
    id,
    analysis: undefined,
    fresh: false,
    get loaded() {
      return loaded
    },
    get broken() {
      return broken
    },
    reload(project) {
      const now = loadPolicy(project.root, id, project.languages, true, reader)
      const isBroken = !now.policy || brokenWords(now) !== undefined
      broken = isBroken
        ? {findings: weigh(now.findings, project.configuration.rules), sources: now.sources}
        : {findings: [], sources: []}
      if (!isBroken) loaded = now
      this.fresh = false
      const isOther = !isEach(now.sources, read)
      read = now.sources
      return isOther
    },
    page(project, language, mode, marks) {
      const place = `${mode} ${language}`
      const html = last.get(place)
      if (!loaded || broken.findings.length > 0) return stoppedBy(broken, html)
      const page = make(project, loaded, language, mode, marks)
      if (page.html !== undefined) last.set(place, page.html)
      return {...page, html: page.html ?? html}
    },
    tryWords(project, language, words, marks) {
      if (!loaded) return stoppedBy(broken, undefined)
      const tried = {...loaded, words: new Map([...loaded.words, [language, words]])}
      return make(project, tried, language, 'draft', marks)
    }
  }
}

/** Makes a page of files that have been read. */
type Make = (project: Project, source: LoadedPolicy, language: string, mode: PageMode, marks: PageMarks) => LivePage

/** Whether files are the same, each in its place: one that says what it said is not read anew. */
function isEach(now: readonly Source[], before: readonly Source[]): boolean {
  return now.length === before.length && now.every((source, index) => source === before[index])
}

/** The last good page, when files cannot be read. */
function stoppedBy({findings, sources}: LivePolicy['broken'], html: string | undefined): LivePage {
  return {html, stopped: findings, found: findings, sources}
}
