import {describe, expect, test} from '@jest/globals'
import {contentOf} from '../support/page-content.ts'
import {expectSamePage, expectShown} from './support/same-page.ts'
import {build, layOutSite, pagesOf, type Version} from './support/site.ts'
import {isAtHand} from '../support/is-at-hand.ts'

/*
 * A site that Hugo builds where there is one; `REAL_ENGINES=1` says that there must be.
 */

const layout = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}">
<body data-day="{{ .Lastmod.Format "2006-01-02" }}" data-translations="{{ range .Translations }}{{ .Language.Lang }} {{ end }}"><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`

const configuration = {
  baseURL: 'https://eksempel.no/',
  defaultContentLanguage: 'nb',
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404'],
  languages: {nb: {weight: 1}, nn: {weight: 2}, en: {weight: 3}}
}

async function siteOf(unsafe: boolean): Promise<{pages: Map<string, string>; versions: Version[]}> {
  const {site, versions} = await layOutSite('hugo', 'content', {
    'hugo.json': JSON.stringify({...configuration, markup: {goldmark: {renderer: {unsafe}}}}),
    'layouts/_default/single.html': layout
  })
  build(site, ['hugo', '--quiet', '--config', 'hugo.json'])
  // Where the languages begin, Hugo writes a page that leads elsewhere.
  return {pages: new Map([...pagesOf(site, 'public')].filter(([, page]) => page.includes('<main>'))), versions}
}

/** A page of a policy in a language; in the first language of the site without a folder for it. */
function pageOf(pages: Map<string, string>, {policy, language, file}: Version): string {
  const folder = (language === 'nb' ? '' : `${language}/`) + (file.includes('/') ? `${file.split('/')[0]!}/` : '')
  return pages.get(`${folder}${slugs[policy]?.[language] ?? policy}/index.html`)!
}

const published = {nb: 'personvernerklaering', nn: 'personvernerklaering-nynorsk', en: 'privacy-policy'}
const slugs: Record<string, Record<string, string>> = {
  eksempel: published,
  mangfoldimai: published,
  hostile: {nb: '%7b%7b-7-%7d%7d'}
}

const real = isAtHand('hugo', 'version') ? describe : describe.skip

real('a site of Hugo, which must be on the path', () => {
  test('says on each page what the product says itself, where the site allows HTML', async () => {
    const {pages, versions} = await siteOf(true)
    expect(versions).toHaveLength(5 * 3 + 1)
    expect(new Set(versions.map((version) => pageOf(pages, version))).size).toBe(pages.size)
    for (const version of versions) expectSamePage(pageOf(pages, version), version)
    for (const version of versions) expect(contentOf(pageOf(pages, version)).text).toMatch(/[0-9a-f]{8}\.$/)
    expectShown(
      pageOf(
        pages,
        versions.find(({policy}) => policy === 'hostile')!
      )
    )
  })

  test('lacks buttons and marks of language alone where the site does not, and knows title, description, day and versions', async () => {
    const {pages, versions} = await siteOf(false)
    for (const version of versions) expectSamePage(pageOf(pages, version), version, ['buttons', 'passages'])
    const [page] = pageOf(
      pages,
      versions.find(({policy, language}) => policy === 'eksempel' && language === 'nn')!
    ).split('<main>')
    expect(page).toContain('<html lang="nn">\n<title>Personvernerklæring</title>')
    expect(page).toContain('content="Slik behandlar Eksempel kommune personopplysningar."')
    expect(page).toContain('<body data-day="2026-09-01" data-translations="nb en ">')
  })
})
