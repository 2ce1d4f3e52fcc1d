import {spawn} from 'node:child_process'

/** What opens an address, by platform; the address stands last. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}

/**
 * Open an address in the reader's browser. Where there is none, nothing happens: the address is written on the terminal too.
 *
 * @param address an address
 */
export function openAddress(address: string): void {
  const [command, ...options] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...options, address], {stdio: 'ignore', detached: true})
  child.on('error', () => undefined)
  child.unref()
}
