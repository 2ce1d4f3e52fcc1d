import dns from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import {Misuse} from '../../diagnostics/misuse.ts'

/** Where a request may go. */
export interface HostAddress {
  address: string
  family: number
}

/** Finds the addresses of a host. */
export type ResolveHost = (host: string) => Promise<readonly HostAddress[]>

/** Asks the resolver of the machine. */
const resolveHost: ResolveHost = (host) => dns.lookup(host, {all: true})

/**
 * Find the addresses of the host of a page. They are found once, and the request goes to one of them, so that a name cannot lead to one address
 * when it is judged and to another when it is used.
 *
 * @param url the page
 * @param allowed hosts with their ports that may be private; for tests
 * @param resolve finds addresses; default: the resolver of the machine
 * @returns the addresses, each of them public
 * @throws Misuse when there are none, or when one of them is of the inside of a network
 */
export async function publicAddresses(
  url: URL,
  allowed: readonly string[],
  resolve: ResolveHost = resolveHost
): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = ipaddr.isValid(host)
    ? [{address: host, family: host.includes(':') ? 6 : 4}]
    : await resolved(url, resolve)
  if (allowed.includes(url.host) || found.every(({address}) => isPublic(address))) return found
  throw new Misuse('fetch-private', {address: url.href})
}

async function resolved(url: URL, resolve: ResolveHost): Promise<readonly HostAddress[]> {
  try {
    const found = await resolve(url.hostname)
    if (found.length > 0) return found
  } catch (error) {
    throw new Misuse('fetch-unreachable', {address: url.href}, {cause: error})
  }
  throw new Misuse('fetch-unreachable', {address: url.href})
}

/**
 * Whether an address is of the open internet: not loopback, private, link-local, multicast, reserved, nor a tunnel to such.
 *
 * @param address an IPv4 or IPv6 address
 * @returns whether it is
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
