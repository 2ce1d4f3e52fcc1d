import {describe, expect, test} from '@jest/globals'
import {renderSettings} from '../../../src/workspace/render/render-settings.ts'

const configuration = {
  embedDpv: true,
  firstHeading: 3,
  fragment: 'plain' as const,
  ids: true,
  target: 'hugo',
  theme: 'plain'
}

describe('what a project is rendered with', () => {
  test('is what the configuration says where the options say nothing', () => {
    expect(renderSettings({}, configuration)).toMatchObject({...configuration, formats: ['md']})
  })

  test.each([
    [{fragment: false}, {fragment: undefined}],
    [{fragment: 'none' as const}, {fragment: undefined}],
    [{fragment: true}, {fragment: 'article'}],
    [{ids: false}, {ids: false}],
    [{embedDpv: false}, {embedDpv: false}],
    [{target: false as const}, {target: undefined, formats: ['html', 'md']}],
    [{target: 'none'}, {target: undefined, formats: ['html', 'md']}],
    [{theme: 'none'}, {theme: 'none'}]
  ])('is what the options say before that: %j', (options, expected) => {
    expect(renderSettings(options, configuration)).toMatchObject(expected)
  })
})
