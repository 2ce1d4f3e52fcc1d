import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {minimalProject} from '../../support/minimal-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {configure} from './support/fake-eleventy.ts'

/** Why a plugin does not work with options. */
const refusal = (options: object): string => {
  try {
    configure({root: minimalProject(), messages: 'en', ...options})
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('the options of the plugin', () => {
  test.each([
    [{permalnk: '/x/'}, '‘permalnk’ is not an option of the plugin.', 'Did you mean ‘permalink’?'],
    [
      {permalink: '/{language}/{polcy}/'},
      '‘/{language}/{polcy}/’ cannot be used for ‘permalink’.',
      '/{language}/{slug}/'
    ],
    [{permalink: '/{language}'}, '‘/{language}’ cannot be used for ‘permalink’.', '/{policy}/{language}.html'],
    [{permalink: () => '/'}, '‘[Function: permalink]’ cannot be used for ‘permalink’.', '/{language}/{slug}/'],
    [{fragment: 'all'}, '‘all’ cannot be used for ‘fragment’.', 'article or plain'],
    [{firstHeading: '2'}, '‘2’ cannot be used for ‘firstHeading’.', '1, 2, 3, 4, 5 or 6'],
    [{theme: 'x'}, '‘x’ cannot be used for ‘theme’.', 'designsystemet'],
    [{messages: 'de'}, '«de» kan ikke brukes for «messages».', 'nb'],
    [{policies: ['minimum']}, 'There is no policy ‘minimum’.', 'Did you mean ‘minimal’?'],
    [{policies: 'minimal'}, '‘minimal’ cannot be used for ‘policies’.', "['min-kommune']"],
    [{draft: 'yes'}, '‘yes’ cannot be used for ‘draft’.', 'true or false'],
    [{name: 'a b'}, '‘a b’ cannot be used for ‘name’.', 'personvern'],
    [{root: 1}, '‘1’ cannot be used for ‘root’.', 'It can, for example, be'],
    [{root: './nowhere'}, 'The folder ‘./nowhere’ does not exist.', 'Check the option `root`']
  ])('%j is explained', (options, what, hint) => {
    const text = refusal(options)
    expect(text).toContain(what)
    expect(text).toContain(hint)
  })

  test('are explained where they are none at all', () => {
    expect(() => configure(null as never)).toThrow(/«null» /)
  })

  test('choose policies, and leave the others alone', () => {
    const root = minimalProject()
    fs.cpSync(path.join(root, 'policies', 'minimal'), path.join(root, 'policies', 'other'), {recursive: true})
    fs.rmSync(path.join(root, 'policies', 'minimal', 'nn.yaml'))
    const {data, build} = configure({root, policies: ['other']})
    build({runMode: 'build'})
    expect(Object.keys(data().byId)).toEqual(['other'])
  })

  test('make drafts, in which what is missing is marked', () => {
    const root = minimalProject()
    fs.writeFileSync(path.join(root, 'policies', 'minimal', 'nn.yaml'), 'title: Vern\ncontroller: {name: Eksempel}\n')
    const {data, build, said} = configure({root, draft: true, messages: 'en'})
    build({runMode: 'build'})
    expect(data().byId['minimal']!.byLanguage['nn']!.html).toContain('[missing: sections.about.text]')
    expect(said).toEqual([
      expect.stringMatching(/^warn: One thing should be corrected in the privacy policies, but [^]* missing-word/)
    ])
  })
})

test('the example in the README makes a site of all the policies of this repository', () => {
  const root = path.resolve(import.meta.dirname, '..', '..', '..')
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
  const [, permalink] = /^```js eleventy\.config\.js$[^]*?permalink: '([^']+)'/m.exec(readme)!
  const {data, build} = configure({root, permalink: permalink!, messages: 'en'})
  build({runMode: 'build'})
  expect(data().policies.map(({ok}) => ok)).toEqual(data().policies.map(() => true))
  const urls = data().policies.flatMap(({versions}) => versions.map(({url}) => url))
  expect(new Set(urls).size).toBe(urls.length)
  expect(urls).toContain('/nn/dfo/')
})

test('a bug stays a bug', () => {
  const root = temporaryFolder()
  expect(() =>
    configure({
      root,
      messages: 'en',
      get theme(): string {
        throw new TypeError('bug')
      }
    })
  ).toThrow(TypeError)
})
