import type http from 'node:http'
import {describe, expect, test} from '@jest/globals'
import type {Draft} from '../../../src/translate/draft/engine.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {createHttpEngine, type HttpEngineOptions} from '../../../src/workspace/engines/create-http-engine.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {serve, type Answer, type Asked, type Service} from '../../support/translation-service.ts'

/** What a service makes of text: capital letters, and elements as they are. */
function shout(text: string): string {
  return text.replace(/(<[^>]*>|&\w+;)|[^<&]+/g, (piece, kept: string | undefined) => kept ?? piece.toUpperCase())
}

/** A service as LibreTranslate documents it, with its limits. */
function libretranslate({body}: Asked): Answer {
  const {q, source, target, format, api_key: key} = body
  if (key !== 'secret') return {status: 403, body: {error: `Invalid API key ${String(key)}`}}
  if (format !== 'html' || !Array.isArray(q))
    return {status: 400, body: {error: 'Invalid request: missing q parameter'}}
  if (source !== 'nb' || target !== 'en') return {status: 400, body: {error: `${String(target)} is not supported`}}
  if (q.length > 20) return {status: 400, body: {error: 'Invalid request: request exceeds text limit'}}
  return {body: {translatedText: (q as string[]).map(shout)}}
}

/** A service as DeepL documents it, with its limits. */
function deepl({body, headers}: Asked): Answer {
  if (headers.authorization !== 'DeepL-Auth-Key secret') return {status: 403, body: {message: 'Forbidden'}}
  const {text, tag_handling: tags} = body
  if (!Array.isArray(text) || tags !== 'xml') return {status: 400, body: {message: "Parameter 'text' not specified."}}
  if (text.length > 50 || Number(headers['content-length']) > 128 * 1024)
    return {status: 413, body: {message: 'Too large'}}
  return {body: {translations: (text as string[]).map((one) => ({detected_source_language: 'NB', text: shout(one)}))}}
}

const direction = {from: 'nb', to: 'en'}

function optionsFor(service: Pick<Service, 'address'>, more: Partial<HttpEngineOptions> = {}): HttpEngineOptions {
  return {
    kind: 'libretranslate',
    name: 'Tolken',
    address: service.address,
    key: 'secret',
    languages: {nb: 'nb', en: 'en'},
    ...more
  }
}

const deeplOptions: Partial<HttpEngineOptions> = {
  kind: 'deepl',
  languages: {nb: 'NB', en: {source: 'EN', target: 'EN-GB'}}
}

async function draft(
  service: Pick<Service, 'address'>,
  segments: readonly Segment[],
  more?: Partial<HttpEngineOptions>
): Promise<Draft[]> {
  const engine = createHttpEngine(optionsFor(service, more))
  try {
    return await engine.draft(segments, direction)
  } finally {
    await engine.close()
  }
}

const supplier = {kind: 'fact', raw: '{{supplier}}', name: 'supplier', shown: 'ACOS AS'} as const
const sample: Segment = ['Vi bruker ', supplier, ' & andre.']
const shouted: Segment = ['VI BRUKER ', supplier, ' & ANDRE.']

describe('a service of the LibreTranslate kind', () => {
  test('drafts passages, and leaves alone what has no words', async () => {
    const service = await serve(libretranslate)
    expect(await draft(service, [sample, [supplier, ' 2026'], ['Du & vi']])).toEqual([
      {segment: shouted, warnings: []},
      {segment: [supplier, ' 2026'], warnings: []},
      {segment: ['DU & VI'], warnings: []}
    ])
    expect(service.asked).toHaveLength(1)
    expect(service.asked[0]).toMatchObject({method: 'POST', path: '/translate', body: {source: 'nb', target: 'en'}})
    expect(service.asked[0]!.headers['user-agent']).toMatch(/^personvern\//)
  })

  test('is asked several times when there is much, and in a folder when it is in one', async () => {
    const service = await serve(libretranslate)
    const segments = Array.from({length: 45}, (_, index): Segment => [`avsnitt ${index}`])
    const drafts = await draft({address: `${service.address}/mt/`}, segments)
    expect(drafts.map(({segment}) => segment)).toEqual(segments.map(([text]) => [(text as string).toUpperCase()]))
    expect(service.asked.map(({path, body}) => [path, (body['q'] as string[]).length])).toEqual([
      ['/mt/translate', 20],
      ['/mt/translate', 20],
      ['/mt/translate', 5]
    ])
  })
})

describe('a service of the DeepL kind', () => {
  test('drafts passages, with its own names of languages', async () => {
    const service = await serve(deepl)
    expect(await draft(service, [sample], deeplOptions)).toEqual([{segment: shouted, warnings: []}])
    expect(service.asked[0]).toMatchObject({path: '/v2/translate', body: {source_lang: 'NB', target_lang: 'EN-GB'}})
  })

  test('is never sent more than fifty texts or 128 KiB', async () => {
    const service = await serve(deepl)
    const segments = Array.from({length: 120}, (_, index): Segment => [`${'ordet '.repeat(700)}${index}`])
    const drafts = await draft(service, segments, {...deeplOptions, address: `${service.address}/v2/translate`})
    expect(drafts.every(({segment}) => segment !== undefined)).toBe(true)
    expect(service.asked.map(({path}) => path)).toEqual(service.asked.map(() => '/v2/translate'))
  })

  test('is not asked without a key that can be sent', () => {
    for (const key of [undefined, ' ', 'a\nb', 'nøkkel']) {
      expect(() => createHttpEngine({...optionsFor({address: 'https://x.no'}), ...deeplOptions, key})).toThrow(
        'service-without-key'
      )
    }
  })
})

describe('what is wrong with one passage', () => {
  test('does not spoil the others', async () => {
    const service = await serve(({body}) => ({
      body: {translatedText: (body['q'] as string[]).map((text) => (text.includes('Vi') ? 'We use ACOS' : shout(text)))}
    }))
    expect(await draft(service, [sample, ['ord'], ['a'.repeat(5000)]])).toEqual([
      {segment: undefined, warnings: [{code: 'lost-part', about: ['ACOS AS']}]},
      {segment: ['ORD'], warnings: []},
      {segment: undefined, warnings: [{code: 'too-long', about: []}]}
    ])
  })

  test('is that the service stopped before it, when it answered others', async () => {
    const service = await serve((asked, times) => (times === 1 ? libretranslate(asked) : {status: 456}))
    expect(await draft(service, [['en'], ['to']], {limits: {texts: 1}})).toMatchObject([
      {segment: ['EN'], warnings: []},
      {segment: undefined, warnings: [{code: 'unanswered', about: []}], stopped: {code: 'service-quota'}}
    ])
  })
})

describe('a service that has too much to do', () => {
  async function waits(
    headers: http.OutgoingHttpHeaders,
    status = 429
  ): Promise<[number[], string | undefined, number]> {
    const service = await serve((asked, times) =>
      times > 3 ? libretranslate(asked) : {status, headers, body: {error: 'Slow down'}}
    )
    const waited: number[] = []
    const wait = (duration: number): Promise<void> => Promise.resolve(void waited.push(duration))
    const misuse = await misuseIn(draft(service, [['en']], {wait}))
    return [waited, misuse?.code, service.asked.length]
  }

  test.each([429, 503, 529])('and says so with %i is asked again, later each time', async (status) => {
    expect(await waits({}, status)).toEqual([[1000, 2000, 4000], undefined, 4])
  })

  test('is asked again when it says, in seconds or by its own clock', async () => {
    expect(await waits({'retry-after': '7'})).toEqual([[7000, 7000, 7000], undefined, 4])
    const clock = {date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 10:00:20 GMT'}
    expect(await waits(clock)).toEqual([[20_000, 20_000, 20_000], undefined, 4])
    expect(await waits({'retry-after': 'later'})).toEqual([[1000, 2000, 4000], undefined, 4])
  })

  test('is not waited for longer than a minute', async () => {
    expect(await waits({'retry-after': '61'})).toEqual([[], 'service-busy', 1])
  })

  test('is given up after four times', async () => {
    const service = await serve(() => ({status: 503}))
    expect(await misuseIn(draft(service, [['en']], {wait: () => Promise.resolve()}))).toMatchObject({
      code: 'service-busy'
    })
    expect(service.asked).toHaveLength(4)
  })
})

describe('a service that gives nothing', () => {
  test.each([
    [401, 'service-key'],
    [403, 'service-key'],
    [456, 'service-quota'],
    [400, 'service-refused'],
    [404, 'service-refused'],
    [413, 'service-refused'],
    [500, 'service-refused']
  ])('and answers %i is told of in its own words', async (status, code) => {
    const service = await serve(() => ({status, body: {error: `No\n\u0007 luck with secret. ${'x'.repeat(300)}`}}))
    const misuse = await misuseIn(draft(service, [['en']]))
    expect(misuse).toMatchObject({code, parameters: {name: 'Tolken', address: service.address, status}})
    expect(misuse!.parameters['said']).toMatch(/^No luck with …\. x{180}/)
    expect(service.asked).toHaveLength(1)
  })

  test('is not followed elsewhere', async () => {
    const other = await serve(libretranslate)
    const service = await serve(() => ({status: 307, headers: {location: `${other.address}/translate`}}))
    expect(await misuseIn(draft(service, [['en']]))).toMatchObject({code: 'service-moved'})
    expect(other.asked).toEqual([])
  })

  test.each<[string, Answer]>([
    ['a page', {raw: '<html>'}],
    ['other JSON', {body: {text: 'x'}}],
    ['too few texts', {body: {translatedText: []}}],
    ['too many', {body: {translatedText: ['a', 'b']}}],
    ['text that is no UTF-8', {raw: Buffer.from('{"translatedText": ["\xe6"]}', 'latin1')}],
    ['more than it may', {body: {translatedText: ['x'.repeat(2000)]}}]
  ])('but %s is not understood', async (_, answer) => {
    const service = await serve(() => answer)
    expect(await misuseIn(draft(service, [['en']], {limits: {most: 1000}}))).toMatchObject({code: 'service-answer'})
  })

  test('because it is silent is not waited for', async () => {
    const service = await serve(() => 'silence')
    expect(await misuseIn(draft(service, [['en']], {limits: {timeout: 50}}))).toMatchObject({code: 'service-slow'})
  })

  test('because it is not there is told of', async () => {
    const service = await serve(libretranslate)
    await service.stop()
    expect(await misuseIn(draft(service, [['en']]))).toMatchObject({
      code: 'service-unreachable',
      parameters: {name: 'Tolken', address: service.address}
    })
    const resolve = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'))
    expect(await misuseIn(draft({address: 'https://mt.example'}, [['en']], {resolve}))).toMatchObject({
      code: 'service-unreachable'
    })
  })

  test('because the engine was closed ends at once', async () => {
    const service = await serve(() => 'silence')
    const engine = createHttpEngine(optionsFor(service))
    const work = misuseIn(engine.draft([['en']], direction))
    await engine.close()
    await engine.close()
    expect(await work).toMatchObject({code: 'service-unreachable'})
  })
})

describe('where a service is', () => {
  const at = (address: string) => (): Promise<{address: string; family: number}[]> =>
    Promise.resolve([{address, family: 4}])

  test.each(['ftp://mt.no', 'mt.no', 'https://user:key@mt.no', 'https://mt.no/?key=secret', ''])(
    'is not «%s», and the address is not repeated',
    (address) => {
      try {
        createHttpEngine(optionsFor({address}))
        throw new Error('no misuse')
      } catch (error) {
        expect(error).toMatchObject({code: 'service-address', parameters: {name: 'Tolken'}})
      }
    }
  )

  test.each([
    ['http://localhost:5000', false],
    ['http://127.0.0.1:5000', false],
    ['http://[::1]:5000', false],
    ['http://10.0.0.5:5000', true],
    ['https://api.deepl.com', true],
    ['https://localhost.example.no', true]
  ])('tells whether text leaves the house: %s', (address, leavesHouse) => {
    expect(createHttpEngine(optionsFor({address})).leavesHouse).toBe(leavesHouse)
  })

  test('may be the own network, unless that is not allowed', async () => {
    const service = await serve(libretranslate)
    const address = service.address.replace('127.0.0.1', 'mt.intern')
    const asked = {resolve: at('127.0.0.1')}
    expect(await draft({address}, [['en']], asked)).toMatchObject([{segment: ['EN']}])
    expect(await misuseIn(draft({address}, [['en']], {...asked, allowPrivate: false}))).toMatchObject({
      code: 'service-private'
    })
    expect(service.asked).toHaveLength(1)
  })

  test.each([
    ['http://169.254.169.254', undefined],
    ['http://0.0.0.0', undefined],
    ['http://mt.no', '169.254.169.254'],
    ['http://localhost', '93.184.216.34']
  ])('is never %s (%s)', async (address, found) => {
    const resolve = found === undefined ? {} : {resolve: at(found)}
    expect(await misuseIn(draft({address}, [['en']], resolve))).toMatchObject({code: 'service-private'})
  })

  test('is not on the open internet without encryption when a key is sent', async () => {
    expect(await misuseIn(draft({address: 'http://mt.no'}, [['en']], {resolve: at('93.184.216.34')}))).toMatchObject({
      code: 'service-unencrypted'
    })
  })
})

test('what can be drafted is what the service has names for', () => {
  const engine = createHttpEngine(
    optionsFor({address: 'https://mt.no'}, {languages: {nb: 'nb', nn: 'nb', en: 'en'}, rough: true})
  )
  expect(engine.name).toBe('Tolken')
  expect(engine.can(direction)).toBe(true)
  expect(engine.can({from: 'nb', to: 'nn'})).toBe(false)
  expect(engine.can({from: 'se', to: 'en'})).toBe(false)
  expect(engine.can({from: 'constructor', to: 'en'})).toBe(false)
  expect(engine.isRough(direction)).toBe(true)
  expect(createHttpEngine(optionsFor({address: 'https://mt.no'})).isRough(direction)).toBe(false)
  expect(() => engine.draft([], {from: 'se', to: 'en'})).toThrow('Tolken was asked for se to en')
})
