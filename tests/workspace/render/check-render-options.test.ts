import {describe, expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {misuseIn} from '../../support/misuse-in.ts'

const misuse = async (options: RenderProjectOptions, configuration = '{}\n') =>
  misuseIn(render({root: minimalProject({'personvern.config.yaml': configuration}), out: false, ...options}))

describe('an option that has no effect by itself', () => {
  test.each<[RenderProjectOptions, string, string]>([
    [{firstHeading: 2}, '--first-heading', '--fragment'],
    [{firstHeading: 2, formats: ['md']}, '--first-heading', '--fragment'],
    [{firstHeading: 2, fragment: true, formats: ['md']}, '--first-heading', '--format html'],
    [{ids: true}, '--ids', '--fragment plain'],
    [{ids: true, fragment: true}, '--ids', '--fragment plain'],
    [{ids: true, fragment: 'plain', formats: ['md']}, '--ids', '--format html'],
    [{embedDpv: true, formats: ['md', 'docx']}, '--embed-dpv', '--format html'],
    [{embedDpv: true, fragment: 'plain'}, '--embed-dpv', '--fragment none']
  ])('is misuse, %j', async (options, option, needs) => {
    expect(await misuse(options)).toEqual({code: 'option-needs', parameters: {option, needs}})
  })

  test.each<[RenderProjectOptions, string]>([
    [{firstHeading: 2, fragment: true}, '{}\n'],
    [{firstHeading: 2, formats: ['json']}, '{}\n'],
    [{firstHeading: 2}, 'fragment: article\n'],
    [{ids: true, fragment: 'plain'}, '{}\n'],
    [{ids: true, fragment: 'plain', formats: ['json']}, '{}\n'],
    [{embedDpv: true}, '{}\n'],
    [{embedDpv: true, fragment: false}, 'fragment: article\n'],
    [{ids: false, embedDpv: false, formats: ['md']}, '{}\n']
  ])('may be given with what it needs, and be switched off without: %j %s', async (options, configuration) => {
    expect(await misuse(options, configuration)).toBeUndefined()
  })

  test('may rest when the configuration says it', async () => {
    expect(await misuse({formats: ['md']}, 'firstHeading: 2\nids: true\nembedDpv: true\n')).toBeUndefined()
  })
})

describe('the name of what pages wear or are made for', () => {
  test('is looked up, also when no HTML is written', async () => {
    expect(await misuse({theme: 'standrad', formats: ['md']})).toMatchObject({
      code: 'bad-option',
      parameters: {option: '--theme', actual: 'standrad', expected: expect.arrayContaining(['none', 'standard'])}
    })
    expect(await misuse({target: 'jekyl'})).toMatchObject({
      code: 'bad-option',
      parameters: {option: '--target', actual: 'jekyl', expected: expect.arrayContaining(['none', 'jekyll'])}
    })
  })

  test('may be none', async () => {
    expect(await misuse({theme: 'none', target: 'none', fragment: 'none'})).toBeUndefined()
  })
})

test('a level that is no number is misuse, with the levels that there are', async () => {
  expect(await misuse({firstHeading: Number.NaN, fragment: true})).toMatchObject({
    code: 'bad-option',
    parameters: {option: '--first-heading', actual: 'NaN', expected: ['1', '2', '3', '4', '5', '6']}
  })
})
