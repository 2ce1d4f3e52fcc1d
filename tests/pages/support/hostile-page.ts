import {sanitizingSchema} from '../../../src/render/sanitizing-schema.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {loadTheme} from '../../../src/workspace/themes/load-theme.ts'
import type {TestBrowser} from '../../preview/support/browser.ts'

/** Attributes by element that the product's own HTML has beside what words may make: the nodes, and the shell of a page. */
const own: Readonly<Record<string, readonly string[]>> = {
  a: ['aria-current', 'class', 'hreflang', 'id', 'lang'],
  article: ['lang'],
  aside: ['class'],
  bdi: [],
  body: [],
  button: ['class', 'id', 'type'],
  caption: [],
  div: ['class'],
  footer: ['class'],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, ['id']])),
  head: [],
  header: [],
  html: ['lang'],
  link: ['href', 'hreflang', 'rel'],
  main: ['id', 'tabindex'],
  mark: ['class'],
  meta: ['charset', 'content', 'name'],
  nav: ['aria-label', 'class'],
  script: ['type'],
  span: ['lang'],
  td: ['data-label'],
  th: ['scope'],
  time: ['datetime'],
  title: []
}

/** Attributes that the sanitizer lets words make, as HTML writes them; no page that is published tells which passage a block is. */
const made = Object.fromEntries(
  sanitizingSchema.tagNames!.map((name) => [
    name,
    (sanitizingSchema.attributes?.[name] ?? []).map((attribute) => String([attribute].flat()[0]))
  ])
)

/** What a page may be made of: elements, each with the attributes that it may have. */
const allowed = joined(made, own)

function joined(...all: readonly Readonly<Record<string, readonly string[]>>[]): Record<string, string[]> {
  const names = all.flatMap((one) => Object.keys(one))
  return Object.fromEntries(names.map((name) => [name, all.flatMap((one) => one[name] ?? [])]))
}

/** Classes that elements have, and the one that the policies of the tests give a button. */
const names = '(?:colophon|contents|missing|notice|objection|skip-link|summary|change-cookie-consent)'

/** Values that some attributes have, whatever is on the page. */
const values: Readonly<Record<string, string>> = {
  class: `^${names}$`,
  id: '^[a-z][a-z0-9-]*$',
  lang: '^(?:nb|nn|en)$',
  type: '^(?:button|application/ld\\+json)$'
}

/** What a reader of Markdown makes of marks that the product leaves in words: titles of links, how columns stand, the language of code. */
const markdownAllows: Readonly<Record<string, readonly string[]>> = {
  a: ['title'],
  code: ['class'],
  s: [],
  td: ['style'],
  th: ['style']
}

/** Values of the attributes that it makes. */
const markdownValues = {class: `${values['class']}|^language-[a-z]+$`, style: '^text-align:(?:center|left|right)$'}

/** What a page turned out to be. */
export interface Opened {
  /** What ran, was asked for, or is there that may not be; none when all is well. */
  problems: string[]
  /** What can be read on it. */
  text: string
}

/** What a theme puts on elements: those of Designsystemet, which puts the most. */
const dressed = Object.entries(loadTheme(packageRoot, 'designsystemet')!.attributes).map(([selector, attributes]) => ({
  [selector.split('.')[0]!]: Object.keys(attributes)
}))

const tables = {
  html: {allowed, values},
  dressed: {
    allowed: joined(allowed, ...dressed),
    values: {...values, class: `^(?:ds-[a-z-]+|(?:ds-[a-z-]+ )?${names})$`}
  },
  markdown: {allowed: joined(allowed, markdownAllows), values: {...values, ...markdownValues}}
} satisfies Readonly<Record<string, Table>>

/** Opens a page in a browser, and says what it turned out to be. */
export type OpenHostile = (html: string, from?: keyof typeof tables) => Promise<Opened>

/**
 * Prepare to open pages as a browser opens them that nothing protects: with scripts, and without any policy of the server's.
 *
 * @param browser the browser
 * @returns what opens a page; several can be opened at once
 */
export function prepareHostile(browser: TestBrowser): OpenHostile {
  const free: OpenHostile[] = []
  return async (html, from) => {
    const open = free.pop() ?? (await openTab(browser))
    const opened = await open(html, from)
    free.push(open)
    return opened
  }
}

/** A tab in which one page after the other is opened. */
async function openTab(browser: TestBrowser): Promise<OpenHostile> {
  const page = await browser.page()
  let served = ''
  let problems: string[] = []
  const address = 'https://page.example/'
  await page.addInitScript(watch)
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address && served !== '') {
      const body = served
      served = ''
      return route.fulfill({contentType: 'text/html; charset=utf-8', body})
    }
    if (/^https:\/\/page\.example\/assets\/[a-z-]+-[0-9a-f]{8}\.css$/.test(url))
      return route.fulfill({contentType: 'text/css', body: ''})
    problems.push(`asked for ${url}`)
    return route.abort()
  })
  for (const event of ['console', 'dialog', 'download', 'pageerror', 'popup', 'worker'] as const)
    page.on(event as 'console', () => problems.push(event))
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('frameattached', () => problems.push('a frame'))
  return async (html, from = 'html') => {
    problems = []
    served = html
    await page.goto(address)
    // What begins a moment after a page is there: a refresh, a focus, an image that fails.
    await page.waitForTimeout(150)
    const {found, text} = await page.evaluate(inspect, tables[from])
    return {problems: [...problems, ...found, ...(page.url() === address ? [] : [`went to ${page.url()}`])], text}
  }
}

/** Runs before anything in the page: remembers what payloads call. */
function watch(): void {
  const scope = globalThis as unknown as {ran: string[]} & Record<string, unknown>
  scope.ran = []
  for (const name of ['alert', 'confirm', 'open', 'print', 'prompt'])
    scope[name] = (...given: unknown[]) => scope.ran.push(`ran ${name}(${String(given[0])})`)
}

interface Table {
  allowed: Readonly<Record<string, readonly string[]>>
  values: Readonly<Record<string, string>>
}

/** Runs in the page: all that is there and may not be, once each. */
function inspect({allowed, values}: Table): {found: string[]; text: string} {
  const document = (globalThis as unknown as {document: Document}).document
  const found = new Set((globalThis as unknown as {ran: string[]}).ran)
  const protocols = ['http:', 'https:', 'mailto:', 'tel:']
  const leads = (href: string): boolean =>
    URL.canParse(href, document.baseURI) && protocols.includes(new URL(href, document.baseURI).protocol)
  for (const element of document.querySelectorAll('*')) {
    const names = Object.hasOwn(allowed, element.localName) ? allowed[element.localName] : undefined
    if (!names || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.add(`<${element.nodeName}>`)
    for (const {name, value} of element.attributes) {
      const pattern = Object.hasOwn(values, name) ? values[name] : undefined
      if (!names?.includes(name) || (pattern !== undefined && !new RegExp(pattern).test(value)))
        found.add(`<${element.localName} ${name}="${value.slice(0, 60)}">`)
      if (name === 'href' && !leads(value)) found.add(`leads to ${value}`)
    }
    if (element.localName === 'script') JSON.parse(element.textContent)
  }
  const comments = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */)
  while (comments.nextNode()) found.add(`a comment: ${comments.currentNode.nodeValue}`)
  return {found: [...found], text: document.body.textContent}
}

/** What the page of a browser knows, as far as it is used here; its library is not that of the tests. */
interface Document {
  baseURI: string
  body: {textContent: string}
  querySelectorAll(selector: string): Iterable<{
    attributes: Iterable<{name: string; value: string}>
    localName: string
    namespaceURI: string
    nodeName: string
    textContent: string
  }>
  createTreeWalker(root: Document, kinds: number): {nextNode(): unknown; currentNode: {nodeValue: string}}
}
