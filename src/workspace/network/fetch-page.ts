import {Misuse} from '../../diagnostics/misuse.ts'
import type {PageForm} from '../../published/page.ts'
import {packageVersion} from '../product/package-version.ts'
import {followRedirects, pageAddress, type FollowOptions} from './follow-redirects.ts'
import {markEncoding} from './mark-encoding.ts'
import type {ResolveHost} from './public-address.ts'
import {createRobots} from './create-robots.ts'
import type {PageAnswer} from './request-page.ts'

/** A page as it is published. */
export interface FetchedPage {
  /** Where it was found in the end. */
  address: string
  bytes: Uint8Array
  form: PageForm
}

/** Limits of what is asked of other machines. */
export interface FetchOptions {
  /** How long a page may take, in milliseconds; default: 15 000. */
  limit?: number
  /** How large it may be, in bytes; default: 5 MB. */
  most?: number
  /** Hosts with their ports that may be private, `127.0.0.1:8080`; for tests. */
  allowPrivate?: readonly string[]
  /** Finds the addresses of a host; default: the resolver of the machine. */
  resolve?: ResolveHost
}

/** Fetches a page. */
export type FetchPage = (address: string) => Promise<FetchedPage>

/** Types of content that can be read. */
const forms: Readonly<Record<string, PageForm>> = {
  'application/xhtml+xml': 'html',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/x-markdown': 'markdown'
}

/**
 * Make what fetches published pages: politely (one request a page, as its host permits), within limits, and from the open internet alone.
 *
 * @param options limits
 * @returns what fetches a page; throws Misuse when the page must not or cannot be had
 */
export function createFetchPage({
  limit = 15_000,
  most = 5 * 2 ** 20,
  allowPrivate = [],
  resolve
}: FetchOptions = {}): FetchPage {
  const userAgent = `personvern/${packageVersion()}`
  const common = (): Omit<FollowOptions, 'most'> => ({
    allowPrivate,
    resolve,
    userAgent,
    signal: AbortSignal.timeout(limit)
  })
  const permit = createRobots(common)
  return async (address) => {
    const start = pageAddress(address)
    await permit(start)
    const answer = await followRedirects(start, {...common(), most, permit})
    const {status, url} = answer
    if (status !== 200) throw new Misuse('fetch-status', {address: url.href, actual: status})
    const {form, bytes} = readAnswer(answer, url)
    return {address: url.href, form, bytes}
  }
}

/** What it is, and its bytes; the encoding that the server tells of is kept, since the page need not say. */
function readAnswer({headers, bytes}: PageAnswer, url: URL): Pick<FetchedPage, 'bytes' | 'form'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const name = type.toLowerCase()
  const form = Object.hasOwn(forms, name) ? forms[name]! : undefined
  if (!form) throw new Misuse('fetch-type', {address: url.href, actual: type || '?'})
  const charset = parameters.map((one) => /^charset\s*=\s*"?([\w:.-]+)/i.exec(one)?.[1]).find(Boolean)
  const isMarkdown = form === 'text' && /\.(?:md|markdown)$/i.test(url.pathname)
  return {
    form: isMarkdown ? 'markdown' : form,
    bytes: charset === undefined ? bytes : markEncoding(bytes, charset, url.href)
  }
}
