import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import * as personvern from '../../src/index.ts'
import {minimalProject} from '../support/minimal-project.ts'
import {readTree} from '../support/read-tree.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

/** Functions as somebody calls them who has no types. */
const api = personvern as unknown as Record<string, (...given: unknown[]) => unknown>

/** Why a function does not work with what it is given, as somebody reads it who does not catch it. */
const refusal = async (name: string, ...given: unknown[]): Promise<string> => {
  try {
    await api[name]!(...given)
  } catch (error) {
    expect(error).toBeInstanceOf(personvern.Misuse)
    const {message, stack} = error as Error
    expect(stack).toContain(`Misuse: ${message}\n    at `)
    return message
  }
  return ''
}

const root = (): string => minimalProject({'personvern.config.yaml': 'messages: en\n'})

describe('an option that there is none of', () => {
  test.each([
    ['render', {formts: ['md']}, '‘formts’ is not an option of `render`.', 'Did you mean ‘formats’?'],
    ['render', {cleen: true}, '‘cleen’ is not an option of `render`.', 'Did you mean ‘clean’?'],
    ['check', {tody: '2026-11-21'}, '‘tody’ is not an option of `check`.', 'Did you mean ‘today’?'],
    ['status', {publishd: []}, '‘publishd’ is not an option of `status`.', 'Did you mean ‘published’?'],
    ['exportRecord', {polcy: 'x'}, '‘polcy’ is not an option of `exportRecord`.', 'Did you mean ‘policy’?'],
    ['importProject', {page: []}, '‘page’ is not an option of `importProject`.', 'Did you mean ‘pages’?']
  ])('is refused: %s(%j)', async (name, options, what, hint) => {
    const text = await refusal(name, {root: root(), ...options})
    expect(text).toContain(what)
    expect(text).toContain(hint)
  })

  test.each([
    ['audit', {cwd: '.', files: 'x'}, 'files'],
    ['compare', {cwd: '.', file: 'x'}, 'file']
  ])('is refused, and said in bokmål where no project says otherwise: %s(%j)', async (name, options, option) => {
    expect(await refusal(name, options)).toMatch(`«${option}» er ikke et valg i \`${name}\`.`)
  })

  test.each(['check', 'verify', 'watch', 'stdin', 'stdout', 'quiet', 'cache', 'jobs'])(
    'is refused before anything is written, though the program has it: %s',
    async (option) => {
      const folder = root()
      const before = readTree(folder)
      const text = await refusal('render', {root: folder, [option]: true, out: path.join(folder, 'dist')})
      expect(text).toContain(`‘${option}’ is not an option of \`render\`.`)
      expect(readTree(folder)).toEqual(before)
      expect(fs.existsSync(path.join(folder, 'dist'))).toBe(false)
    }
  )
})

describe('a value that an option cannot have', () => {
  test.each([
    ['render', {out: true}, '‘true’ cannot be used for ‘out’. It can, for example, be dist or false.'],
    ['render', {out: ''}, '‘’ cannot be used for ‘out’.'],
    ['render', {root: 7, messages: 'en'}, '‘7’ cannot be used for ‘root’.'],
    ['render', {formats: ['pdf']}, "‘[ 'pdf' ]’ cannot be used for ‘formats’. It can, for example, be ['html', 'md',"],
    ['render', {formats: 'md'}, '‘md’ cannot be used for ‘formats’.'],
    ['render', {languages: 'nn'}, '‘nn’ cannot be used for ‘languages’. It can, for example, be ["en","nb","nn"].'],
    ['render', {languages: ['no']}, '‘no’ cannot be used for ‘languages’. It can be nb or nn.'],
    ['render', {policies: 'minimal'}, '‘minimal’ cannot be used for ‘policies’.'],
    ['render', {policies: ['minimum']}, 'There is no policy ‘minimum’.'],
    [
      'render',
      {fragment: 'all'},
      '‘all’ cannot be used for ‘fragment’. It can be article, plain, none, true or false.'
    ],
    ['render', {firstHeading: '2'}, '‘2’ cannot be used for ‘firstHeading’. It can be 1, 2, 3, 4, 5 or 6.'],
    ['render', {firstHeading: 2}, 'firstHeading works only with fragment.'],
    ['render', {ids: true}, 'ids works only with fragment: plain.'],
    ['render', {embedDpv: true, formats: ['md']}, 'embedDpv works only with formats: html.'],
    ['render', {theme: 1}, '‘1’ cannot be used for ‘theme’. It can be'],
    ['render', {target: true}, '‘true’ cannot be used for ‘target’. It can be'],
    ['render', {draft: 'yes'}, '‘yes’ cannot be used for ‘draft’. It can be true or false.'],
    ['render', {clean: null}, '‘null’ cannot be used for ‘clean’. It can be true or false.'],
    ['render', {document: 'policy: {}'}, '‘policy: {}’ cannot be used for ‘document’. It can be Uint8Array.'],
    ['render', {shard: 1}, '‘1’ cannot be used for ‘shard’.'],
    ['render', {shard: '5/4'}, '‘5/4’ cannot be used for shard.'],
    ['render', {document: new Uint8Array()}, 'With document, one policy is made.'],
    [
      'render',
      {document: new Uint8Array(), policies: ['a'], shard: '1/4'},
      '‘document’ and ‘shard’ cannot be given together.'
    ],
    ['render', {messages: 'se'}, '‘se’ cannot be used for ‘messages’. It can be'],
    ['check', {today: 'x'}, '‘x’ cannot be used for ‘today’. It can, for example, be 2026-11-21.'],
    ['check', {today: '2026-02-30'}, '‘2026-02-30’ cannot be used for ‘today’.'],
    ['check', {today: '2026-11'}, '‘2026-11’ cannot be used for ‘today’.'],
    ['check', {rules: {'missing-retention': 'on'}}, 'cannot be used for ‘rules’.'],
    ['check', {apertium: 1}, '‘1’ cannot be used for ‘apertium’.'],
    ['status', {today: 20261121}, '‘20261121’ cannot be used for ‘today’.'],
    ['status', {messages: 'se'}, '‘se’ cannot be used for ‘messages’. It can be'],
    ['status', {published: ['https://www.eksempel.no']}, 'cannot be used for ‘published’.'],
    [
      'exportRecord',
      {policy: 'minimal', format: 'pdf'},
      '‘pdf’ cannot be used for ‘format’. It can be xlsx, csv or json.'
    ],
    ['exportRecord', {policy: 'minimal', language: 'de'}, '‘de’ cannot be used for ‘language’.'],
    ['inWords', {report: []}, '‘[]’ cannot be used for ‘report’.'],
    ['importProject', {cwd: '.', id: 'A b', pages: [{file: 'x'}], dryRun: true}, '‘A b’ cannot be used for ‘id’.'],
    ['importProject', {cwd: '.', id: 'x', pages: [], dryRun: true}, '‘[]’ cannot be used for ‘pages’.']
  ])('is refused: %s(%j)', async (name, options, text) => {
    expect(await refusal(name, {root: root(), ...options})).toContain(text)
  })

  test.each([
    [[1, 'x'], '«1» kan ikke brukes for «root».'],
    [['.', 7], '«7» kan ikke brukes for «id».'],
    [['.', 'A b'], '«A b» kan ikke brukes for «id».']
  ])('is refused: createPolicy(...%j)', async (given, text) => {
    expect(await refusal('createPolicy', ...given)).toContain(text)
  })

  test('is refused: a schema that there is none of', async () => {
    expect(await refusal('jsonSchema', 'x')).toMatch('«x» kan ikke brukes for «file». Her kan det stå policy,')
  })

  test('is shown, however it is made', async () => {
    const circle: Record<string, unknown> = {}
    circle['own'] = circle
    expect(await refusal('render', {root: root(), theme: circle})).toContain('cannot be used for ‘theme’.')
    expect(await refusal('render', {root: root(), firstHeading: 2n})).toContain(
      '‘2n’ cannot be used for ‘firstHeading’.'
    )
  })
})

describe('what is no options at all', () => {
  test.each(['render', 'check', 'status', 'audit', 'compare', 'exportRecord', 'importProject', 'inWords'])(
    'is refused: %s',
    async (name) => {
      for (const [given, shown] of [
        [null, 'null'],
        ['min-kommune', 'min-kommune'],
        [[], '\\[\\]']
      ] as const)
        expect(await refusal(name, given)).toMatch(
          new RegExp(`^«${shown}» kan ikke brukes som valg til \`${name}\`\\. .* du kan bruke `)
        )
    }
  )

  test.each([
    ['audit', [{}], 'cwd'],
    ['audit', [{cwd: '.'}], 'file'],
    ['compare', [{cwd: '.'}], 'files'],
    ['exportRecord', [{}], 'policy'],
    ['importProject', [{cwd: '.', root: '.', id: 'x', dryRun: true}], 'pages'],
    ['inWords', [{}], 'report'],
    ['createPolicy', ['.'], 'id'],
    ['createPolicy', [], 'root']
  ])('or lacks what is needed, is refused: %s(...%j)', async (name, given, option) => {
    expect(await refusal(name, ...given)).toBe(`\`${name}\` mangler valget \`${option}\`. Legg det til.`)
  })

  test.each(['audit', 'compare', 'exportRecord', 'importProject', 'inWords'])('is refused: %s()', async (name) => {
    expect(await refusal(name)).toContain(`«undefined» kan ikke brukes som valg til \`${name}\`.`)
  })

  test('is refused where one page is compared with none', async () => {
    expect(await refusal('compare', {cwd: '.', files: [{file: 'nb.html'}]})).toMatch(/^Du kan sammenligne to eller tre/)
  })
})

test('a folder that is not there is told by the name of the option, in the language that is asked for', async () => {
  const folder = path.join(temporaryFolder(), 'nowhere')
  const told = `Mappa «${folder}» finst ikkje. Kontroller valet \`root\`.`
  expect(await refusal('render', {root: folder, messages: 'nn'})).toBe(told)
  expect(await refusal('check', {root: folder})).toContain('Kontroller valget `root`.')
})

test('options that are undefined are left out', async () => {
  const report = await personvern.render({root: root(), out: false, formats: undefined, clean: undefined})
  expect(report.ok).toBe(true)
  expect(personvern.jsonSchema()).toEqual(personvern.jsonSchema('policy'))
})
