import {expect} from '@jest/globals'
import {describeProcessing} from '../../../../src/record/dpv/describe-processing.ts'
import {speakerFor, type Setting} from '../../../support/speaker-for.ts'
import {graphOf, type TestGraph} from './graph-of.ts'

/**
 * Describe a declaration in English, with which nothing is found wrong.
 *
 * @param facts its facts, besides the least that a policy must have
 * @param setting its words; default: none
 * @returns the description
 */
export function described(facts: Readonly<Record<string, unknown>>, setting: Setting = {}): Promise<TestGraph> {
  return graphOf(
    speakerFor('en', {...setting, facts}, ({context, findings}) => {
      const description = describeProcessing({...context, title: 'Privacy', codeOf: (language) => language})
      expect(findings).toEqual([])
      return description
    })
  )
}
