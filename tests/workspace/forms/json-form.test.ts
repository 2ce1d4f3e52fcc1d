import fs from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from '@jest/globals'
import type {PageJson} from '../../../src/model/page-json.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {textOf} from '../../support/text-of.ts'

/* A declaration in pieces, for systems that make the page themselves: the pieces are the whole page. */

const schema = JSON.parse(fs.readFileSync(path.join(packageRoot, 'page.schema.json'), 'utf8')) as object
const isValid = new Ajv2020({allErrors: true, strict: true}).compile(schema)

const every = {root: packageRoot, out: false, theme: 'none'} as const
const {policies} = await render({...every, formats: ['html', 'json', 'md'], fragment: true})
const versions = policies.flatMap(({id, files}) =>
  [...new Set(files.map(({language}) => language))].map((language) => {
    const [html, json, markdown] = ['html', 'json', 'md'].map((format) =>
      textOf(files.find((file) => file.language === language && file.format === format)!)
    ) as [string, string, string]
    return {name: `${id} in ${language}`, id, language, html, json, markdown, page: JSON.parse(json) as PageJson}
  })
)

test('every policy is there in every language', () => {
  expect(versions.map(({name}) => name)).toHaveLength(15)
})

describe.each(versions)('$name', ({id, language, html, json, markdown, page}) => {
  test('is what the schema says', () => {
    isValid(page)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('says what it is', () => {
    expect(page).toMatchObject({personvern: 1, policy: id, language, index: false})
    expect(page.languages.map((one) => one.language).sort()).toEqual(['en', 'nb', 'nn'])
    expect(page.source).toBe(page.languages[0]!.language)
    expect(markdown).toContain(`${page.version}.\n`)
  })

  test('has all the HTML of the article in its pieces, but for headings, which it has as titles', () => {
    const inner = html.replace(/^<article[^>]*>\n|<\/article>\n$|<\/?footer[^>]*>\n?/g, '')
    const headings: string[] = []
    const rest = inner.replace(
      /<h(\d)(?: id="([^"]*)")?>(.*?)<\/h\1>\n?/g,
      (whole: string, level: string, anchor: string | undefined, text: string) => {
        if (level !== '1' && anchor === undefined) return whole
        headings.push([level, anchor ?? '', unescaped(text)].join(' '))
        return ''
      }
    )
    expect(headings).toEqual([
      `1  ${page.title}`,
      ...page.sections.flatMap(({level, title, ...section}) =>
        title === null ? [] : [`${level} ${section.id} ${title}`]
      )
    ])
    expect(rest).toBe(piecesOf(page, 'html').join('\n') + '\n')
  })

  test('has all the Markdown of the page in its pieces, but for headings', () => {
    const headings = /^#+ (?=<a id)[^\n]*\n\n|^# [^\n]*\n\n/gm
    expect(`${markdown}\n`.replace(headings, '')).toBe(`${piecesOf(page, 'markdown').join('\n\n')}\n\n`)
  })

  test('is easy to read, and ends with a line break', () => {
    expect(json).toBe(`${JSON.stringify(page, undefined, 2)}\n`)
  })
})

describe('the pieces', () => {
  test('stand as deep as the page that they are put into asks for', async () => {
    const usual = await pageOf({policies: ['eksempel']})
    const deep = await pageOf({policies: ['eksempel'], firstHeading: 3})
    expect(deep.sections.map(({level}) => level)).toEqual(usual.sections.map(({level}) => Math.min(6, level + 2)))
    const shifted = (level: string): string => String(Math.min(6, Number(level) + 2))
    expect(deep.sections.map(({html}) => html)).toEqual(
      usual.sections.map(({html}) => html.replace(/(?<=<\/?h)(\d)(?=[ >])/g, shifted))
    )
    expect(deep.sections.map(({markdown}) => markdown)).toEqual(
      usual.sections.map(({markdown}) =>
        markdown.replace(/^#+(?= )/gm, ({length}) => '#'.repeat(Math.min(6, length + 2)))
      )
    )
    expect(usual.sections.some(({markdown}) => markdown.includes('### '))).toBe(true)
  })

  test('have no classes where a plain fragment is asked for', async () => {
    const {sections, notice} = await pageOf({policies: ['dfo'], fragment: 'plain'})
    expect(notice!.html).toMatch(/^<p>[^<]+<\/p>$/)
    expect(sections.filter(({html}) => /<[^>]* (?:class|id)=|<time|<aside|<code/.test(html))).toEqual([])
  })

  test('hold values as text, whatever is in them', async () => {
    const root = minimalProject({
      'policies/minimal/policy.yaml': [
        'personvern: 1',
        'languages: [nb]',
        'controller: {email: post@eksempel.no}',
        'parties: {skyhus: {name: "</script><img src=x onerror=alert(1)> {{x}} # ** |"}}',
        'outline: [{id: about, title: none, blocks: [text]}]'
      ].join('\n'),
      'policies/minimal/nb.yaml': [
        'title: Personvern',
        'controller: {name: Eksempel}',
        'sections: {about: {text: "# Om oss\\n\\nVi bruker {{parties.skyhus}}.\\n\\n```\\n# nei\\n```"}}'
      ].join('\n')
    })
    const page = await pageOf({root, firstHeading: 2})
    expect(page).toMatchObject({languages: [], source: 'nb', notice: null, address: null, updated: null})
    expect(page.sections).toEqual([
      {
        id: 'about',
        level: 3,
        title: null,
        html: '<h2>Om oss</h2>\n<p>Vi bruker &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; {{x}} # ** |.</p>\n<pre><code># nei\n</code></pre>',
        markdown:
          '## Om oss\n\nVi bruker \\</script>\\<img src=x onerror=alert(1)> {{x}} # \\*\\* \\|.\n\n```\n# nei\n```'
      }
    ])
  })

  test('name the addresses of all versions, and the codes that the configuration has for languages', async () => {
    const root = minimalProject({'personvern.config.yaml': 'htmlLang: {nb: "no"}\n'})
    const file = path.join(root, 'policies/minimal/policy.yaml')
    const addresses = ['nb', 'nn'].map((language) => `${language}: "https://eksempel.no/${language}"`).join(', ')
    fs.appendFileSync(file, `publication: {index: false, addresses: {${addresses}}}\n`)
    const page = await pageOf({root})
    expect(page).toMatchObject({language: 'no', source: 'no', index: false, address: 'https://eksempel.no/nb'})
    expect(page.languages).toEqual([
      {language: 'no', name: 'Bokmål', address: 'https://eksempel.no/nb'},
      {language: 'nn', name: 'Nynorsk', address: 'https://eksempel.no/nn'},
      {language: 'en', name: 'English', address: null}
    ])
  })
})

describe('the source', () => {
  test('is the language of the original also where the project does not make that', async () => {
    const root = minimalProject({'personvern.config.yaml': 'languages: [nn, en]\n'})
    const page = await pageOf({root, languages: ['nn']})
    expect([page.language, page.source, page.languages.map(({language}) => language)]).toEqual([
      'nn',
      'nb',
      ['nn', 'en']
    ])
  })
})

test('a draft is not to be listed', async () => {
  expect((await pageOf({root: minimalProject(), draft: true})).index).toBe(false)
  expect((await pageOf({root: minimalProject()})).index).toBe(true)
})

async function pageOf(options: RenderProjectOptions): Promise<PageJson> {
  const report = await render({...every, languages: ['nb'], formats: ['json'], ...options})
  expect(report.policies.flatMap(({findings}) => findings)).toEqual([])
  return JSON.parse(textOf(report.policies[0]!.files[0]!)) as PageJson
}

function piecesOf({notice, sections, colophon}: PageJson, form: 'html' | 'markdown'): string[] {
  return [notice, ...sections, colophon].flatMap((piece) => (piece && piece[form] !== '' ? [piece[form]] : []))
}

function unescaped(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
