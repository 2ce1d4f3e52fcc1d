import {auditPage} from '../../audit/audit-page.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Page} from '../../published/page.ts'
import {loadPageMeans} from '../check/load-page-means.ts'
import {loadLanguages} from '../languages/load-languages.ts'
import {loadPage, type PageRequest} from './load-page.ts'

/** Which page is audited. */
export interface AuditRequest extends Omit<PageRequest, 'option'> {
  /** The file, relative to the working directory or absolute; `-` for what is piped in. */
  file: string
  /** The day on which it is audited. */
  today?: string | undefined
}

/**
 * Load a published page and look for everything that is wrong with it.
 *
 * @param request which page, and what is known of it
 * @returns the page, and findings in no particular order
 * @throws Misuse when the page cannot be read
 */
export async function auditFile({
  file,
  today,
  ...request
}: AuditRequest): Promise<{page: Page; findings: WeighedFinding[]}> {
  const means = loadPageMeans(loadLanguages(request.cwd))
  const page = await loadPage(file, request, means)
  return {page, findings: auditPage(page, {...means, today})}
}
