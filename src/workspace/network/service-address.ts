import ipaddr from 'ipaddr.js'
import {Misuse} from '../../diagnostics/misuse.ts'
import {publicAddresses, isPublic, type HostAddress, type ResolveHost} from './public-address.ts'
import {schemes} from './request-page.ts'

/** What a service is, for finding where it is. */
export interface ServicePlace {
  name: string
  url: URL
  /** Whether a key is sent with every request. */
  hasKey: boolean
  /** Whether it may be on the own network. */
  allowPrivate: boolean
  resolve: ResolveHost | undefined
}

/**
 * Read the address of a service.
 *
 * @param name what the service is called
 * @param address where it is, as the configuration says
 * @param path what is added to the address, unless it is there
 * @returns where requests go
 * @throws Misuse when it is no address of a service
 */
export function serviceAddress(name: string, address: string, path: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!isPlain || !Object.hasOwn(schemes, url.protocol)) throw new Misuse('service-address', {name})
  const base = url.pathname.replace(/\/+$/, '')
  url.pathname = base.endsWith(path) ? base : base + path
  return url
}

/**
 * Whether a host is this machine, so that nothing that is sent to it leaves the house.
 *
 * @param url an address
 * @returns whether it is, by its name
 */
export function isLoopback({hostname}: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || (ipaddr.isValid(host) && isLoopbackAddress(host))
}

function isLoopbackAddress(address: string): boolean {
  return ipaddr.process(address).range() === 'loopback'
}

/**
 * Find where requests to a service go. Services on the own network are usual, so they are as good as others; addresses that machines give
 * themselves are not.
 *
 * @param place the service
 * @returns its addresses
 * @throws Misuse when it is not found, must not be asked, or a key would go over the open internet for everyone to read
 */
export async function findService({
  name,
  url,
  hasKey,
  allowPrivate,
  resolve
}: ServicePlace): Promise<readonly HostAddress[]> {
  const about = {name, address: url.origin}
  const addresses = await found(url, resolve, about)
  const ranges = addresses.map(({address}) => ipaddr.process(address).range())
  const isHere = ranges.every((range) => range === 'loopback')
  const isInside = ranges.every((range) => allowed.has(range))
  if (isLoopback(url) ? !isHere : ranges.some((range) => range !== 'unicast') && !(isInside && allowPrivate))
    throw new Misuse('service-private', about)
  if (hasKey && url.protocol === 'http:' && addresses.some(({address}) => isPublic(address)))
    throw new Misuse('service-unencrypted', about)
  return addresses
}

/** Where services may be: the open internet, and networks of one's own. */
const allowed: ReadonlySet<string> = new Set(['loopback', 'private', 'unicast', 'uniqueLocal', 'carrierGradeNat'])

async function found(
  url: URL,
  resolve: ResolveHost | undefined,
  about: {name: string; address: string}
): Promise<readonly HostAddress[]> {
  try {
    return await publicAddresses(url, [url.host], resolve)
  } catch (error) {
    throw new Misuse('service-unreachable', about, {cause: error})
  }
}
