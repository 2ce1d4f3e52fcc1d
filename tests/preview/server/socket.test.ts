import net from 'node:net'
import os from 'node:os'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {tokenHeader} from '../../../src/preview/protocol.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy} from '../support/small-policy.ts'

let server: PreviewServer
let port: number
let token: string

beforeAll(async () => {
  server = await startPreview({files: smallPolicy()})
  port = Number(new URL(server.origin).port)
  const page = await (await fetch(server.origin)).text()
  token = /name="personvern-token" content="([^"]+)"/.exec(page)![1]!
})

/** Send bytes, and read what comes back until the other side closes. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (data) => (answer += data.toString()))
    // Who says too much is cut off; what was answered before counts.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** A request as a browser would not write it. */
const raw = (path: string, headers: readonly string[] = [`Host: localhost:${port}`]): Promise<string> =>
  send(`GET ${path} HTTP/1.1\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`)

const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? ''

describe('the server', () => {
  test('answers to the names of this machine', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect([host, statusOf(await raw('/', [`Host: ${host}:${port}`]))]).toEqual([host, '200'])
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    '127.0.0.2',
    '192.168.1.1',
    'localhost@evil.example',
    'xn--localhost'
  ])('does not answer to %s, wherever that name leads', async (host) => {
    for (const asked of [`Host: ${host}:${port}`, `Host: ${host}`])
      expect(await raw('/api/start', [asked])).toMatch(/^HTTP\/1\.1 (?:421 Misdirected Request|400 Bad Request)\r\n/)
  })

  test('does not answer to nobody', async () => {
    expect(statusOf(await raw('/', []))).toBe('400')
    expect(statusOf(await raw('/', ['Host:']))).toMatch(/^4/)
  })

  test.each([
    '/app/../../package.json',
    '/app/../../../../etc/passwd',
    '/../../../etc/passwd',
    '/app/..%2f..%2fpackage.json',
    '/app/..\\..\\package.json',
    '//etc/passwd',
    '/themes/standard/../../../package.json',
    '/themes/..%2f..%2f..%2fsrc/theme.css',
    '/page/..%2fliten/nn',
    '/api/policies/%2e%2e',
    '/api/policies/liten%00',
    '/%',
    '/app/%c0%ae%c0%ae/x.js',
    'file:///etc/passwd'
  ])('finds nothing at %s', async (path) => {
    const answer = await raw(path)
    expect(statusOf(answer)).toMatch(/^4/)
    expect(answer).not.toMatch(/"dependencies"|root:/)
  })

  test('is not confused by the address of another in a request', async () => {
    expect(statusOf(await raw('http://evil.example/api/start', ['Host: evil.example']))).toBe('421')
  })

  test('bounds what it reads', async () => {
    const large = JSON.stringify({language: 'nn', key: 'title', index: 0, text: 'a'.repeat(2_000_000)})
    const before = server.file('policies/liten/nn.yaml')
    const headers = {'content-type': 'application/json', origin: server.origin, [tokenHeader]: token}
    const whole = await fetch(`${server.origin}/api/policies/liten/save`, {method: 'POST', headers, body: large})
    expect(whole.status).toBe(413)
    // In pieces, so that nobody knows beforehand how much there is.
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 65_536)
          controller.enqueue(new TextEncoder().encode(large.slice(at, at + 65_536)))
        controller.close()
      }
    })
    const streamed = await fetch(`${server.origin}/api/policies/liten/save`, {
      method: 'POST',
      headers,
      body: pieces,
      duplex: 'half'
    } as RequestInit)
    expect(streamed.status).toBe(413)
    expect(statusOf(await raw(`/${'a'.repeat(100_000)}`))).not.toBe('200')
    expect(server.file('policies/liten/nn.yaml')).toBe(before)
  })

  test('can be reached from this machine alone', async () => {
    const others = Object.values(os.networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({internal, family}) => !internal && family === 'IPv4')
    for (const {address} of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed')
    expect(new URL(server.origin).hostname).toBe('localhost')
  })

  test('has a token of its own each time', async () => {
    const other = await startPreview({files: smallPolicy()})
    const page = await (await fetch(other.origin)).text()
    const its = /name="personvern-token" content="([^"]+)"/.exec(page)![1]!
    expect(its).not.toBe(token)
    expect(its).toMatch(/^[\w-]{43}$/)
    await other.stop()
  })
})

test('ends when it is asked to, also while it looks at several declarations', async () => {
  const busy = await startPreview({files: {...smallPolicy('ein'), ...smallPolicy('to'), ...smallPolicy('tre')}})
  const asked = ['overview', 'policies/ein?fresh', 'policies/to?fresh', 'events'].map((path) =>
    fetch(`${busy.origin}/api/${path}`).catch(() => undefined)
  )
  await asked[0]
  await busy.stop()
  expect(await Promise.all(asked)).toHaveLength(4)
  expect(busy.told()).not.toMatch(/Error/)
})

test('another address has to be asked for, and it is said what that means', async () => {
  const open = await startPreview({files: smallPolicy(), args: ['--host', '0.0.0.0']})
  await open.tells('kan lese og endre erklæringane. Bruk `--read-only` når andre berre skal lese.')
  const [other] = Object.values(os.networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({internal, family}) => !internal && family === 'IPv4')
  const own = new URL(open.origin).port
  if (other) expect((await fetch(`http://${other.address}:${own}/`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${own}/`)).status).toBe(200)
  await open.stop()
  const reading = await startPreview({files: smallPolicy(), readOnly: true, args: ['--host', '0.0.0.0']})
  await reading.tells('kan lese erklæringane')
  expect(reading.told()).not.toContain('lese og endre')
  await reading.stop()
})
