import zlib from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import type {Misuse} from '../../../src/diagnostics/misuse.ts'
import {createFetchPage, type FetchedPage, type FetchOptions} from '../../../src/workspace/network/fetch-page.ts'
import {isPublic} from '../../../src/workspace/network/public-address.ts'
import {packageVersion} from '../../../src/workspace/product/package-version.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {pageServer, type Answer, type PageServer} from '../../support/page-server.ts'

const html = '<h1>Personvern</h1><p>Vi tek vare på opplysningane.</p>'

/** Fetch a page of a server on this machine. */
function fetchFrom(server: PageServer, path: string, options: FetchOptions = {}): Promise<FetchedPage> {
  return createFetchPage({allowPrivate: [server.host], ...options})(server.origin + path)
}

const textOf = ({bytes}: FetchedPage): string => new TextDecoder().decode(bytes)

describe('a page that is published', () => {
  test('is fetched with one request, which says who asks, after the rules of its host', async () => {
    const server = await pageServer(() => ({'/personvern': {body: html}}))
    const page = await fetchFrom(server, '/personvern#kapsler')
    expect(page).toMatchObject({address: `${server.origin}/personvern`, form: 'html'})
    expect(textOf(page)).toBe(html)
    expect(server.asked).toEqual(['/robots.txt', '/personvern'])
    expect(server.headers()['user-agent']).toBe(`personvern/${packageVersion()}`)
    expect(server.headers()).not.toHaveProperty('cookie')
  })

  test.each([
    ['text/html; charset=utf-8', '/a', 'html'],
    ['application/xhtml+xml', '/a', 'html'],
    ['text/markdown', '/a', 'markdown'],
    ['text/plain', '/a.md', 'markdown'],
    ['Text/Plain', '/a', 'text']
  ])('of type %s at %s is read as %s', async (type, path, form) => {
    const server = await pageServer(() => ({[path]: {headers: {'content-type': type}, body: html}}))
    expect((await fetchFrom(server, path)).form).toBe(form)
  })

  test.each(['application/pdf', 'image/png', ''])('of type «%s» is refused', async (type) => {
    const server = await pageServer(() => ({'/a': {headers: {'content-type': type}, body: html}}))
    expect(await misuseIn(fetchFrom(server, '/a'))).toMatchObject({
      code: 'fetch-type',
      parameters: {actual: type || '?'}
    })
  })

  test.each([404, 403, 500, 204])('that is answered with %i is told of with that number', async (status) => {
    const server = await pageServer(() => ({'/a': {status}}))
    expect(await misuseIn(fetchFrom(server, '/a'))).toMatchObject({code: 'fetch-status', parameters: {actual: status}})
  })
})

describe('the encoding of a page', () => {
  const encoded = (type: string, body: Uint8Array): Promise<FetchedPage> =>
    pageServer(() => ({'/a': {headers: {'content-type': type}, body}})).then((server) => fetchFrom(server, '/a'))
  const latin = Buffer.from('Vi spør på nytt', 'latin1')

  test('is what the server says that it is', async () => {
    const page = await encoded('text/html; charset="ISO-8859-1"', latin)
    expect([...page.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(textOf(page)).toBe('Vi spør på nytt')
    expect([...(await encoded('text/html; Charset=UTF-8', latin)).bytes]).toEqual([0xef, 0xbb, 0xbf, ...latin])
  })

  test('is left to the page when the server says nothing that is known, or when the page has a mark of its own', async () => {
    expect(Buffer.compare((await encoded('text/html', latin)).bytes, latin)).toBe(0)
    expect(Buffer.compare((await encoded('text/html; charset=klingon', latin)).bytes, latin)).toBe(0)
    const marked = Buffer.from('\ufeffVi spør', 'utf16le')
    expect(Buffer.compare((await encoded('text/html; charset=utf-8', marked)).bytes, marked)).toBe(0)
  })

  test('is refused when the page is not in it', async () => {
    const odd = encoded('text/plain; charset=utf-16le', Buffer.from([0x41, 0x00, 0x42]))
    expect(await misuseIn(odd)).toMatchObject({code: 'page-declared-encoding', parameters: {expected: 'utf-16le'}})
  })
})

describe('a page that is packed', () => {
  const body = {br: zlib.brotliCompressSync(html), deflate: zlib.deflateSync(html), gzip: zlib.gzipSync(html)}

  test.each(Object.entries(body))('with %s is unpacked', async (packing, bytes) => {
    const server = await pageServer(() => ({'/a': {headers: {'content-encoding': packing}, body: bytes}}))
    expect(textOf(await fetchFrom(server, '/a'))).toBe(html)
  })

  test('is counted as it is unpacked', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(3 * 2 ** 20))
    const server = await pageServer(() => ({'/a': {headers: {'content-encoding': 'gzip'}, body: bomb}}))
    expect(await misuseIn(fetchFrom(server, '/a', {most: 2 ** 20}))).toMatchObject({
      code: 'fetch-too-large',
      parameters: {most: 1}
    })
  })

  test('in a way that is not known, or wrongly, is refused', async () => {
    const server = await pageServer(() => ({
      '/odd': {headers: {'content-encoding': 'zstd'}, body: html},
      '/wrong': {headers: {'content-encoding': 'gzip'}, body: html}
    }))
    expect(await misuseIn(fetchFrom(server, '/odd'))).toMatchObject({code: 'fetch-type', parameters: {actual: 'zstd'}})
    expect(await misuseIn(fetchFrom(server, '/wrong'))).toMatchObject({code: 'fetch-unreachable'})
  })
})

describe('limits', () => {
  /** Begins to answer, and never ends. */
  const slow: Answer = (_, response) => {
    response.writeHead(200, {'content-type': 'text/html'})
    response.write(html)
  }

  test('hold for how much a server sends, whatever it says', async () => {
    const endless: Answer = (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'})
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    }
    const server = await pageServer(() => ({
      '/a': endless,
      '/b': {body: 'x'.repeat(1001)},
      '/c': {body: 'x'.repeat(1000)}
    }))
    expect(await misuseIn(fetchFrom(server, '/a', {most: 2 ** 20}))).toMatchObject({code: 'fetch-too-large'})
    expect(await misuseIn(fetchFrom(server, '/b', {most: 1000}))).toMatchObject({code: 'fetch-too-large'})
    expect((await fetchFrom(server, '/c', {most: 1000})).bytes).toHaveLength(1000)
  })

  test('hold for how long it takes, before it answers and while it does', async () => {
    const server = await pageServer(() => ({'/slow': slow, '/silent': () => undefined}))
    for (const path of ['/slow', '/silent'])
      expect(await misuseIn(fetchFrom(server, path, {limit: 200}))).toEqual({
        code: 'fetch-slow',
        parameters: {address: server.origin + path}
      })
  })

  test('hold for how often a page has moved', async () => {
    const server = await pageServer((origin) => ({
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((hop) => [`/${hop}`, {status: 302, headers: {location: `/${hop - 1}`}}])
      ),
      '/0': {body: html},
      '/round': {status: 301, headers: {location: `${origin}/round`}}
    }))
    expect((await fetchFrom(server, '/5')).address).toBe(`${server.origin}/0`)
    for (const path of ['/6', '/round'])
      expect(await misuseIn(fetchFrom(server, path))).toEqual({
        code: 'fetch-redirects',
        parameters: {address: server.origin + path, most: 5}
      })
  })
})

describe('an address', () => {
  test.each([
    'ftp://eksempel.no/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'eksempel.no/personvern',
    '',
    'https://user@eksempel.no/',
    'https://user:secret@eksempel.no/'
  ])('that is none of the open web is refused: «%s»', async (address) => {
    expect(await misuseIn(createFetchPage()(address))).toEqual({code: 'fetch-address', parameters: {address}})
  })

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1:8080/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/'
  ])('of the inside of a network is refused: %s', async (address) => {
    expect(await misuseIn(createFetchPage()(address))).toMatchObject({code: 'fetch-private'})
  })

  test('of the open internet is not', () => {
    expect(['193.157.1.1', '2a00:1450:400f::1'].map(isPublic)).toEqual([true, true])
    expect(['', 'eksempel.no', '::', 'ff02::1'].map(isPublic)).toEqual([false, false, false, false])
  })

  test('whose name leads to one of several addresses inside is refused', async () => {
    const resolve = () => Promise.resolve(['193.157.1.1', '10.0.0.1'].map((address) => ({address, family: 4})))
    expect(await misuseIn(createFetchPage({resolve})('https://eksempel.no/'))).toMatchObject({code: 'fetch-private'})
  })

  test('whose name is unknown, or where nobody answers, is told of', async () => {
    const unknown = {resolve: () => Promise.reject(new Error('ENOTFOUND'))}
    const empty = {resolve: () => Promise.resolve([])}
    for (const options of [unknown, empty])
      expect(await misuseIn(createFetchPage(options)('https://eksempel.no/'))).toMatchObject({
        code: 'fetch-unreachable'
      })
    const closed = createFetchPage({allowPrivate: ['127.0.0.1:1']})('http://127.0.0.1:1/')
    expect(await misuseIn(closed)).toMatchObject({code: 'fetch-unreachable'})
  })

  test('is asked where its name led when it was judged, and looked up no more', async () => {
    const server = await pageServer(() => ({'/a': {body: html}}))
    const host = server.host.replace('127.0.0.1', 'eksempel.invalid')
    const asked: string[] = []
    const resolve = (name: string) => {
      asked.push(name)
      return Promise.resolve([{address: '127.0.0.1', family: 4}])
    }
    const page = await createFetchPage({allowPrivate: [host], resolve})(`http://${host}/a`)
    expect(textOf(page)).toBe(html)
    expect(server.headers().host).toBe(host)
    expect(asked).toEqual(['eksempel.invalid', 'eksempel.invalid'])
  })
})

describe('a page that has moved', () => {
  const moved = async (
    location: (origin: string) => string
  ): Promise<Pick<Misuse, 'code' | 'parameters'> | undefined> => {
    const server = await pageServer((origin) => ({'/a': {status: 302, headers: {location: location(origin)}}}))
    return misuseIn(fetchFrom(server, '/a'))
  }

  test.each(['http://127.0.0.2/', 'http://localhost/', 'http://169.254.169.254/', 'http://[::1]/'])(
    'to the inside of a network is not followed: %s',
    async (address) => {
      expect(await moved(() => address)).toEqual({code: 'fetch-private', parameters: {address}})
    }
  )

  test.each(['http://193.157.1.1:8080/', 'file:///etc/passwd', 'https://user:secret@eksempel.no/', 'http://'])(
    'to what is no page of the open web is not followed: %s',
    async (target) => {
      expect(await moved(() => target)).toMatchObject({code: 'fetch-moved', parameters: {target}})
    }
  )

  test('to another port of the same machine is not followed', async () => {
    const other = await pageServer(() => ({'/a': {body: html}}))
    expect(await moved(() => `${other.origin}/a`)).toMatchObject({code: 'fetch-moved'})
    expect(other.asked).toEqual([])
  })

  test('to nowhere is an answer like any other', async () => {
    const server = await pageServer(() => ({'/a': {status: 302}}))
    expect(await misuseIn(fetchFrom(server, '/a'))).toMatchObject({code: 'fetch-status', parameters: {actual: 302}})
  })
})

describe('the rules of a host', () => {
  const served = (robots: Answer): Promise<PageServer> =>
    pageServer(() => ({'/robots.txt': robots, '/open': {body: html}, '/closed/a': {body: html}}))

  test('are followed, and asked for once', async () => {
    const server = await served({headers: {'content-type': 'text/plain'}, body: 'User-agent: *\nDisallow: /closed/\n'})
    const fetchPage = createFetchPage({allowPrivate: [server.host]})
    await fetchPage(`${server.origin}/open`)
    expect(await misuseIn(fetchPage(`${server.origin}/closed/a`))).toEqual({
      code: 'fetch-robots',
      parameters: {address: `${server.origin}/closed/a`, host: server.host}
    })
    expect(server.asked).toEqual(['/robots.txt', '/open'])
  })

  test('may name this program', async () => {
    const server = await served({body: 'User-agent: Personvern\nDisallow: /\n\nUser-agent: *\nDisallow:\n'})
    expect(await misuseIn(fetchFrom(server, '/open'))).toMatchObject({code: 'fetch-robots'})
  })

  test('hold where a page has moved, too', async () => {
    const server = await pageServer(() => ({
      '/robots.txt': {body: 'User-agent: *\nDisallow: /closed/\n'},
      '/a': {status: 301, headers: {location: '/closed/a'}},
      '/closed/a': {body: html}
    }))
    expect(await misuseIn(fetchFrom(server, '/a'))).toMatchObject({code: 'fetch-robots'})
    expect(server.asked).toEqual(['/robots.txt', '/a'])
  })

  test.each([401, 403, 404, 410])('allow all when they are answered with %i', async (status) => {
    expect(await misuseIn(fetchFrom(await served({status}), '/open'))).toBe(undefined)
  })

  test.each([
    ['an error of the server', {status: 503}],
    ['silence', () => undefined],
    ['a way without end', {status: 302, headers: {location: '/robots.txt'}}],
    ['a way to nowhere', {status: 302}]
  ] satisfies [string, Answer][])('allow nothing when they are answered with %s', async (_, robots) => {
    const server = await served(robots)
    expect(await misuseIn(fetchFrom(server, '/open', {limit: 200}))).toEqual({
      code: 'fetch-robots-unknown',
      parameters: {address: `${server.origin}/robots.txt`}
    })
    expect(server.asked).not.toContain('/open')
  })

  test('are read as far as they are of a reasonable size', async () => {
    const long = `User-agent: *\nDisallow: /open\n${'# x\n'.repeat(200_000)}Disallow: /closed/\n`
    const server = await served({body: long})
    expect(await misuseIn(fetchFrom(server, '/open'))).toMatchObject({code: 'fetch-robots'})
    expect(await misuseIn(fetchFrom(server, '/closed/a'))).toBe(undefined)
  })
})
