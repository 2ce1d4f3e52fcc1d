import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {importPlugin, layOutEleventySite, runNode} from './support/eleventy-site.ts'

/*
 * A site that Eleventy builds again when files change, for real. It runs in a process of its own, which does all there is to do and writes
 * down what it saw.
 */

/** Starts Eleventy, and offers what changes files and looks at pages. */
const head = `import fs from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {Eleventy} from '@11ty/eleventy'
${importPlugin}
const said = []
const seen = []
let results = []
const eleventy = new Eleventy('content', 'site', {
  source: 'script',
  runMode: 'watch',
  config: (configuration) => {
    configuration.addPlugin(personvern, {root, layout: 'base.njk', permalink: '/{language}/{policy}/', messages: 'en'})
    configuration.on('eleventy.after', (run) => (results = run.results))
  }
})
await eleventy.init()
const say = (text) => said.push(text)
eleventy.logger.overrideLogger({log: () => undefined, warn: say, error: say})
const words = 'policies/hostile/nb.yaml'
const rewrite = (before, after) => {
  const text = fs.readFileSync(words, 'utf8')
  if (!text.includes(before)) throw new Error(before)
  fs.writeFileSync(words, text.replace(before, after))
}
const page = (place) => (fs.existsSync('site/' + place) ? fs.readFileSync('site/' + place, 'utf8') : '')
`

const end = `
fs.writeFileSync('seen.json', JSON.stringify(seen))
process.exit(0)
`

/** Run a script in a site, and read what it saw. The site may lie in a folder of its own, and its project in another, as seen from there. */
function run(script: string, folder = '.', root = '.'): unknown[] {
  const site = layOutEleventySite('{}')
  fs.rmSync(path.join(site, 'eleventy.config.js'))
  const own = path.join(site, folder)
  const project = path.join(own, root)
  for (const [name, where] of [
    ['content', own],
    ['policies', project]
  ] as const)
    if (where !== site) fs.cpSync(path.join(site, name), path.join(where, name), {recursive: true})
  fs.writeFileSync(path.join(own, 'run.js'), `const root = ${JSON.stringify(root)}\n${head}${script}${end}`)
  expect(runNode(own, ['run.js'])).toEqual({code: 0, stdout: expect.any(String), stderr: ''})
  return JSON.parse(fs.readFileSync(path.join(own, 'seen.json'), 'utf8')) as unknown[]
}

test('a site that is watched shows what changed, keeps the last good page of what is broken, and takes in what is new', () => {
  const [before, broken, mended, more] = run(`
await eleventy.watch()
// What is written just after Eleventy began to watch may not be seen, so it is written until it is.
const until = async (condition) => {
  while (!condition()) {
    await wait(500)
    fs.utimesSync(words, new Date(), new Date())
  }
}
seen.push({said: said.splice(0)})
rewrite('sections:', 'sektions:')
await until(() => said.length > 0)
seen.push({said: said.splice(0), titled: page('nb/hostile/index.html').includes('<title>Personvern {% raw %} {1}</title>')})
rewrite('sektions:', 'sections:')
rewrite('Personvern {%', 'Vern {%')
await until(() => page('nb/hostile/index.html').includes('<title>Vern {% raw %} {1}</title>'))
seen.push({said: said.splice(0), listed: page('index.html').includes('Vern {% raw %} {1}')})
fs.cpSync('policies/hostile', 'policies/more', {recursive: true})
await until(() => page('nb/more/index.html') !== '')
seen.push({said: said.splice(0), listed: page('index.html').includes('/nb/more/')})`) as {said: string[]}[]
  expect(before).toEqual({said: []})
  expect(broken).toEqual({said: [expect.any(String)], titled: true})
  expect(broken!.said[0]).toMatch(
    /errors in the privacy policies\. The site shows the pages as they could last be made[^]*policies\/hostile\/nb\.yaml[^]*sektions/
  )
  expect(mended).toEqual({said: [], listed: true})
  expect(more).toEqual({said: [], listed: true})
})

test.each([
  ['where it is', '.', '.'],
  ['in a folder of it', '.', 'declarations'],
  ['around it', 'site', '..']
])('a site that is watched takes in each part of the project %s that was not there before', (_, folder, root) => {
  const script = `
setTimeout(() => process.exit(1), 50_000).unref()
const added = {
  'templates/partials/text.md.hbs': ['A text of templates.', 'A text of templates.'],
  'personvern.config.yaml': ['firstHeading: 4\\n', '<h4'],
  'locales/nb/own.json': ['{"page.description": "Described in locales."}', 'Described in locales.']
}
await eleventy.watch()
for (const [file, [text, sign]] of Object.entries(added)) {
  seen.push(page('nb/hostile/index.html').includes(sign))
  // What is made just after Eleventy began to watch may not be seen, so it is made until it is.
  for (let time = 0; !page('nb/hostile/index.html').includes(sign); time++) {
    if (time % 20 === 0) {
      const [top] = file.split('/')
      fs.rmSync(root + '/' + top, {recursive: true, force: true})
      fs.mkdirSync(root + '/' + file.slice(0, file.lastIndexOf('/') + 1), {recursive: true})
      fs.writeFileSync(root + '/' + file, text)
    }
    await wait(100)
  }
}`
  expect(run(script, folder, root)).toEqual([false, false, false])
})

test('a build of what changed alone writes no page of another declaration, unless others may tell of the change', () => {
  const written = run(`
const build = async (file) => {
  await eleventy.restart()
  await eleventy.init()
  eleventy.setIncrementalFile(file)
  await eleventy.write()
  seen.push(results.map(({outputPath}) => outputPath).filter((place) => place !== './site/index.html').sort())
}
await eleventy.write()
rewrite('I kode', 'Med kode')
await build(words)
await build(words)
rewrite('Personvern {%', 'Vern {%')
await build(words)
await build('content/_includes/base.njk')
fs.cpSync('policies/hostile', 'policies/more', {recursive: true})
await build('policies/more/nb.yaml')
seen.push(said)`)
  const own = './site/nb/hostile/index.html'
  const all = [...['en', 'nb', 'nn'].map((language) => `./site/${language}/eksempel/index.html`), own].sort()
  expect(written).toEqual([
    [own],
    [],
    all,
    all,
    all,
    [
      '[11ty] New policies and languages get pages of their own when you start Eleventy again: personvern/more/nb.personvern.'
    ]
  ])
})
