import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import mammoth from 'mammoth'
import {render} from '../../../src/workspace/jobs/render.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {textOf} from '../../support/text-of.ts'
import {inBrief, wordParagraphs, wordParts} from '../../support/word-parts.ts'

/* A declaration as a Word document says what its page says. */

const {policies} = await render({
  root: packageRoot,
  out: false,
  theme: 'none',
  formats: ['docx', 'html'],
  fragment: true
})
const versions = policies.flatMap(({id, files}) =>
  files
    .filter(({format}) => format === 'docx')
    .map(({language, content}) => ({
      name: `${id}-${language}`,
      language,
      bytes: content as Uint8Array,
      html: textOf(files.find((file) => file.format === 'html' && file.language === language)!)
    }))
)

test('every policy is there in every language', () => {
  expect(versions.map(({name}) => name)).toHaveLength(15)
})

describe.each(versions)('$name', ({language, bytes, html}) => {
  test('has the text of the page, block by block', async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(bytes)})
    expect(value.split('\n\n').filter(Boolean)).toEqual(blocksOf(html))
  })

  test('has its headings, lists, tables and links', async () => {
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)})
    const found = shapeOf(value)
    expect(found).toEqual(shapeOf(html))
    expect(found.headings[0]).toMatch(/^h1 /)
  })

  test('leads to every heading that it has a link to', () => {
    const xml = wordParts(bytes)['word/document.xml']!
    const names = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name))
    const anchors = [...xml.matchAll(/ w:anchor="([^"]*)"/g)].map(([, name]) => name)
    expect(anchors).toHaveLength([...html.matchAll(/ href="#/g)].length)
    expect(anchors.filter((name) => !names.has(name))).toEqual([])
  })

  test('is proofread in its language', () => {
    const code = {nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB'}[language]!
    expect(wordParts(bytes)['word/styles.xml']).toContain(`<w:lang w:val="${code}"/>`)
  })
})

describe('a document', () => {
  test('is the same bytes every time', async () => {
    const again = await render({root: packageRoot, out: false, policies: ['dfo'], formats: ['docx'], theme: 'none'})
    const before = new Map(versions.map(({name, bytes}) => [name, Buffer.from(bytes)]))
    const same = again.policies[0]!.files.map(({language, content}) =>
      Buffer.from(content).equals(before.get(`dfo-${language}`)!)
    )
    expect(same).toEqual([true, true, true])
  })

  test('numbers its pages in its language, and has its version at the foot', () => {
    const foots = ['nb', 'nn', 'en'].map((language) => {
      const {bytes} = versions.find(({name}) => name === `eksempel-${language}`)!
      const [mark] = /\d{4}-\d\d-\d\d · [0-9a-f]{8}/.exec(wordParts(bytes)['word/footer1.xml']!)!
      return [inBrief(wordParts(bytes)['word/footer1.xml']!).replace(mark, 'MARK'), last(bytes).includes(mark)]
    })
    expect(foots).toEqual([
      ['PageMargin: MARKSide  av ', true],
      ['PageMargin: MARKSide  av ', true],
      ['PageMargin: MARKPage  of ', true]
    ])
  })

  test('has values as text, passages in their language, and the codes of spell checkers whatever pages have', async () => {
    const root = minimalProject({
      'personvern.config.yaml': 'htmlLang: {nb: "no"}\n',
      'policies/minimal/policy.yaml': [
        'personvern: 1',
        'languages: [en]',
        'controller: {email: post@eksempel.no}',
        'parties: {skyhus: {name: "<w:t>A & B</w:t> lang=\\"no\\" ]]>"}}',
        'outline: [{id: about, title: none, blocks: [text]}]'
      ].join('\n'),
      'policies/minimal/en.yaml': [
        'title: Privacy',
        'controller: {name: Example}',
        'sections: {about: {text: "We use {{parties.skyhus}}, :lang[hva som helst]{nb}."}}'
      ].join('\n')
    })
    const report = await render({root, out: false, formats: ['docx'], theme: 'none'})
    expect(report.policies[0]!.findings).toEqual([])
    const paragraphs = wordParagraphs(report.policies[0]!.files[0]!.content as Uint8Array)
    expect(inBrief(paragraphs[1]!)).toBe(
      'Normal: We use &lt;w:t&gt;A &amp; B&lt;/w:t&gt; lang=&quot;no&quot; ]]&gt;, hva som helst.'
    )
    expect([...paragraphs[1]!.matchAll(/<w:lang w:val="([^"]*)"/g)].map(([, code]) => code)).toEqual(['nb-NO'])
  })
})

const withLibreOffice = isAtHand('soffice') ? describe : describe.skip

withLibreOffice('LibreOffice', () => {
  test('opens every document, and finds the text of the page in it', () => {
    const folder = temporaryFolder(Object.fromEntries(versions.map(({name, bytes}) => [`${name}.docx`, bytes])))
    const texts = path.join(folder, 'texts')
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const given = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', texts]
    const {stderr} = spawnSync(
      'soffice',
      [profile, ...given, ...versions.map(({name}) => path.join(folder, `${name}.docx`))],
      {
        encoding: 'utf8'
      }
    )
    if (!fs.existsSync(texts))
      throw new Error(`LibreOffice, which needs Writer for it, did not open the documents: ${stderr}`)
    for (const {name, html} of versions) {
      const text = fs.readFileSync(path.join(texts, `${name}.txt`), 'utf8').replace(/^\ufeff/, '')
      expect([name, wordsOf(text.split('\n'))]).toEqual([name, wordsOf(blocksOf(html))])
    }
  })
})

/** The blocks of a page, each as its text. */
function blocksOf(html: string): string[] {
  return unescaped(
    html
      .replace(/[ \n]+/g, ' ')
      .replace(/<br>/g, '\u2028')
      .replace(/<\/?(?:span|time|a|em|strong|code|del|bdi|mark)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, '\n')
  )
    .split('\n')
    .map((line) => line.trim().replace(/ *\u2028 */g, '\n'))
    .filter(Boolean)
}

/** What kinds of blocks there are, and where links out of it lead. */
function shapeOf(html: string): Record<'headings' | 'lists' | 'rows' | 'links', string[]> {
  const all = (pattern: RegExp, write: (match: RegExpMatchArray) => string): string[] =>
    [...html.matchAll(pattern)].map(write)
  const bare = (text: string): string => unescaped(text.replace(/<[^>]*>/g, '').trim())
  return {
    headings: all(/<(h\d)[^>]*>(.*?)<\/\1>/g, ([, tag, text]) => `${tag} ${bare(text!)}`),
    lists: all(/<(\/?(?:ul|ol|li))\b/g, ([, tag]) => tag!),
    rows: all(/<tr>(.*?)<\/tr>/gs, ([, row]) => String([...row!.matchAll(/<t[dh]\b/g)].length)),
    links: all(/<a href="([^#"][^"]*)"/g, ([, href]) => unescaped(href!))
  }
}

/** Words without the marks and numbers that stand before items and headings. */
function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line
      .trim()
      .replace(/^(?:[•–▪]|\d+\.)\s+/, '')
      .split(/\s+/)
      .filter(Boolean)
  )
}

function unescaped(html: string): string {
  return html
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&lt;|&#x3C;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#x26;/g, '&')
}

function last(bytes: Uint8Array): string {
  return inBrief(wordParagraphs(bytes).at(-1)!)
}
