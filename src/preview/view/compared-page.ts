import type {Base, PageView} from '../protocol.ts'
import {baseVersionsOf, type BaseFault} from '../session/base-versions.ts'
import type {Session} from '../session/session.ts'
import {livePage, type PageRequest} from './live-page.ts'

/**
 * Make a page as its files are now, marked with what is not as in another version of it.
 *
 * @param request which page
 * @param base what it is compared with
 * @param session the project
 * @returns the page; without marks where it cannot be compared
 */
export async function comparedPage(request: PageRequest, base: Base, session: Session): Promise<PageView> {
  const page = livePage(request, session)
  if (base.kind === 'none' || page.html === null) return page
  const versions = baseVersionsOf(session)
  const asked = {policy: request.live.id, language: request.language, base}
  const version = await versions.find(asked)
  if (typeof version === 'string') return page
  return {...page, html: versions.mark(asked, version, page.html).html}
}

/**
 * Say why a page cannot be compared.
 *
 * @param fault why
 * @param session says it
 * @param reader the language of the reader
 * @returns the reason in words
 */
export function sayFault(fault: BaseFault, session: Session, reader: string | undefined): string {
  return session.words(reader).say(`preview.changes.fault.${fault}`)
}
