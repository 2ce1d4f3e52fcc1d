import os from 'node:os'

/** What this machine calls itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The port of `http:`, which browsers leave out of addresses. */
const usualPort = 80

/** Addresses that stand for all that a machine has. */
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::', '[::]'])

/**
 * Whether an address can be reached from this machine alone.
 *
 * @param host the address
 * @returns whether it can
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

/**
 * The names by which a server that listens to an address is reached: only these are its own, wherever other names lead.
 *
 * @param host the address
 * @returns names as an address of a page has them, the one to tell others first
 */
export function ownNames(host: string): string[] {
  const named = inAddress(host)
  if (isLoopback(host)) return [...new Set(['localhost', named, ...loopback])]
  if (!everyAddress.has(host)) return [named]
  const addresses = Object.values(os.networkInterfaces()).flatMap((all) => all ?? [])
  const outer = addresses
    .filter(({internal}) => !internal)
    .sort((a, b) => (a.family === b.family ? 0 : a.family === 'IPv4' ? -1 : 1))
  return [...new Set([...outer.map(({address}) => inAddress(address)), os.hostname().toLowerCase(), ...loopback])]
}

/**
 * What a browser names a server by that listens to an address: its names with the port, and without it where browsers leave it out.
 *
 * @param host the address
 * @param port the port
 * @returns hosts as an address of a page has them, the one to tell others first
 */
export function ownHosts(host: string, port: number): string[] {
  const names = ownNames(host)
  return [...names.map((name) => `${name}:${String(port)}`), ...(port === usualPort ? names : [])]
}

/** An address of six has brackets where a port follows it. */
function inAddress(host: string): string {
  return (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()
}
