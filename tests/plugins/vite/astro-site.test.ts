import {expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {textOf} from '../../support/text-of.ts'
import {expectShown} from '../../targets/support/same-page.ts'
import {build, pagesOf} from '../../targets/support/site.ts'
import {layOutSite} from './support/lay-out-site.ts'

/*
 * A site that Astro 5 builds, for real, with Vite 6: a page per policy and language, and one that takes declarations at another level.
 */

const files = {
  'astro.config.mjs': `import {personvern} from 'personvern/vite'
export default {
  cacheDir: './.cache',
  vite: {cacheDir: './.vite', plugins: [personvern()]}
}
`,
  'src/layouts/Base.astro': `---
const {title, lang, description} = Astro.props
---
<!doctype html>
<html lang={lang}>
  <head><title>{title}</title><meta name="description" content={description}></head>
  <body><slot /></body>
</html>
`,
  'src/pages/[policy]/[language].astro': `---
import policies, {pages} from 'policy:'
import Base from '../../layouts/Base.astro'
export function getStaticPaths() {
  return policies.flatMap(({id, languages}) => languages.map(({language}) => ({params: {policy: id, language}})))
}
const {policy, language} = Astro.params
const {default: html, languages, ...page} = await pages[policy][language]()
---
<Base {...page}>
  <nav>{languages.map(({language, lang, name}) => <a href={\`/\${policy}/\${language}/\`} hreflang={lang}>{name}</a>)}</nav>
  <main set:html={html} />
</Base>
`,
  'src/pages/about/[language].astro': `---
import nb from 'policy:eksempel?language=nb&fragment=plain&heading=2'
import nn from 'policy:eksempel?language=nn&fragment=plain&heading=2'
const texts = {nb, nn}
export const getStaticPaths = () => ['nb', 'nn'].map((language) => ({params: {language}}))
---
<h1>Om oss</h1><Fragment set:html={texts[Astro.params.language]} />
`
}

test('a site of Astro has the bytes that are rendered, in layouts of its own, and runs nothing of them', async () => {
  const site = layOutSite(files)
  build(site, [process.execPath, 'node_modules/astro/astro.js', 'build', '--silent'])
  const pages = pagesOf(site, 'dist')

  const whole = await render({root: site, formats: ['html'], fragment: true, out: false})
  const versions = whole.policies.flatMap(({id, files}) => files.map((file) => ({id, file})))
  const about = ['nb', 'nn'].map((language) => `about/${language}/index.html`)
  expect([...pages.keys()].sort()).toEqual(
    [...about, ...versions.map(({id, file}) => `${id}/${file.language}/index.html`)].sort()
  )
  for (const {id, file} of versions)
    expect(pages.get(`${id}/${file.language}/index.html`)).toContain(`<main>${textOf(file)}</main>`)
  expectShown(pages.get('hostile/nb/index.html')!)

  const page = pages.get('eksempel/nn/index.html')!
  expect(page).toMatch(/<html lang="nn">\s*<head><title>Personvernerklæring<\/title>/)
  expect(page).toContain('<a href="/eksempel/en/" hreflang="en">English</a>')

  const options = {formats: ['html'], fragment: 'plain', firstHeading: 2, out: false} as const
  const plain = await render({root: site, policies: ['eksempel'], languages: ['nb', 'nn'], ...options})
  const texts = plain.policies[0]!.files.map(textOf)
  for (const [index, name] of about.entries()) expect(pages.get(name)).toContain(`<h1>Om oss</h1>${texts[index]}`)
}, 180_000)
