import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {textOf} from '../../support/text-of.ts'
import {expectShown} from '../../targets/support/same-page.ts'
import {pagesOf} from '../../targets/support/site.ts'
import {eleventy, importPlugin, layOutEleventySite, runNode} from './support/eleventy-site.ts'

/*
 * A site that Eleventy builds, for real, with the plugin. Eleventy runs in a process of its own, as it does for whoever uses it.
 */

let pages = new Map<string, string>()
let articles = new Map<string, string>()

beforeAll(async () => {
  const site = layOutEleventySite(`{layout: 'base.njk', permalink: '/{language}/{policy}/'}`)
  expect(runNode(site, eleventy)).toEqual({code: 0, stdout: expect.any(String), stderr: ''})
  pages = pagesOf(site, 'site')
  const {policies} = await render({root: site, formats: ['html'], fragment: 'article', out: false})
  articles = new Map(
    policies.flatMap(({id, files}) => files.map((file) => [`${file.language}/${id}/index.html`, textOf(file)]))
  )
})

describe('a site', () => {
  test('has a page for each version, and no others', () => {
    expect([...pages.keys()].sort()).toEqual(['index.html', ...articles.keys()].sort())
    expect(articles.size).toBe(4)
  })

  test('shows the article as it is rendered, byte for byte', () => {
    for (const [place, article] of articles) expect(/<main>([^]*)<\/main>/.exec(pages.get(place)!)?.[1]).toBe(article)
  })

  test('has layouts that know what the page is and where its other versions are', () => {
    expect(pages.get('nn/eksempel/index.html')!.split('<main>')[0]).toBe(`<!doctype html>
<html lang="nn">
<head>
<title>Personvernerklæring</title>
<meta name="description" content="Slik behandlar Eksempel kommune personopplysningar.">
<link rel="alternate" hreflang="nb" href="https://www.eksempel-kommune.example/personvernerklaering">
<link rel="alternate" hreflang="nn" href="https://www.eksempel-kommune.example/personvernerklaering-nynorsk">
<link rel="alternate" hreflang="en" href="https://www.eksempel-kommune.example/privacy-policy">
</head>
<body data-page="eksempel nn 2026-09-01 2026-09-01T00:00:00.000Z /nn/eksempel/">
`)
  })

  test('lists all versions on a page of its own', () => {
    expect(pages.get('index.html'))
      .toContain(`<li><a href="/nb/eksempel/" hreflang="nb">Bokmål: Personvernerklæring</a></li>
<li><a href="/nn/eksempel/" hreflang="nn">Nynorsk: Personvernerklæring</a></li>
<li><a href="/en/eksempel/" hreflang="en">English: Privacy policy</a></li>
<li><a href="/nb/hostile/" hreflang="nb">Bokmål: Personvern {% raw %} {1}</a></li>`)
  })

  test('runs nothing of what values and words hold', () => {
    const page = pages.get('nb/hostile/index.html')!
    expectShown(page)
    expect(page).toContain('<title>Personvern {% raw %} {1}</title>')
  })
})

test('a site whose input is the project itself gets data alone, and takes no file of a policy for a page', () => {
  const site = layOutEleventySite('{templates: false}', {
    'eleventy.config.js': `${importPlugin}
export default function (eleventy) {
  eleventy.ignores.add('content')
  eleventy.addPlugin(personvern, {templates: false, policies: ['eksempel'], name: 'declarations', messages: 'en'})
}
`,
    'index.liquid': `{% for version in declarations.policies[0].versions %}{{ version.lang }} {{ version.url }} {{ version.href }}
{% endfor %}`
  })
  fs.writeFileSync(path.join(site, 'policies', 'eksempel', 'NOTES.md'), '# Notes')
  expect(runNode(site, eleventy)).toEqual({code: 0, stdout: expect.any(String), stderr: ''})
  expect([...pagesOf(site, '_site')]).toEqual([
    [
      'index.html',
      `nb  https://www.eksempel-kommune.example/personvernerklaering
nn  https://www.eksempel-kommune.example/personvernerklaering-nynorsk
en  https://www.eksempel-kommune.example/privacy-policy
`
    ]
  ])
})

describe('a build', () => {
  test('stops when a declaration must not be published, and says once why', () => {
    const site = layOutEleventySite(`{messages: 'en'}`)
    fs.rmSync(path.join(site, 'policies', 'eksempel', 'nn.yaml'))
    const {code, stderr} = runNode(site, eleventy)
    expect(code).toBe(1)
    expect(stderr.match(/policies\/eksempel\/nn\.yaml/g)).toHaveLength(1)
    expect(stderr).toMatch(
      /missing-file[^]*\n\[11ty\] The site was not built, because (?:an error keeps|\d+ errors keep) the privacy policies/
    )
    expect(stderr).not.toContain('stack trace')
    expect(fs.existsSync(path.join(site, 'site'))).toBe(false)
  })

  test('stops over an option that there is none of, with the nearest right name', () => {
    const {code, stderr} = runNode(layOutEleventySite(`{layot: 'base.njk', messages: 'nn'}`), eleventy)
    expect(code).toBe(1)
    expect(stderr).toContain('«layot» er ikkje eit val i tillegget.')
    expect(stderr).toContain('Meinte du «layout»?')
    expect(stderr).not.toMatch(/stack trace|Misuse/)
  })
})
