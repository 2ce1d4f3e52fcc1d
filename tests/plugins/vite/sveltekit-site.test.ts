import path from 'node:path'
import {expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {readTree} from '../../support/read-tree.ts'
import {textOf} from '../../support/text-of.ts'
import {expectShown} from '../../targets/support/same-page.ts'
import {build, pagesOf} from '../../targets/support/site.ts'
import {layOutSite} from './support/lay-out-site.ts'

/*
 * A site that SvelteKit 2 builds, for real, with Vite 8: a page per policy and language, made ahead, as the README has it.
 */

const files = {
  'vite.config.js': `import {sveltekit} from '@sveltejs/kit/vite'
import {personvern} from 'personvern/vite'
export default {cacheDir: './.vite', plugins: [personvern(), sveltekit()]}
`,
  'svelte.config.js': `import adapter from '@sveltejs/adapter-static'
export default {kit: {adapter: adapter()}}
`,
  'src/app.html': '<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
  'src/routes/+layout.js': 'export const prerender = true\n',
  'src/routes/+page.server.js': `import policies from 'policy:'
export const load = () => ({policies})
`,
  'src/routes/+page.svelte': `<script>
  let {data} = $props()
</script>
{#each data.policies as {id, languages} (id)}
  {#each languages as {language, lang, name} (language)}
    <a href="/personvern/{id}/{language}/" hreflang={lang}>{id}: {name}</a>
  {/each}
{/each}
`,
  'src/routes/personvern/[policy]/[language]/+page.server.js': `import policies, {pages} from 'policy:'
import {error} from '@sveltejs/kit'
export const prerender = true
export const csr = false
export const trailingSlash = 'always'
export const entries = () =>
  policies.flatMap(({id, languages}) => languages.map(({language}) => ({policy: id, language})))
export const load = async ({params}) => {
  const read = pages[params.policy]?.[params.language]
  if (!read) error(404)
  const {default: html, title, description} = await read()
  return {html, title, description}
}
`,
  'src/routes/personvern/[policy]/[language]/+page.svelte': `<script>
  let {data} = $props()
</script>
<svelte:head><title>{data.title}</title><meta name="description" content={data.description} /></svelte:head>
<main>{@html data.html}</main>
`
}

test('a site of SvelteKit has the bytes that are rendered, runs nothing of them, and sends no module of them to browsers', async () => {
  const site = layOutSite(files)
  build(site, [process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'])
  const pages = pagesOf(site, 'build')

  const {policies} = await render({root: site, formats: ['html'], fragment: true, out: false})
  const versions = policies.flatMap(({id, files}) => files.map((file) => ({id, file})))
  const place = (id: string, language: string): string => `personvern/${id}/${language}/index.html`
  expect([...pages.keys()].sort()).toEqual(
    ['index.html', ...versions.map(({id, file}) => place(id, file.language))].sort()
  )
  for (const {id, file} of versions) expect(pages.get(place(id, file.language))).toContain(textOf(file))
  expectShown(pages.get(place('hostile', 'nb'))!)
  expect(pages.get(place('eksempel', 'nn'))).toContain('<title>Personvernerklæring</title>')
  expect(pages.get('index.html')).toContain('<a href="/personvern/eksempel/en/" hreflang="en">eksempel: English</a>')
  for (const [name, bytes] of readTree(path.join(site, 'build', '_app')))
    expect({name, holdsArticle: bytes.includes('colophon')}).toEqual({name, holdsArticle: false})
}, 180_000)
