import {beforeAll, describe, expect, test} from '@jest/globals'
import {describeSite} from './support/describe-site.ts'
import {build, layOutSite, pagesOf, type Version} from './support/site.ts'

/*
 * A site that Eleventy builds, for real, from what is rendered for it.
 */

const layout = `<!doctype html>
<html lang="{{ lang }}">
<title>{{ title | escape }}</title>
<meta name="description" content="{{ description | escape }}">
<body data-key="{{ translationKey }}" data-date="{{ date | date: '%Y-%m-%d' }}"><main>{{ content }}</main></body>
</html>
`

const site = {
  'package.json': '{"type": "module"}',
  'eleventy.config.js':
    "export const config = {dir: {input: 'content', output: 'site'}}\nexport default function () {}\n",
  'content/_includes/default.html': layout
}

let pages = new Map<string, string>()
let versions: Version[] = []

beforeAll(async () => {
  const laid = await layOutSite('eleventy', 'content', site)
  build(laid.site, [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'])
  pages = pagesOf(laid.site, 'site')
  versions = laid.versions
})

/** Where the preset, and for one policy the configuration of the project, puts a page. */
function pageOf({policy, language, file}: Version): string {
  if (policy === 'hostile') return pages.get('nb/%7B%7B 7 %7D%7D/index.html')!
  const slug = file.split('/').at(-1)!.replace('.md', '')
  return pages.get(policy === 'mangfoldimai' ? `${slug}/index.html` : `${language}/${slug}/index.html`)!
}

describeSite(() => ({versions, pages, pageOf}))

describe('a site of Eleventy', () => {
  test('has layouts that know title, language, policy and day', () => {
    const [page] = pageOf(versions.find(({policy, language}) => policy === 'eksempel' && language === 'nn')!).split(
      '<main>'
    )
    expect(page).toContain('<html lang="nn">\n<title>Personvernerklæring</title>')
    expect(page).toContain('content="Slik behandlar Eksempel kommune personopplysningar."')
    expect(page).toContain('<body data-key="eksempel" data-date="2026-09-01">')
  })
})
