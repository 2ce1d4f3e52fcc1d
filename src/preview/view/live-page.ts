import type {PageMode, PageView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {findingViews} from './finding-views.ts'

/** Which page is asked for. */
export interface PageRequest {
  live: LivePolicy
  language: string
  mode: PageMode
  /** The language of the reader. */
  reader: string | undefined
}

/**
 * Make a page as its files are now, or give the last good one and say what stops it.
 *
 * @param request which page
 * @param session the project
 * @returns the page
 */
export function livePage({live, language, mode, reader}: PageRequest, session: Session): PageView {
  const {project} = session
  const words = session.words(reader)
  const {html, stopped, sources} = live.page(project, language, mode, {gapText: (key) => words.say('draft.gap', {key})})
  const context = {project, words, policy: live.loaded?.policy, statuses: [], sources}
  return {html: html ?? null, stopped: findingViews(stopped, context)}
}
