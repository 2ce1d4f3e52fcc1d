import {describe, expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import type {Nodes} from 'mdast'
import MarkdownIt from 'markdown-it'
import type {Finding} from '../../src/diagnostics/finding.ts'
import {hasErrors} from '../../src/diagnostics/rules.ts'
import {jsonSchema, render, type RenderOptions} from '../../src/index.ts'
import {address, email, organisationNumber} from '../../src/model/scalars.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {plainFragment} from '../../src/render/plain-fragment.ts'
import {loadPolicy} from '../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {renderLanguage} from '../../src/workspace/render/render-language.ts'
import {openBrowser} from '../preview/support/browser.ts'
import {readMarkdown} from '../support/read-page.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {textOf} from '../support/text-of.ts'
import {hostileCorpus, hostilePayloads} from './hostile-corpus.ts'
import {prepareHostile, type Opened} from './support/hostile-page.ts'
import {
  filesOf,
  filledFields,
  hostileFacts,
  hostileStandardWords,
  hostileWords,
  type HostilePolicy
} from './support/hostile-project.ts'
import {textFields} from './support/text-fields.ts'

/*
 * Whatever stands in a field or in words, a page is made of what the product makes, runs nothing, and asks nobody for anything: held in a
 * real browser, with scripts on and without the policy that a server should send, so that nothing hides a fault.
 */

const open = prepareHostile(await openBrowser())

/** So many payloads stand on one page; fewer of those that are looked up as facts where they stand in words, which takes its time. */
const most: Readonly<Record<string, number>> = {templates: 12}
const batches = Object.entries(hostileCorpus).flatMap(([kind, payloads]) => {
  const size = most[kind] ?? 100
  const count = Math.ceil(payloads.length / size)
  return Array.from({length: count}, (_, index): [string, string[]] => [
    `${kind}, ${index + 1} of ${count}`,
    payloads.slice(index * size, (index + 1) * size)
  ])
})

/** How a declaration is rendered so that it is there as a page, in pieces, and as Markdown. */
const whole: RenderOptions = {formats: ['html', 'json', 'md'], embedDpv: true}

/** How it is rendered so that every kind of fragment is there. */
const fragments: readonly RenderOptions[] = [
  {formats: ['html'], fragment: 'article', firstHeading: 2},
  {formats: ['html'], fragment: 'plain'},
  {formats: ['html'], fragment: 'plain', ids: true}
]

const reader = new MarkdownIt({html: true})

/** What is rendered, as a site would show it. */
const shown: Readonly<Record<string, (content: string) => string>> = {
  html: (content) => (content.startsWith('<!doctype html>') ? content : bare(content)),
  json: (content) => bare(piecesOf(JSON.parse(content)).join('\n')),
  md: (content) => bare(reader.render(content))
}

function readBy(form: string): 'html' | 'markdown' {
  return form === 'md' ? 'markdown' : 'html'
}

function bare(html: string): string {
  return `<!doctype html><html lang="nb"><head><title>A</title></head><body>${html}</body></html>`
}

/** Every piece of HTML in data. */
function piecesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'html' && typeof value === 'string' ? [value] : piecesOf(value)
  )
}

/** The pages of a policy in every form, as sites would show them; nothing may be wrong with it but the direction of its text. */
async function pagesOf(
  policy: HostilePolicy,
  options: readonly RenderOptions[] = [whole]
): Promise<[string, string][]> {
  const root = temporaryFolder(filesOf(policy))
  const pages: [string, string][] = []
  for (const option of options) {
    const {policies} = await render({root, out: false, ...option})
    expect(policies.flatMap(({findings}) => findings).filter(({rule}) => !harmless.has(rule))).toEqual([])
    for (const file of policies.flatMap(({files}) => files))
      pages.push([`${option.fragment ?? ''} ${file.format}`.trim(), shown[file.format]!(textOf(file))])
  }
  return pages
}

/** What is told of pages that are made all the same: text that turns its direction is isolated, and drafts have open questions. */
const harmless: ReadonlySet<string> = new Set(['direction-control', 'open-question'])

/** What a reader sees of a text, whatever a browser makes of white space and of what cannot stand in HTML. */
function visible(text: string): string {
  return text
    .replace(/[\0\ufffd\u2068\u2069\ufeff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** What of payloads a reader of a page does not see; how the whole page is seen is found out once. */
function lackingIn(page: string, payloads: readonly string[]): string[] {
  const seen = visible(page)
  return payloads.filter((payload) => !seen.includes(visible(payload)))
}

describe('the corpus', () => {
  test('has more than three hundred payloads, no two the same, each on one line', () => {
    expect(hostilePayloads.length).toBeGreaterThanOrEqual(300)
    expect(hostilePayloads.filter((payload, index) => hostilePayloads.indexOf(payload) !== index)).toEqual([])
    expect(hostilePayloads.filter((payload) => !/^(?=.*\S).*$/.test(payload))).toEqual([])
    expect(Object.values(hostileCorpus).filter((kind) => kind.length < 30)).toEqual([])
  })

  test('would harm a page that took it for markup', async () => {
    const {problems} = await open(
      bare('<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><!-- c --><b>x</b>')
    )
    expect(problems).toEqual([
      'asked for https://page.example/x',
      ...(problems.includes('console') ? ['console'] : []),
      'ran alert(1)',
      ...['<IMG>', '<img src="x">', '<img onerror="alert(1)">', 'leads to javascript:alert(1)', '<B>', 'a comment:  c ']
    ])
  })
})

describe('the fields of the model', () => {
  const fields = textFields(jsonSchema())

  test('that hold any line of text are all filled, but for those that do not stand on a page', () => {
    const notOnPages = [
      // A part of the names of files and of front matter, which have checks of their own.
      '.publication.slugs.*'
    ]
    expect(fields.filter(({kind}) => kind === 'line').map(({path}) => path)).toEqual(
      [...Object.keys(filledFields), ...notOnPages].sort()
    )
  })

  test('that are not told apart by their shape are known', () => {
    const unbounded = fields.filter(({kind}) => kind === 'any').map(({path}) => path.replace(/^.*\./, ''))
    // Addresses, e-mail addresses and numbers of organisations have a shape that JSON Schema cannot say; what lasts is a period or an id.
    // `open`, `field`, `note`, `internal` and `languages` never stand on a page: questions for colleagues, names of fields, codes.
    const known = [
      'address',
      'duration',
      'email',
      'field',
      'internal[]',
      'languages[]',
      'note',
      'open',
      'organisationNumber'
    ]
    expect([...new Set(unbounded.filter((name) => name !== '*'))].sort()).toEqual(
      [...known, 'privacyPolicy', 'website'].sort()
    )
    expect(fields.filter(({kind, path}) => kind === 'any' && path.endsWith('.*')).map(({path}) => path)).toEqual(
      fields.filter(({path}) => /(?:address(?:es)?|website|privacyPolicy)(?:\.\*)+$/.test(path)).map(({path}) => path)
    )
  })

  test('that have a shape take no payload with a mark of any syntax in it', () => {
    const patterns = [...new Set(fields.flatMap(({kind, pattern}) => (kind === 'pattern' ? [pattern!] : [])))]
    const taken = patterns.flatMap((pattern) =>
      hostilePayloads.filter((payload) => new RegExp(pattern, 'u').test(payload))
    )
    expect(patterns.length).toBeGreaterThan(5)
    expect([...new Set(taken)].filter((payload) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(payload))).toEqual([])
    expect(hostilePayloads.filter((payload) => z.safeParse(organisationNumber, payload).success)).toEqual([])
  })
})

/** Open pages beside each other; nothing is on them that may not be. */
async function openAll(pages: readonly [string, string][], theme?: 'dressed'): Promise<Opened[]> {
  const opened = await Promise.all(pages.map(([form, html]) => open(html, theme ?? readBy(form))))
  expect(opened.map(({problems}, index) => [pages[index]![0], problems])).toEqual(pages.map(([form]) => [form, []]))
  return opened
}

async function expectText(
  pages: readonly [string, string][],
  payloads: readonly string[],
  theme?: 'dressed'
): Promise<void> {
  const opened = await openAll(pages, theme)
  const lacking = opened.map(({text}) => lackingIn(text, payloads))
  expect(lacking).toEqual(pages.map(() => []))
}

describe('values', () => {
  test.each(batches)('are text, and nothing else: %s', async (_, payloads) => {
    const pages = await pagesOf(hostileFacts(payloads))
    const [, page] = pages.find(([form]) => form === 'html')!
    const plain = plainFragment(page.slice(page.indexOf('<article>'), page.indexOf('</article>')))
    await expectText([...pages, ['plain html', bare(plain)]], payloads)
  })

  test('are text in fragments too, and in the classes of a design system', async () => {
    const payloads = hostilePayloads.filter((_, index) => index % 10 === 0)
    const pages = await pagesOf(hostileFacts(payloads), fragments)
    expect(pages.map(([form]) => form)).toEqual(['article html', 'plain html', 'plain html'])
    await expectText(pages, payloads)
    await expectText(
      await pagesOf(hostileFacts(payloads), [{formats: ['html'], theme: 'designsystemet'}]),
      payloads,
      'dressed'
    )
  })
})

describe('values that have a shape', () => {
  const addresses = hostilePayloads
    .flatMap((payload) => [
      payload,
      `https://eksempel.no/${payload}`,
      `https://${payload}`,
      `https://eksempel.no/?${payload}`
    ])
    .filter((candidate) => z.safeParse(address, candidate).success)
  const emails = hostilePayloads
    .flatMap((payload) => [payload, `${payload}@eksempel.no`, `post@${payload}`])
    .filter((candidate) => z.safeParse(email, candidate).success)

  test('are addresses that lead where they say', async () => {
    const policy = hostileFacts(['navn'], addresses)
    policy.facts['links'] = Object.fromEntries(
      addresses.map((one, index) => [`l${index}`, {name: `lenke ${index}`, address: one}])
    )
    policy.facts['outline'] = [
      ...(policy.facts['outline'] as {id: string}[]).filter(({id}) => id !== 'links'),
      {id: 'links', blocks: [{links: addresses.map((_, index) => `l${index}`)}]}
    ]
    expect(addresses.length).toBeGreaterThan(20)
    await openAll(await pagesOf(policy, [whole, ...fragments]))
  })

  test('are e-mail addresses, whatever stands before the @', async () => {
    expect(emails.length).toBeGreaterThan(3)
    const policy = hostileFacts(['navn'])
    const pages: [string, string][] = []
    for (const one of emails) {
      Object.assign(policy.facts['controller'] as object, {email: one})
      const [[, html] = ['', '']] = await pagesOf(policy, [{formats: ['html'], embedDpv: true}])
      pages.push([one, html])
    }
    const opened = await openAll(pages)
    expect(emails.filter((one, index) => !opened[index]!.text.includes(one))).toEqual([])
  })
})

describe('questions for colleagues', () => {
  test('do not stand on a draft', async () => {
    const all = hostilePayloads.filter((payload) => visible(payload).length > 12)
    const policy = hostileFacts(['navn'])
    policy.facts['open'] = [{field: 'controller.email', note: all.join(' ')}]
    Object.assign(policy.facts['controller'] as object, {phone: {open: all.join(' ')}})
    Object.assign(policy.facts['parties'] as object, {p0: {name: 'navn', country: {open: all.join(' ')}}})
    const pages = await pagesOf(policy, [{formats: ['html', 'md'], embedDpv: true, draft: true}])
    expect(pages.map(([form]) => form)).toEqual(['html', 'md'])
    for (const {text} of await openAll(pages)) expect(lackingIn(text, all)).toEqual(all)
  })
})

/** Make pages of a policy whatever is wrong with it, as nothing that is published is made: what the writers do when nobody stops them. */
function forced(policy: HostilePolicy): {findings: readonly Finding[]; html: string; markdown: string} {
  const root = temporaryFolder(filesOf(policy))
  const project = openProject(root)
  const loaded = loadPolicy(root, 'hostile', project.languages, true)
  const findings: Finding[] = [...loaded.findings]
  if (!loaded.policy) throw new Error(JSON.stringify(findings))
  const pages = renderLanguage({
    ...{project, loaded, policy: loaded.policy, language: 'nb', compile: createCompiler(), findings, statuses: []},
    options: {formats: ['html', 'md'], embedDpv: true, draft: true, gapText: (key) => `[${key}]`}
  })
  const written = (format: string): string => String(pages.find((page) => page.format === format)!.content)
  return {findings, html: written('html'), markdown: written('md')}
}

/** Whether Markdown has HTML in it, or a link that could run something. */
function holds(node: Nodes): boolean {
  if (node.type === 'html' || (node.type === 'link' && /^\s*(?:data|file|javascript|vbscript):/i.test(node.url)))
    return true
  return 'children' in node && node.children.some(holds)
}

describe('words', () => {
  test.each(batches)('make nothing but what Markdown can say, even where they are refused: %s', async (_, payloads) => {
    const {html, markdown} = forced(hostileWords(payloads))
    await openAll([
      ['html', html],
      ['md', bare(reader.render(markdown))]
    ])
  })

  test('are refused where they hold HTML or an address that could run something, and published where they do not', async () => {
    const accepted = batches.flatMap(([, payloads]) => {
      const {findings} = forced(hostileWords(payloads, 'ord'))
      const wrong = findings
        .filter((finding) => hasErrors([finding]))
        .map(({path = []}) => /\d+(?=\.|$)/.exec(path.join('.'))?.[0])
      return payloads.filter((_, index) => !wrong.includes(String(index)))
    })
    expect(accepted.length).toBeGreaterThan(50)
    expect(accepted.filter((payload) => holds(readMarkdown(payload)))).toEqual([])
    await openAll(await pagesOf(hostileWords(accepted, 'ord')))
  })

  test.each(batches)('that are standard words are no more than words: %s', async (_, payloads) => {
    const policy = hostileFacts(['navn'])
    const {html, markdown} = forced({...policy, words: {...policy.words, ...hostileStandardWords(payloads)}})
    await openAll([
      ['html', html],
      ['md', bare(reader.render(markdown))]
    ])
  })
})
