import robotsParser from 'robots-parser'
import {isMisuse, Misuse} from '../../diagnostics/misuse.ts'
import {followRedirects, type FollowOptions} from './follow-redirects.ts'

/** Its types are written for another kind of module: the function is what is imported. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** No more of the file is read than what all that read such files read, in bytes (RFC 9309). */
const most = 500 * 1024

/**
 * Make what asks a host whether its pages may be read by programs. Each host is asked once.
 *
 * @param optionsOf gives how the file is asked for; its time is counted from then
 * @returns throws Misuse when a page must not be read: the file says so, or is there and cannot be had
 */
export function createRobots(
  optionsOf: () => Omit<FollowOptions, 'cut' | 'most' | 'permit'>
): (url: URL) => Promise<void> {
  const known = new Map<string, Promise<(url: URL) => boolean>>()
  return async (url) => {
    const asked = known.get(url.origin) ?? readRobots(url, optionsOf())
    known.set(url.origin, asked)
    const isAllowed = await asked
    if (!isAllowed(url)) throw new Misuse('fetch-robots', {address: url.href, host: url.host})
  }
}

async function readRobots(
  page: URL,
  options: Omit<FollowOptions, 'cut' | 'most' | 'permit'>
): Promise<(url: URL) => boolean> {
  const {href} = new URL('/robots.txt', page)
  const {status, bytes} = await followRedirects(new URL(href), {...options, most, cut: true}).catch(
    (error: unknown) => {
      if (!isMisuse(error)) throw error
      // A host that cannot be asked for its rules cannot be asked for the page either: then the page is told of.
      const {code, parameters} = error
      if (ofHosts.has(code) && parameters['address'] === href)
        throw new Misuse(code, {address: page.href}, {cause: error})
      throw new Misuse('fetch-robots-unknown', {address: href}, {cause: error})
    }
  )
  if (status >= 400 && status < 500) return () => true
  if (status < 200 || status >= 300) throw new Misuse('fetch-robots-unknown', {address: href})
  const rules = parseRobots(href, new TextDecoder().decode(bytes))
  return (url) => rules.isAllowed(url.href, options.userAgent) !== false
}

/** What is wrong with a host, not with one of its files. */
const ofHosts: ReadonlySet<string> = new Set(['fetch-private', 'fetch-unreachable'])
