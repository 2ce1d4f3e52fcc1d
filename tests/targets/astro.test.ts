import {beforeAll, describe, expect, test} from '@jest/globals'
import {describeSite} from './support/describe-site.ts'
import {build, layOutSite, pagesOf, type Version} from './support/site.ts'

/*
 * A site that Astro 5 builds, for real, from what is rendered for it: a collection whose schema asks for each field of the preset.
 */

const site = {
  'package.json': '{"type": "module"}',
  'astro.config.mjs': "export default {cacheDir: './.cache', vite: {cacheDir: './.vite'}}\n",
  'src/content.config.ts': `import {defineCollection, z} from 'astro:content'
import {glob} from 'astro/loaders'
export const collections = {
  declarations: defineCollection({
    loader: glob({pattern: '**/*.md', base: './src/content/declarations'}),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      lang: z.enum(['nb', 'nn', 'en']),
      translationKey: z.string(),
      updatedDate: z.date().optional()
    })
  })
}
`,
  'src/pages/[...id].astro': `---
import {getCollection, render} from 'astro:content'
export async function getStaticPaths() {
  const entries = await getCollection('declarations')
  return entries.map((entry) => ({params: {id: entry.filePath.replace(/^.*declarations\\/|\\.md$/g, '')}, props: {entry}}))
}
const {entry} = Astro.props
const {Content} = await render(entry)
const {title, description, lang, translationKey, updatedDate} = entry.data
---
<!doctype html>
<html lang={lang}>
  <head><title>{title}</title><meta name="description" content={description}></head>
  <body data-key={translationKey} data-date={updatedDate?.toISOString()}><main><Content /></main></body>
</html>
`
}

let pages = new Map<string, string>()
let versions: Version[] = []

beforeAll(async () => {
  const laid = await layOutSite('astro', 'src/content/declarations', site)
  build(laid.site, [process.execPath, 'node_modules/astro/astro.js', 'build', '--silent'])
  pages = pagesOf(laid.site, 'dist')
  versions = laid.versions
}, 180_000)

function pageOf({file}: Version): string {
  return pages.get(file.replace(/\.md$/, '/index.html'))!
}

describeSite(() => ({versions, pages, pageOf}))

describe('a site of Astro', () => {
  test('has layouts that know title, language, policy and day', () => {
    const [page] = pageOf(versions.find(({policy, language}) => policy === 'eksempel' && language === 'en')!).split(
      '<main>'
    )
    expect(page).toContain('<html lang="en"> <head><title>Privacy policy</title>')
    expect(page).toContain('content="How Eksempel Municipality processes personal data."')
    expect(page).toContain('<body data-key="eksempel" data-date="2026-09-01T00:00:00.000Z">')
  })
})
