import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {textOf} from '../../support/text-of.ts'
import {build} from '../../targets/support/site.ts'
import {layOutSite} from './support/lay-out-site.ts'

/*
 * A site that Vite 8 builds and serves, for real. Vite runs in a process of its own, as it does for whoever uses it.
 */

const building = `import {build} from 'vite'
import {personvern} from 'personvern/vite'
await build({
  configFile: false,
  logLevel: 'warn',
  build: {modulePreload: {polyfill: false}},
  plugins: [personvern()]
})
`

const index = '<!doctype html><html><body><script type="module" src="/main.js"></script></body></html>'

/** Run a script of a site, and read what it wrote to \`answers.json\`. */
function run(site: string, script: string): unknown {
  fs.writeFileSync(path.join(site, 'run.js'), script)
  build(site, [process.execPath, 'run.js'])
  const answers = path.join(site, 'answers.json')
  return fs.existsSync(answers) ? JSON.parse(fs.readFileSync(answers, 'utf8')) : undefined
}

test('a site that Vite builds holds the bytes that are rendered, and nothing of what it does not import', async () => {
  const site = layOutSite({
    'index.html': index,
    'main.js': `import nn, {title} from 'policy:dfo?language=nn'
import en from 'policy:dfo?language=en'
import hostile from 'policy:hostile'
import policies from 'policy:'
globalThis.shown = {nn, en, title, hostile, ids: policies.map(({id}) => id)}
`
  })
  run(site, building)
  const built = path.join(site, 'dist', 'assets')
  const names = fs.readdirSync(built)
  expect(names).toHaveLength(1)
  const text = fs.readFileSync(path.join(built, names[0]!), 'utf8')
  expect(text).not.toMatch(/Slik behandler DFØ|## /)
  expect(text.match(/<\/script/g)).toBe(null)

  const shown = run(
    site,
    `import fs from 'node:fs'
await import('./dist/assets/${names[0]!}')
fs.writeFileSync('answers.json', JSON.stringify(globalThis.shown))
`
  )
  const {policies} = await render({
    root: site,
    policies: ['dfo', 'hostile'],
    languages: ['nn', 'en', 'nb'],
    formats: ['html'],
    fragment: true,
    out: false
  })
  const htmlOf = (id: string, language: string): string =>
    textOf(policies.find((one) => one.id === id)!.files.find((file) => file.language === language)!)
  expect(shown).toEqual({
    nn: htmlOf('dfo', 'nn'),
    en: htmlOf('dfo', 'en'),
    title: 'Personvern',
    hostile: htmlOf('hostile', 'nb'),
    ids: ['datatilsynet', 'dfo', 'eksempel', 'hostile', 'ldo', 'mangfoldimai']
  })
}, 120_000)

test('a site stops being built where an import names what is not there, or a policy may not be published', () => {
  const site = layOutSite({'index.html': index, 'main.js': "import html from 'policy:dof?language=nn'\nalert(html)\n"})
  expect(() => run(site, building)).toThrow(/Erklæringen «dof» finnes ikke\..*Mente du «dfo»\?/)
  fs.writeFileSync(path.join(site, 'main.js'), "import html from 'policy:hostile'\nalert(html)\n")
  fs.appendFileSync(path.join(site, 'policies/hostile/nb.yaml'), 'wrong: [\n')
  expect(() => run(site, building)).toThrow(
    /Erklæringen «hostile» kan ikke vises før denne feilen er rettet:[^]*policies\/hostile\/nb\.yaml/
  )
}, 120_000)

/** Serves a site, changes a file again and again, and tells what modules give and which have to be made again. */
const serving = `import fs from 'node:fs'
import http from 'node:http'
import {createServer} from 'vite'
import {personvern} from 'personvern/vite'
setTimeout(() => process.exit(1), 60_000).unref()
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  server: {middlewareMode: true, ws: false},
  appType: 'custom',
  plugins: [personvern()]
})
const ids = ['policy:hostile', 'policy:dfo?language=nn', 'policy:']
const {moduleGraph} = server.environments.ssr
const titles = async () => {
  const [hostile, dfo, list] = await Promise.all(ids.map((id) => server.ssrLoadModule(id).catch((error) => error)))
  return [hostile.title ?? hostile.message, dfo.title, list.default?.map(({languages}) => languages[0].title).slice(1, 4) ?? list.message]
}
const reloads = () => ids.map((id) => moduleGraph.getModuleById('\\0' + id).lastHMRTimestamp)
const file = 'policies/hostile/nb.yaml'
const answers = [await titles()]
const text = fs.readFileSync(file, 'utf8')
for (const title of ['Nytt personvern', '{{nowhere}}', 'Enda nyere']) {
  const before = reloads()
  // What is written before the watcher has looked around, or at once after what was written before, is not seen.
  while (reloads()[0] === before[0]) {
    fs.writeFileSync(file, text.replace(/^title: .*/, 'title: "' + title + '"'))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  answers.push(reloads().map((now, index) => now !== before[index]), await titles())
}
const web = http.createServer(server.middlewares)
await new Promise((resolve) => web.listen(0, '127.0.0.1', resolve))
const get = async (path) => (await fetch('http://127.0.0.1:' + web.address().port + path)).text()
const [, path] = /"(\\/@id\\/[^"]*)"/.exec(await get('/main.js'))
answers.push((await get(path)).includes('export const title = "Enda nyere"'))
web.close()
fs.writeFileSync('answers.json', JSON.stringify(answers))
await server.close()
`

test('a site that Vite serves has the new text as soon as a file of the policy changes, and makes no other policy again', () => {
  const site = layOutSite({'index.html': index, 'main.js': "import html from 'policy:hostile'\nalert(html)\n"})
  const [first, ...rounds] = run(site, serving) as unknown[]
  const titlesOf = (title: string): unknown[] => [title, 'Personvern', ['Personvern', 'Personvernerklæring', title]]
  expect(first).toEqual(titlesOf('Personvern {% raw %} {1}'))
  const again = [true, false, true]
  const refused = expect.stringMatching(/^Erklæringen «hostile» kan ikke vises før denne feilen er rettet:/)
  expect(rounds).toEqual([
    again,
    titlesOf('Nytt personvern'),
    again,
    [refused, 'Personvern', refused],
    again,
    titlesOf('Enda nyere'),
    true
  ])
}, 120_000)

/** Serves a site that lies in a project, makes what was not there before, and tells what the site is made of then. */
const watching = `import fs from 'node:fs'
import {createServer} from 'vite'
import {personvern} from 'personvern/vite'
setTimeout(() => process.exit(1), 60_000).unref()
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  root: 'site',
  server: {middlewareMode: true, ws: false},
  appType: 'custom',
  plugins: [personvern({root: '..'})]
})
const load = async (id) => (await server.ssrLoadModule(id)).default
const answers = [await load('/texts.js'), (await load('policy:hostile')).includes('<h4')]
const until = async (write, seen) => {
  while (!(await seen())) {
    write()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
let number = 0
await until(() => fs.writeFileSync('site/new-' + number++ + '.txt', ''), async () => (await load('/texts.js')).length > 0)
await until(() => {
  fs.rmSync('personvern.config.yaml', {force: true})
  fs.writeFileSync('personvern.config.yaml', 'firstHeading: 4\\n')
}, async () => (await load('policy:hostile')).includes('<h4'))
fs.writeFileSync('answers.json', JSON.stringify(answers))
await server.close()
`

test('a site that Vite serves takes in what is new in the project around it, and still sees new files of its own', () => {
  const site = layOutSite({
    'site/texts.js': "export default Object.keys(import.meta.glob('./*.txt'))",
    'site/README.md': ''
  })
  // Beside a link the watcher looks for what it was told of by name, and for nothing else.
  fs.symlinkSync('README.md', path.join(site, 'site/LES-MEG.md'))
  expect(run(site, watching)).toEqual([[], false])
}, 120_000)

/** Builds a site again and again, makes what was not there before, and tells what the site is made of then. */
const buildingOn = `import fs from 'node:fs'
import {build} from 'vite'
import {personvern} from 'personvern/vite'
setTimeout(() => process.exit(1), 60_000).unref()
const watcher = await build({configFile: false, logLevel: 'silent', build: {watch: {}}, plugins: [personvern()]})
const builds = []
watcher.on('event', ({code, result}) => {
  result?.close()
  if (code === 'END' || code === 'ERROR') builds.push(code)
})
const built = () => {
  const folder = 'dist/assets/'
  const [name] = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  return name === undefined ? '' : fs.readFileSync(folder + name, 'utf8')
}
const until = async (write, seen) => {
  while (!seen()) {
    write()
    const before = builds.length
    for (let waited = 0; waited < 20 && builds.length === before; waited++) await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
const words = 'policies/hostile/nb.yaml'
const text = fs.readFileSync(words, 'utf8')
const facts = fs.readFileSync('policies/hostile/policy.yaml', 'utf8')
await until(() => undefined, () => built() !== '')
await until(() => {
  fs.rmSync('policies/more', {recursive: true, force: true})
  fs.cpSync('policies/hostile', 'policies/more', {recursive: true})
}, () => built().includes('"more"') || built().includes('\`more\`'))
builds.length = 0
await until(() => fs.writeFileSync('policies/more/policy.yaml', facts.replace('["nb"]', '["nb","nn"]')), () => builds.includes('ERROR'))
await until(() => {
  fs.rmSync('policies/more/nn.yaml', {force: true})
  fs.writeFileSync('policies/more/nn.yaml', text.replace(/^title: .*/, 'title: Heilt nytt'))
}, () => built().includes('Heilt nytt'))
fs.writeFileSync('answers.json', JSON.stringify(true))
await watcher.close()
process.exit()
`

test('a site that Vite builds again when files change takes in new policies, and new languages of those that it has', () => {
  const site = layOutSite({
    'index.html': index,
    'main.js': "import policies from 'policy:'\nglobalThis.shown = policies\n"
  })
  expect(run(site, buildingOn)).toBe(true)
}, 120_000)
