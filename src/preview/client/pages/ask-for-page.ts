import type {PageView} from '../../protocol.ts'
import {currentBase, pageQuery} from '../changes/page-query.ts'
import {policy, revision, source} from '../state/project.ts'
import {mode, reader} from '../state/settings.ts'
import {pageViews} from './page-views.ts'

/**
 * What is asked for to show a page; another text whenever it is to be asked for again.
 *
 * @param language the language
 * @returns the number of the request, and what is asked
 */
export function pageRequest(language: string): string {
  const {[language]: own = 0, '*': all = 0} = revision.value
  const base = policy.value ? pageQuery(currentBase(policy.value)) : ''
  return `${own + all} ${reader.value} ?mode=${mode.value}${base}`
}

/**
 * Ask for a page, and keep it unless a later one came first.
 *
 * @param id the policy
 * @param language the language
 * @param request what `pageRequest` said
 * @param isLatest whether nothing else was asked for since
 */
export async function askForPage(
  id: string,
  language: string,
  request: string,
  isLatest: () => boolean
): Promise<void> {
  const query = request.slice(request.indexOf('?'))
  try {
    const view = await source.get<PageView>(`policies/${id}/pages/${language}${query}`, reader.peek())
    if (isLatest()) pageViews.value = {...pageViews.peek(), [language]: view}
  } catch {
    // What is shown stays: the policy is away for a moment, or the connection was lost, which is said elsewhere.
  }
}
