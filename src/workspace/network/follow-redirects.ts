import {Misuse} from '../../diagnostics/misuse.ts'
import {publicAddresses, type ResolveHost} from './public-address.ts'
import {requestPage, schemes, type PageAnswer, type RequestOptions} from './request-page.ts'

/** How pages are asked for. */
export interface FollowOptions extends Pick<RequestOptions, 'cut' | 'most' | 'signal' | 'userAgent'> {
  /** Hosts with their ports that may be private; for tests. */
  allowPrivate: readonly string[]
  resolve: ResolveHost | undefined
  /** Called before each request; throws when it must not be made. */
  permit?(url: URL): Promise<void>
}

/** How often an answer may be that the page is elsewhere. */
const most = 5

/** Answers that say that the page is elsewhere. */
const moved: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Ask for a page, and where it has moved; every address on the way is judged as the first one is.
 *
 * @param start the page
 * @param options limits, and who asks
 * @returns the last answer, and the address that gave it
 * @throws Misuse when an address on the way must not be asked, or the way has no end
 */
export async function followRedirects(start: URL, options: FollowOptions): Promise<PageAnswer & {url: URL}> {
  let url = start
  for (let hops = 0; hops <= most; hops++) {
    if (options.signal.aborted) throw new Misuse('fetch-slow', {address: start.href})
    await options.permit?.(url)
    const addresses = await publicAddresses(url, options.allowPrivate, options.resolve)
    const answer = await requestPage(url, {...options, addresses})
    const {location} = answer.headers
    if (!moved.has(answer.status) || location === undefined) return {...answer, url}
    url = targetOf(location, url, start)
  }
  throw new Misuse('fetch-redirects', {address: start.href, most})
}

/**
 * Read the address of a page.
 *
 * @param text the address
 * @returns the address, without the place within the page
 * @throws Misuse when it is none of the web, or holds a user name or password
 */
export function pageAddress(text: string): URL {
  const url = webAddress(text)
  if (!url) throw new Misuse('fetch-address', {address: text})
  return url
}

function webAddress(text: string, base?: URL): URL | undefined {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined
  if (!url || !Object.hasOwn(schemes, url.protocol) || url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  return url
}

/** A server may not send us to any door: only where pages are, or back to the host and port that the user named. */
function targetOf(location: string, from: URL, start: URL): URL {
  const url = webAddress(location, from)
  const isUsual = url?.port === '' || Object.values(schemes).some(({port}) => port === url?.port)
  if (url && (isUsual || url.host === start.host)) return url
  throw new Misuse('fetch-moved', {address: start.href, target: location})
}
