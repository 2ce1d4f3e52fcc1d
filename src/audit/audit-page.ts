import {runRules} from '../check/run-rules.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {Page} from '../published/page.ts'
import {auditRules} from './audit-rules.ts'
import {pageSubject, type AuditMeans} from './page-subject.ts'
import {placeOnPage} from './place-on-page.ts'
import {rulesForPages} from './rules-for-pages.ts'

/**
 * Look for everything that is wrong with one published page: outdated law, the wrong language, what it contradicts itself in, and what it lacks.
 *
 * @param page the page
 * @param means what is known of its language, and the day
 * @returns findings, in no particular order; those on the page as a whole have no place
 */
export function auditPage(page: Page, means: AuditMeans): WeighedFinding[] {
  const subject = pageSubject(page, means)
  const found = [...runRules(subject, [...rulesForPages(page.form), ...auditRules])]
  return found.map(({path, related = [], ...finding}) => {
    const place = placeOnPage({...finding, ...(path && {path})}, page)
    const own = related.filter(({file}) => file === page.file)
    return {...finding, ...(place && {place}), ...(own.length > 0 && {related: own})}
  })
}
